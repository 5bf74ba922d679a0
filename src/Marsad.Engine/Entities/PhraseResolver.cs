using Marsad.Engine.Actors;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>Gives every noun phrase, every hit of the register and every organisation's name its figure.</summary>
internal sealed partial class PhraseResolver(Reading reading, Cast cast, Phrase?[] phrases, PersonReader persons)
{
    private readonly bool[] done = new bool[reading.Words.Length];
    private readonly Figure?[] figures = new Figure?[reading.Words.Length];
    private readonly bool[] hidden = new bool[reading.Words.Length];
    private readonly int[] outerEnd = new int[reading.Words.Length];

    internal void Resolve()
    {
        for (var word = 0; word < reading.Words.Length; word++)
        {
            if (phrases[word] is not { } phrase) continue;
            phrases[word] = phrase = WithName(phrase);
            if (!hidden[word]) Cover(phrase);
        }

        // a headline says "التحالف" before the text says which one
        for (var word = 0; word < reading.Words.Length; word++) if (!Waits(word)) FigureAt(word);
        for (var word = 0; word < reading.Words.Length && reading.IsTitle(word); word++) FigureAt(word);
    }

    /// <summary>Whether an expression in the headline may be short for a name that only the text gives.</summary>
    private bool Waits(int word)
    {
        if (!reading.IsTitle(word) || persons.At(word) is not null) return false;
        if (phrases[word] is not { } phrase) return reading.HitAt(word) is { IsWeak: true, IsPlaceName: false };
        if (phrase.IsBare) return phrase.IsDefinite;
        return phrase.HeadWord + 1 < phrases.Length && phrases[phrase.HeadWord + 1] is { IsBare: true, IsDefinite: true } inner && inner.End == phrase.End;
    }

    /// <summary>Adds a person's short name after a title at the end of a phrase ("القوات الموالية للرئيس ..."), which only the whole report gives away.</summary>
    private Phrase WithName(Phrase phrase)
    {
        if (phrase.Head.Class == HeadClass.Role || phrase.End >= reading.Words.Length || !reading.Same(phrase.End, phrase.HeadWord) || persons.At(phrase.End) is not { } person) return phrase;
        var last = reading.Words[phrase.End - 1];
        if (phrase.End - 1 == phrase.HeadWord || !(Titles.Is(last.Bare) || Head.Find(last.Bare) is { Class: HeadClass.Role })) return phrase;
        var end = phrase.End;
        while (reading.Same(end, phrase.HeadWord) && persons.At(end) == person) end++;
        return phrase with { End = end, CoreEnd = phrase.CoreEnd == phrase.End ? end : phrase.CoreEnd };
    }

    /// <summary>Whether a word was read as part of a name or of a phrase that hides it, or as the beginning of an expression.</summary>
    internal bool IsTaken(int word) => figures[word] is not null || hidden[word];

    /// <summary>Whether an actor that follows a verb ends right before a word: the word is the verb's object ("وطالب الأكراد دمشق").</summary>
    internal bool IsAfterSubject(int word)
    {
        for (var first = word - 1; first > 0 && first > word - 6 && reading.Same(first, word); first--)
        {
            if (figures[first] is null) continue;
            var end = phrases[first] is { } phrase ? phrase.End : reading.HitAt(first) is { } hit ? hit.Words.End : first + 1;
            if (end == word && reading.Words[first - 1].PartOfSpeech == PartOfSpeech.Verb) return true;
        }

        return false;
    }

    /// <summary>Whether a word stands inside a bigger phrase.</summary>
    internal bool IsInside(int word) => outerEnd[word] > word;

    /// <summary>What a phrase takes up: register names whole, adjectives and fixed genitives; other genitives stay free to be actors of their own.</summary>
    private void Cover(Phrase phrase)
    {
        if (phrase.Tie == "relation" && phrase.CoreEnd < hidden.Length) hidden[phrase.CoreEnd] = true;
        for (var word = phrase.HeadWord + 1; word < phrase.End; word++) outerEnd[word] = Math.Max(outerEnd[word], phrase.End);
        if (reading.HitAt(phrase.HeadWord) is { Actor.IsGeneric: false } hit) Hide(hit.Words);
        for (var word = phrase.HeadWord + 1; word < phrase.CoreEnd; word++)
        {
            var bare = reading.Words[word].Bare;
            var isAgreeing = reading.IsAdjective(word) && reading.Words[word].PartOfSpeech == PartOfSpeech.Adj;
            if ((PersonReader.IsDeputy(phrase) && phrases[word] is { Head.Class: HeadClass.Role }) || isAgreeing || (!reading.Words[word].IsDefinite && Complements.IsPair(bare)) || (phrase.Head.TakesPortfolio && Complements.IsPortfolio(bare) && !(reading.Words[word].IsDefinite && bare == "مجلس")) || phrase.Head.Kin is "ministry" or "foreign" || (bare == "معارضه" && phrase.Head.Kin is "faction" or "fighter" or "gunman" or "force") || (phrase.Head.Kin == "outlets" && bare == "اعلام")) hidden[word] = true;
        }
    }

    /// <summary>The figure of the expression that begins at a word, or null.</summary>
    private Figure? FigureAt(int word)
    {
        if (word >= done.Length) return null;
        if (done[word]) return figures[word];
        done[word] = true;
        return figures[word] = Find(word);
    }

    private Figure? Find(int word)
    {
        if (persons.At(word) is { } person) return person;
        if (hidden[word]) return null;
        var hit = reading.HitAt(word);
        if (reading.NationAt(word) is var (_, nationEnd) && (reading.StrongHitAt(word) is not { IsPlaceName: false } other || other.Words.End <= nationEnd))
        {
            Hide(new(word, nationEnd));
            return null;
        }

        if (phrases[word] is { } phrase) return OfPhrase(phrase, hit);
        if (hit is { } plain) return OfHit(plain);
        return reading.NameAt(word) is { Kind: NameKind.Organisation } name ? OfName(name.Words) : null;
    }

    private Figure OfName(Words words)
    {
        var text = Folding.Fold(reading.Document.TextOf(words));
        var figure = cast.Open("name:" + text, ActorType.Other, "tagger", words.First);
        Hide(words);
        Add(figure, words, words.First, MentionKind.Name);
        return figure;
    }

    private Figure? OfHit(ActorHit hit)
    {
        if (hit.Actor.IsGeneric && hit.Words.Count == 1 && reading.Words[hit.Words.First].PartOfSpeech == PartOfSpeech.Adj) return null;
        if (IsPlainState(hit) || (hit.Actor.IsGeneric && Head.Find(reading.Words[hit.Words.First].Bare) is not null)) return null;
        if (hit.IsWeak && cast.OfKnownEntry(hit.Actor.Id) is null) return null;
        var origin = hit.Actor.IsGeneric && hit.Words.Count == 1 ? Nations.OfAdjective(reading.Words[hit.Words.First].Bare) : null;
        var figure = origin is not null && origin[0] != 'X' ? cast.OfOrigin(origin, hit.Words.First) : cast.OfEntry(hit.Actor, hit.Words.First);
        Hide(hit.Words);
        Add(figure, hit.Words, hit.Words.First, MentionKind.Name);
        return figure;
    }

    private static bool IsPlainState(ActorHit hit) => hit.IsPlaceName;

    private Figure? OfPhrase(Phrase phrase, ActorHit? hit)
    {
        var strong = reading.StrongHitAt(phrase.HeadWord);
        if (phrase.Owner >= 0 && strong is null && phrase.Head.Kin != "allies") return null;
        if (phrase.Head.Class == HeadClass.Role) return OfRole(phrase);
        if (strong is { } named && !IsPlainState(named) && !IsOtherForce(phrase, named)) return OfNamed(phrase, named);
        var inner = Inner(phrase);
        Figure? figure;
        if (!phrase.Quoted.IsEmpty && reading.StrongHitAt(phrase.Quoted.First) is { } quoted && quoted.Words.End == phrase.Quoted.End) figure = cast.OfEntry(quoted.Actor, phrase.HeadWord);
        else if (inner is { } known && IsSameActor(phrase, known)) figure = known;
        else if (phrase.IsBare && phrase.Quoted.IsEmpty) figure = OfBare(phrase, hit);
        else if (phrase is { Head.Class: HeadClass.Group, IsDefinite: true, Tie: "relation", Core.Count: 1 } && cast.Latest(phrase.Head, phrase.Bare, phrase.HeadWord, reading.IsTitle(phrase.HeadWord)) is { } earlier) figure = earlier;
        else if (!Stands(phrase, inner)) return null;
        else figure = cast.Known(phrase) ?? Weak(phrase, hit) ?? cast.OfPhrase(phrase, TypeOf(phrase, inner), phrase.HeadWord);
        if (figure is null) return null;
        if (inner is not null && inner != figure && figure.Entry is null && figure.Mentions.Count == 0 && phrase.Tie is null or "relation" && phrase.Head.Class is HeadClass.Fighters or HeadClass.Vehicles or HeadClass.Media or HeadClass.Group or HeadClass.Force) figure.Parent ??= inner;
        AddNames(figure, phrase);
        return figure;
    }

    /// <summary>Gives the phrase to the second country's force as well.</summary>
    private void AddOther(Phrase phrase)
    {
        if (phrase.OtherNation is not { } nation || nation[0] == 'X' || phrase.Head.Class is not (HeadClass.Force or HeadClass.State)) return;
        var other = cast.OfPhrase(phrase with { Nation = nation }, phrase.Head.Type, phrase.HeadWord);
        if (other.Names.Count == 0) AddName(other, phrase.Core);
        other.AddMention(new(phrase.Start, phrase.End), phrase.HeadWord, MentionKind.Description);
    }

    /// <summary>Whether adjectives after a register's name of a force make it another force ("القوات اليمنية الجنوبية").</summary>
    private bool IsOtherForce(Phrase phrase, ActorHit hit)
    {
        if (hit.Actor.Type != ActorType.Military || phrase.Head.Class != HeadClass.Force) return false;
        for (var word = hit.Words.End; word < phrase.CoreEnd; word++)
            if (PhraseReader.Stem(reading.Words[word].Bare) is "جنوبي" or "شمالي" or "شرقي" or "غربي" or "خاص" or "جوي" or "بحري" or "بري" or "صاروخي" or "مشترك") return true;
        return false;
    }

    private Figure OfNamed(Phrase phrase, ActorHit hit)
    {
        var actor = phrase.Quoted.IsEmpty ? null : reading.StrongHitAt(phrase.Quoted.First)?.Actor;
        var figure = cast.OfEntry(actor ?? hit.Actor, phrase.HeadWord);
        Add(figure, hit.Words, phrase.HeadWord, MentionKind.Name);
        cast.Bind(phrase, figure);
        AddNames(figure, phrase);
        return figure;
    }

    /// <summary>The entry of a weak name that fits the report: named otherwise too, or of a country that the report is about.</summary>
    private Figure? Weak(Phrase phrase, ActorHit? hit)
    {
        if (hit is not { } weak || weak.Candidates.IsDefaultOrEmpty || weak.Words.End < phrase.CoreEnd) return null;
        if (weak is { IsAnchored: true, Actor.IsGeneric: false }) return cast.OfEntry(weak.Actor, phrase.HeadWord);
        RegisteredActor? best = null;
        var bestCount = 0;
        foreach (var candidate in weak.Candidates)
        {
            if (candidate.Country is not { } country) continue;
            if (phrase.Nation is not null && phrase.Nation != country) continue;
            var count = reading.NationCount(country);
            if (count > bestCount) (best, bestCount) = (candidate, count);
        }

        if (best is null || bestCount < 2) return null;
        var figure = cast.OfEntry(best, phrase.HeadWord);
        cast.Bind(phrase, figure);
        return figure;
    }

    /// <summary>Whether a phrase is more than a common noun.</summary>
    private bool Stands(Phrase phrase, Figure? inner)
    {
        if (phrase.Core.Count == 1 && phrase.Head.Alone is Alone.Never && phrase.Tie is null && phrase.Start == phrase.HeadWord && phrase.Quoted.IsEmpty) return false;
        if (!phrase.IsDefinite && phrase.Head.Kin is "tanzim" or "organisation" or "movement" or "jamaa" or "band" && phrase.Tie is null && phrase.Nation is null && Head.Number(phrase.Bare).Length == 0 && phrase.Content.All(stem => stem is "ارهابي" or "متشدد" or "متطرف" or "محظور")) return false;
        if (phrase.Head.Strictness == Strictness.None) return true;
        if (phrase.Head.Strictness == Strictness.Nation)
            return reading.Words[phrase.HeadWord].IsDefinite && phrase.Nation is not null && reading.Words[phrase.HeadWord + 1].Bare is var adjective && Nations.OfAdjective(adjective) is not null
                && (phrase.Head.Kin == "side" || adjective.EndsWith('ه'));
        if (!phrase.Quoted.IsEmpty || phrase.Nation is not null || inner is not null || phrase.Tie is "relation" or "led") return true;
        foreach (var stem in phrase.Content) if (Titles.IsArmedAdjective(stem)) return true;
        return false;
    }

    /// <summary>A head with nothing beside it: an actor named before, or one of its own where the lexicon says so.</summary>
    private Figure? OfBare(Phrase phrase, ActorHit? hit)
    {
        if (phrase.IsDefinite && phrase.Bare == "قوه") return null;
        if (phrase.IsDefinite && phrase.Head.Alone != Alone.Never && cast.Latest(phrase.Head, phrase.Bare, phrase.HeadWord, reading.IsTitle(phrase.HeadWord)) is { } latest) return latest;
        if (phrase.IsDefinite && phrase.Head.Strictness != Strictness.Nation && (phrase.Head.Alone == Alone.Definite || phrase.Head.Class is HeadClass.Force or HeadClass.Ministry || hit is { IsAnchored: true }) && Weak(phrase, hit) is { } weak) return weak;
        var stands = phrase.Head.Alone switch { Alone.Any => true, Alone.Definite => phrase.IsDefinite, _ => false } || (phrase.Start < phrase.HeadWord && phrase.Head.Class is HeadClass.People or HeadClass.Fighters);
        if (!stands) return null;
        return cast.OfPhrase(phrase, phrase.Head.Type, phrase.HeadWord);
    }

    /// <summary>The figure of the first expression inside a phrase.</summary>
    private Figure? Inner(Phrase phrase)
    {
        for (var word = phrase.HeadWord + 1; word < phrase.End; word++)
        {
            if (reading.Words[word].Attachment != Attachment.Stem || hidden[word]) continue;
            if (phrases[word] is null && reading.HitAt(word) is null && persons.At(word) is null && reading.NameAt(word) is null) continue;
            if (FigureAt(word) is { } figure) return figure;
        }

        return null;
    }

    /// <summary>Whether a phrase with another actor inside means that actor itself: its members, its vehicles, or a class noun before its name.</summary>
    private static bool IsSameActor(Phrase phrase, Figure inner)
    {
        if (inner.Type is not (ActorType.ArmedGroup or ActorType.Military or ActorType.Police or ActorType.Political or ActorType.Other) || phrase.Tie is "relation" or "في") return false;
        if (phrase.Head.IsMemberNoun) return inner.Type is ActorType.ArmedGroup or ActorType.Military or ActorType.Police;
        if (!phrase.Quoted.IsEmpty || (phrase.Tie == "من" && phrase.Head.Class is HeadClass.Force or HeadClass.Group)) return true;
        return phrase.Head.Class is HeadClass.Group or HeadClass.Force && (phrase.Head.Kin is "force" or "faction" or "jamaa" or "tanzim" or "movement" or "militia" or "front");
    }

    private static ActorType TypeOf(Phrase phrase, Figure? inner)
    {
        if (phrase.Head.Class is HeadClass.Force or HeadClass.Fighters && inner is { Type: ActorType.ArmedGroup }) return ActorType.ArmedGroup;
        if (phrase.Head.Kin == "force" && phrase.Content.Contains("امن")) return ActorType.Police;
        if (phrase.Head.Kin == "agency" && (phrase.Content.Contains("امن") || phrase.Content.Contains("استخبار") || phrase.Content.Contains("مخابر"))) return ActorType.State;
        if (phrase.Head.Kin == "agency" && !phrase.Content.Contains("انباء") && phrase.Quoted.IsEmpty && phrase.Content.Length > 0) return ActorType.Other;
        return phrase.Head.Type;
    }

    private void AddNames(Figure figure, Phrase phrase)
    {
        var kind = phrase.IsBare ? MentionKind.Description : MentionKind.Name;
        if (phrase.Core.Count > 1 || phrase.Tie is null or "relation" or "في" or "led") AddName(figure, phrase.Core);
        if (phrase.End > phrase.CoreEnd) AddName(figure, phrase.Full);
        if (phrase.Start < phrase.HeadWord) AddName(figure, new(phrase.Start, phrase.CoreEnd));
        if (!phrase.Quoted.IsEmpty) AddName(figure, phrase.Quoted);
        if (phrase.Head.Class is HeadClass.People or HeadClass.Fighters && phrase.Core.Count > 1 && phrase.IsDefinite && reading.Words[phrase.HeadWord].IsDefinite)
            AddName(figure, new(phrase.HeadWord, phrase.HeadWord + 1));
        figure.AddMention(new(phrase.Start, phrase.End), phrase.HeadWord, kind);
        AddOther(phrase);
    }

    private void AddName(Figure figure, Words words)
    {
        reading.AddName(figure, words);
    }

    private void Add(Figure figure, Words words, int head, MentionKind kind)
    {
        AddName(figure, words);
        figure.AddMention(words, head, kind);
    }

    private void Hide(Words words)
    {
        for (var word = words.First + 1; word < words.End; word++) hidden[word] = true;
    }
}
