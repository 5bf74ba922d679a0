using Marsad.Engine.Actors;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>Gives every noun phrase and every hit of the register its figure.</summary>
internal sealed class PhraseResolver(Reading reading, Cast cast, Phrase?[] phrases, PersonReader persons)
{
    private readonly bool[] done = new bool[reading.Words.Length];
    private readonly Figure?[] figures = new Figure?[reading.Words.Length];
    private readonly int[] hiddenUntil = new int[reading.Words.Length];

    internal void Resolve()
    {
        for (var word = 0; word < reading.Words.Length; word++) FigureAt(word);
    }

    /// <summary>Whether a word was read as part of a bigger expression, or as the beginning of one.</summary>
    internal bool IsTaken(int word) => figures[word] is not null || hiddenUntil[word] > 0;

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
        if (hiddenUntil[word] > 0) return null;
        if (persons.At(word) is { } person) return person;
        var hit = reading.HitAt(word);
        if (phrases[word] is { } phrase) return OfPhrase(phrase, hit);
        return hit is { } plain ? OfHit(plain) : null;
    }

    private Figure? OfHit(ActorHit hit)
    {
        if (IsPlainState(hit)) return null;
        if (hit.IsWeak && !cast.Figures.Exists(figure => figure.Entry?.Id == hit.Actor.Id)) return null;
        var figure = cast.OfEntry(hit.Actor, hit.Words.First);
        Hide(hit.Words);
        Add(figure, hit.Words, hit.Words.First, MentionKind.Name);
        return figure;
    }

    private static bool IsPlainState(ActorHit hit) => hit.Actor.Type == ActorType.State && Nations.OfName(Folding.Fold(hit.Actor.Arabic)) is not null;

    private Figure? OfPhrase(Phrase phrase, ActorHit? hit)
    {
        if (phrase.Owner >= 0 && hit is null) return null;
        if (phrase.Head.Class == HeadClass.Role) return OfRole(phrase);
        var inner = Inner(phrase);
        Figure? figure = null;
        if (hit is { IsWeak: false } strong && !IsPlainState(strong))
        {
            figure = cast.OfEntry(strong.Actor, phrase.HeadWord);
            Hide(strong.Words);
            Add(figure, strong.Words, phrase.HeadWord, MentionKind.Name);
            if (strong.Words.End >= phrase.CoreEnd || phrase.Content.Length == 0) cast.Bind(phrase, figure);
        }
        else if (inner is { } known && IsSameActor(phrase, known)) figure = known;
        else if (phrase.IsBare && phrase.Quoted.IsEmpty) figure = OfBare(phrase, hit);
        else if (phrase.Core.Count == 1 && phrase.Head.Alone is Alone.Never && phrase.Tie is null && phrase.Start == phrase.HeadWord && phrase.Quoted.IsEmpty) return null;
        else figure = cast.OfPhrase(phrase, TypeOf(phrase, inner), phrase.HeadWord);
        if (figure is null) return null;
        if (inner is not null && inner != figure && phrase.Head.Class is HeadClass.Fighters or HeadClass.Vehicles or HeadClass.Media or HeadClass.Group or HeadClass.Force) figure.Parent ??= inner;
        AddNames(figure, phrase);
        return figure;
    }

    /// <summary>A head with nothing beside it: an actor named before, or one of its own where the lexicon says so.</summary>
    private Figure? OfBare(Phrase phrase, ActorHit? hit)
    {
        if (phrase.IsDefinite && phrase.Head.Alone != Alone.Never && cast.Latest(phrase.Head.Kin, phrase.HeadWord) is { } latest) return latest;
        if (hit is { } weak && cast.Figures.Find(figure => figure.Entry?.Id == weak.Actor.Id) is { } known) return known;
        var stands = phrase.Head.Alone switch { Alone.Any => true, Alone.Definite => phrase.IsDefinite, _ => false } || phrase.Start < phrase.HeadWord;
        if (!stands) return null;
        return cast.OfPhrase(phrase, phrase.Head.Type, phrase.HeadWord);
    }

    private Figure? OfRole(Phrase role)
    {
        if (persons.IsUsed(role.HeadWord))
        {
            HidePortfolio(role);
            return cast.OfPhrase(role, ActorType.Person, role.HeadWord);
        }

        if (role.IsBare)
        {
            if (role.IsDefinite && cast.Latest(role.Head.Kin, role.HeadWord) is { } latest)
            {
                AddNames(latest, role);
                return latest;
            }

            return null;
        }

        HidePortfolio(role);
        if (!role.IsDefinite && role.Tie is null && role.Head.Alone == Alone.Never) return null;
        var figure = cast.OfPhrase(role, ActorType.Person, role.HeadWord);
        if (Inner(role) is { } inner && inner != figure) figure.Parent ??= inner;
        AddNames(figure, role);
        return figure;
    }

    private void HidePortfolio(Phrase role)
    {
        if (!role.Head.TakesPortfolio) return;
        for (var word = role.HeadWord + 1; word < role.CoreEnd; word++)
        {
            if (!Complements.IsPortfolio(reading.Words[word].Bare) && phrases[word] is null) continue;
            if (Complements.IsPortfolio(reading.Words[word].Bare)) hiddenUntil[word] = role.CoreEnd;
        }
    }

    /// <summary>The figure of the expression inside a phrase that reaches to its end.</summary>
    private Figure? Inner(Phrase phrase)
    {
        for (var word = phrase.HeadWord + 1; word < phrase.End; word++)
        {
            if (reading.Words[word].Attachment != Attachment.Stem) continue;
            if (phrase.Head.TakesPortfolio && Complements.IsPortfolio(reading.Words[word].Bare)) continue;
            if (phrases[word] is null && reading.HitAt(word) is null && persons.At(word) is null) continue;
            if (FigureAt(word) is { } figure) return figure;
        }

        return null;
    }

    /// <summary>Whether a phrase with another actor inside means that actor itself: its members, its vehicles, or a class noun before its name.</summary>
    private static bool IsSameActor(Phrase phrase, Figure inner)
    {
        if (inner.Type is not (ActorType.ArmedGroup or ActorType.Military or ActorType.Political) || phrase.Tie is "relation" or "في") return false;
        if (phrase.Head.IsMemberNoun) return inner.Type != ActorType.Political;
        if (!phrase.Quoted.IsEmpty) return true;
        return phrase.Head.Class is HeadClass.Group or HeadClass.Force && phrase.Head.Kin is not ("airforce" or "artillery" or "airdefence" or "division" or "command" or "staff")
            && (phrase.Head.Kin is "force" or "faction" or "jamaa" or "tanzim" or "movement" or "militia" or "front");
    }

    private static ActorType TypeOf(Phrase phrase, Figure? inner)
    {
        if (phrase.Head.Class is HeadClass.Force or HeadClass.Fighters && inner is { Type: ActorType.ArmedGroup }) return ActorType.ArmedGroup;
        if (phrase.Head.Kin == "force" && phrase.Content.Contains("امن")) return ActorType.Police;
        return phrase.Head.Type;
    }

    private void AddNames(Figure figure, Phrase phrase)
    {
        var kind = phrase.IsBare ? MentionKind.Description : MentionKind.Name;
        if (phrase.Core.Count > 1 || phrase.Tie is null or "relation" or "في") AddName(figure, phrase.Core);
        if (phrase.End > phrase.CoreEnd) AddName(figure, phrase.Full);
        if (phrase.Start < phrase.HeadWord) AddName(figure, new(phrase.Start, phrase.CoreEnd));
        if (!phrase.Quoted.IsEmpty) AddName(figure, phrase.Quoted);
        if (phrase.Head.Class is HeadClass.People or HeadClass.Fighters && phrase.Core.Count > 1 && phrase.IsDefinite && reading.Words[phrase.HeadWord].IsDefinite)
            AddName(figure, new(phrase.HeadWord, phrase.HeadWord + 1));
        figure.AddMention(new(phrase.Start, phrase.End), phrase.HeadWord, kind);
    }

    private void AddName(Figure figure, Words words)
    {
        var span = reading.NameSpan(words);
        figure.AddName(span.Of(reading.Document.Content), span);
    }

    private void Add(Figure figure, Words words, int head, MentionKind kind)
    {
        AddName(figure, words);
        figure.AddMention(words, head, kind);
    }

    private void Hide(Words words)
    {
        for (var word = words.First + 1; word < words.End; word++) hiddenUntil[word] = words.End;
    }
}
