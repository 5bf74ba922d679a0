using System.Collections.Immutable;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>The complements after the core: "باسم ...", "التابعة لـ ...", "من ...", "لـ ...", "في ...".</summary>
internal sealed partial class PhraseReader
{
    private bool IsMereAdjective(int word) => reading.Words[word].PartOfSpeech == PartOfSpeech.Adj && !reading.Words[word].IsDefinite && (Titles.IsArmedAdjective(Stem(reading.Words[word].Bare)) || Nations.OfAdjective(reading.Words[word].Bare) is not null);

    /// <summary>The end of the complement and what ties it, or the end given and null.</summary>
    private (int End, string? Tie) Complement(int word, int end, Head entry, bool definite)
    {
        var words = reading.Words;
        if (!reading.Same(end, word)) return (end, null);
        if (reading.IsFreeStem(end) && words[end].Folded is "باسم" && Noun(end + 1, word) is > 0 and var named) return (named, "باسم");
        if (reading.IsProclitic(end, "ب") && reading.Is(end + 1, "اسم") && Noun(end + 2, word) is > 0 and var spoken) return (spoken, "باسم");
        if (IsRelation(end) && (words[end].IsDefinite == definite || words[end].PartOfSpeech == PartOfSpeech.Noun) && RelationEnd(end) is > 0 and var related) return (related, "relation");
        if (reading.IsProclitic(end, "ب") && words[end + 1].Bare is "قياده" or "رياسه" or "زعامه" && Noun(end + 2, word) is > 0 and var led) return (led, "led");
        if (words[end].Folded is "من" && TakesFrom(entry) && reading.Same(end + 1, word) && reading.IsFreeStem(end + 1) && IsActorStart(end + 1) && reading.NameAt(end + 1) is not { Kind: NameKind.Location })
            return (Noun(end + 1, word), "من");
        if (words[end].Folded is "لدي" && entry.Class == HeadClass.Role && Noun(end + 1, word) is > 0 and var at) return (at, "ل");
        if (reading.IsProclitic(end, "ل") && TakesTo(entry) && reading.Same(end + 1, word) && (words[end + 1].IsDefinite || reading.NationAt(end + 1) is not null || reading.StrongHitAt(end + 1) is not null || Complements.IsLink(words[end + 1].Bare)) && IsActorStart(end + 1, entry))
            return (Noun(end + 1, word), "ل");
        if (words[end].Folded is "في" && TakesPlace(entry) && Place(end + 1, word) is > 0 and var placed) return (placed, "في");
        return (end, null);
    }

    private static bool TakesFrom(Head entry) => entry.IsMemberNoun || entry.Kin is "delegation" or "team" || entry.Class is HeadClass.Force or HeadClass.Group or HeadClass.People;

    private static bool TakesTo(Head entry) => entry.Class is HeadClass.Role or HeadClass.Force or HeadClass.Ministry or HeadClass.Body or HeadClass.Organisation or HeadClass.Watchdog or HeadClass.Coalition or HeadClass.Media or HeadClass.Group;

    private static bool TakesPlace(Head entry) => entry.Class is HeadClass.Role or HeadClass.Source or HeadClass.Media or HeadClass.Body;

    private bool IsActorStart(int word) => reading.HitAt(word) is not null || reading.NameAt(word) is not null || Head.Find(reading.Words[word].Bare) is not null || reading.NationAt(word) is not null;

    private bool IsActorStart(int word, Head entry) => IsActorStart(word) || (entry.Class is HeadClass.Watchdog or HeadClass.Coalition or HeadClass.Organisation && Complements.IsLink(reading.Words[word].Bare));

    private bool IsRelation(int word) => Complements.RelationOf(reading.Words[word].Bare) is { } preposition && Preposition(word + 1, word, preposition) > 0;

    /// <summary>The word after a preposition that a relation allows, or 0.</summary>
    private int Preposition(int at, int word, string allowed)
    {
        if (!reading.Same(at, word)) return 0;
        if (allowed.Contains('*')) return at;
        var form = reading.Words[at].Folded;
        foreach (var one in allowed.Split('|'))
        {
            if (form == one) return at + 1;
            if (one == "باسم" && form == "ب" && reading.Is(at + 1, "اسم")) return at + 2;
        }

        return 0;
    }

    private int RelationEnd(int word)
    {
        var allowed = Complements.RelationOf(reading.Words[word].Bare)!;
        var next = Preposition(word + 1, word, allowed);
        if (next <= 0 || !reading.Same(next, word)) return 0;
        if (reading.Words[next].Attachment == Attachment.Enclitic || reading.Words[next].PartOfSpeech == PartOfSpeech.Pron) return reading.Is(next + 1, "دوليا") ? next + 2 : next + 1;
        return Noun(next, word);
    }

    /// <summary>The end of a plain noun phrase of a complement, or 0 where none begins.</summary>
    private int Noun(int at, int word)
    {
        if (!reading.Same(at, word)) return 0;
        if (reading.Words[at].Attachment == Attachment.Enclitic || reading.Words[at].PartOfSpeech == PartOfSpeech.Pron) return at + 1;
        if (reading.Words[at].Attachment != Attachment.Stem || reading.Words[at].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Verb or PartOfSpeech.Adp) return 0;
        if (reading.NationAt(at) is var (_, nationEnd)) return nationEnd;
        var content = ImmutableArray.CreateBuilder<string>();
        string? nation = null;
        string? otherNation = null;
        var end = at + 1;
        var definite = reading.Words[at].IsDefinite;
        var entry = Head.Find(reading.Words[at].Bare);
        if (reading.HitAt(at) is { Actor.IsGeneric: false } hit) end = hit.Words.End;
        else if (reading.NameAt(at) is { } name) end = name.Words.End;
        else if (end < reading.Words.Length && reading.Words[end].Token == reading.Words[at].Token && reading.Words[end].Attachment == Attachment.Enclitic) return end + 1;
        else if (!definite) end = Genitives(at, entry ?? Head.Find("قوات")!, content, ref nation, ref definite);
        end = Adjectives(at, end, definite, content, ref nation, ref otherNation);
        var quoted = entry is null ? default : Quoted(at, end, entry);
        if (quoted.Count > 0) end = quoted.End + 1;
        return PersonAfter(at, end);
    }

    private int Place(int at, int word)
    {
        if (!reading.Same(at, word) || !reading.IsFreeStem(at)) return 0;
        if (reading.NationAt(at) is var (_, nationEnd)) return nationEnd;
        var bare = reading.Words[at].Bare;
        if (reading.NameAt(at) is { Kind: NameKind.Location } name) return name.Words.End;
        return Complements.IsLink(bare) || Head.Find(bare) is { Class: HeadClass.Ministry or HeadClass.Force or HeadClass.Body } ? Noun(at, word) : 0;
    }
}
