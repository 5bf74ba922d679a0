using Marsad.Engine.Actors;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>Draws persons' names together with the titles and roles beside them, and later short names with earlier long ones.</summary>
internal sealed partial class PersonReader(Reading reading, Cast cast, Phrase?[] phrases)
{
    private readonly Figure?[] covered = new Figure?[reading.Words.Length];
    private readonly HashSet<int> usedRoles = [];
    private Dictionary<(string First, string Next), int>? pairs;

    /// <summary>Whether a word belongs to a person's name.</summary>
    internal Figure? At(int word) => covered[word];

    /// <summary>Whether the role phrase that begins at a word was joined to a name.</summary>
    internal bool IsUsed(int role) => usedRoles.Contains(role);

    internal void Read()
    {
        foreach (var name in reading.Names)
        {
            if (name.Kind != NameKind.Person || name.Words.IsEmpty || covered[name.Words.First] is not null || (name.Words.Count == 1 && reading.IsPlace(reading.Words[name.Words.First].Folded)) || reading.IsLocation(name.Words) || IsScareQuote(name.Words) || reading.Words[name.Words.End - 1].Folded.EndsWith('-')) continue;
            var whole = Widen(name.Words);
            if (!IsInHit(whole)) ReadName(whole);
        }

        foreach (var hit in reading.PersonHits) if (!hit.IsWeak && phrases[hit.Words.First] is not { Head.Class: HeadClass.Role, IsBare: false }) ReadHit(hit.Words);
        FindTagNames();
        FindTitledNames();
        FindShortNames();
    }

    /// <summary>A person of the register whom the tagger did not see; titles and roles at the front are left out.</summary>
    private void ReadHit(Words hit)
    {
        for (var word = hit.First; word < hit.End; word++) if (covered[word] is not null) return;
        var first = hit.First;
        while (first < hit.End - 1 && reading.Words[first] is { Attachment: Attachment.Stem } word
            && (Entities.Titles.Is(word.Bare) || Head.Find(word.Bare) is not null || (word.IsDefinite && Nations.OfAdjective(word.Bare) is not null) || Complements.IsPortfolio(word.Bare)))
            first++;
        var name = new Words(first, hit.End);
        if (!reading.IsLocation(name) && !(name.Count == 1 && reading.IsPlace(reading.Words[first].Folded))) ReadName(name);
    }

    /// <summary>Names that are written as one hash tag with underscores.</summary>
    private void FindTagNames()
    {
        foreach (var token in reading.Document.Tokens)
        {
            if (token.Words.Count < 2 || !token.Folded.Contains('_', StringComparison.Ordinal)) continue;
            var first = token.Words.First;
            while (first < token.Words.End && reading.Words[first].Attachment != Attachment.Stem) first++;
            var name = new Words(first, token.Words.End);
            if (name.Count > 1 && covered[first] is null && GivenNames.Is(reading.Words[first].Folded) && reading.HitOver(first) is null) ReadName(name);
        }
    }

    /// <summary>A known first name right after a title or a role that the tagger did not see, with the family name after it.</summary>
    private void FindTitledNames()
    {
        for (var word = 1; word < reading.Words.Length; word++)
        {
            if (covered[word] is not null || !reading.IsFreeStem(word)) continue;
            var isOwned = IsOwnedKin(word - 2, word) && reading.Words[word].PartOfSpeech is PartOfSpeech.X or PartOfSpeech.Propn;
            if (!isOwned && (!GivenNames.Is(reading.Words[word].Folded) || !IsAfterTitle(word))) continue;
            var end = word + 1;
            while (end < word + 4 && reading.Same(end, word) && reading.IsFreeStem(end) && covered[end] is null && phrases[end] is null
                && reading.Words[end].Form != "على"
                && (GivenNames.Is(reading.Words[end].Folded) || reading.Words[end].PartOfSpeech == PartOfSpeech.X || (reading.IsNominal(end) && reading.Words[end].IsDefinite && !reading.Words[end - 1].IsDefinite)))
                end++;
            if ((end > word + 1 || IsOwnedKin(word - 2, word)) && !IsInHit(new(word, end))) ReadName(new(word, end));
        }
    }

    private void ReadName(Words name)
    {
        var figure = FigureOf(name);
        for (var word = name.First; word < name.End; word++) covered[word] = figure;
        Add(figure, name, MentionKind.Name);
        var start = Titles(name.First);
        if (start < name.First) Add(figure, new(start, name.End), MentionKind.Name);
        if (name.First > 1 && IsOwnedKin(name.First - 2, name.First))
        {
            Add(figure, new(name.First - 2, name.End), MentionKind.Name);
            reading.AddName(figure, new(name.First - 2, name.First));
        }

        if (RoleBefore(start) is { } before)
        {
            Join(figure, before, new(before.HeadWord, name.End));
        }

        if (RoleAfter(name) is { } after) Join(figure, after, new(start < name.First ? start : name.First, after.End));
    }

    /// <summary>Whether two words are a noun of kinship with its owner ("ابنته"), right before a third.</summary>
    private bool IsOwnedKin(int kin, int next) =>
        kin >= 0 && kin + 2 == next && reading.Same(kin, next) && reading.Words[kin + 1].Attachment == Attachment.Enclitic && reading.Words[kin].Attachment == Attachment.Stem && Complements.IsFamily(reading.Words[kin].Bare);

    private void Join(Figure figure, Phrase role, Words whole)
    {
        usedRoles.Add(role.HeadWord);
        Add(figure, whole, MentionKind.Name);
        if (!role.IsBare || role.Head.Alone == Alone.Definite)
        {
            reading.AddName(figure, role.Full);
            figure.AddMention(role.Full, role.HeadWord, MentionKind.Description);
        }

        cast.Bind(role, figure);
    }

    private void Add(Figure figure, Words words, MentionKind kind)
    {
        reading.AddName(figure, words);
        figure.AddMention(words, words.First, kind);
    }

    /// <summary>The first of the titles and adjectives of origin that stand directly before a name.</summary>
    private int Titles(int first)
    {
        var start = first;
        while (start > 0 && reading.Same(start - 1, first) && reading.Words[start - 1] is { Attachment: Attachment.Stem } before && reading.IsFreeStem(start))
        {
            var isTitle = Entities.Titles.Is(before.Bare) && (before.IsDefinite || start == first);
            var isOrigin = before.IsDefinite && start == first && Nations.OfAdjective(before.Bare) is not null && phrases[start - 1] is null && !IsInPhrase(start - 1);
            if (!isTitle && !isOrigin) break;
            if (isTitle && IsInPhrase(start - 1)) break;
            start--;
        }

        return start;
    }

    private bool IsInPhrase(int word)
    {
        for (var head = word - 1; head >= 0 && head > word - 8 && reading.Same(head, word); head--)
            if (phrases[head] is { } phrase && phrase.End > word) return true;
        return false;
    }

    /// <summary>The role phrase that ends right before a word, a comma allowed.</summary>
    private Phrase? RoleBefore(int start)
    {
        var end = start;
        if (end > 0 && reading.Words[end - 1].Folded is "#") end--;
        if (end > 0 && reading.Words[end - 1].Folded is "،" or ",") end--;
        Phrase? outer = null;
        for (var head = end - 1; head >= 0 && head >= end - 14 && reading.Same(head, start); head--)
        {
            if (phrases[head] is not { Head.Class: HeadClass.Role or HeadClass.Media or HeadClass.Source } phrase || usedRoles.Contains(head)) continue;
            if (phrase.Head.Class != HeadClass.Role && phrase.Head.Type != ActorType.Person) continue;
            if (phrase.End == end && (outer is null || IsDeputy(phrase))) outer = phrase;
        }

        return outer;
    }

    /// <summary>A deputy's title contains the title of another: "نائب وزير الخارجية".</summary>
    internal static bool IsDeputy(Phrase phrase) => phrase.Head.Kin is "نايب" or "مساعد" or "وكيل";

    /// <summary>The definite role phrase that stands in apposition after a name.</summary>
    private Phrase? RoleAfter(Words name)
    {
        var at = name.End;
        if (!reading.Same(at, name.First)) return null;
        if (reading.Words[at].Folded is "،" or "," or "(" or "-") at++;
        return reading.Same(at, name.First) && phrases[at] is { Head.Class: HeadClass.Role or HeadClass.Media } phrase && reading.IsFreeStem(at)
            && phrase.Head.Type == ActorType.Person && phrase.IsDefinite && !phrase.IsBare && !IsBeforeName(phrase.End) ? phrase : null;
    }

    private bool IsBeforeName(int word) =>
        (word < reading.Words.Length && reading.NameAt(word) is { Kind: NameKind.Person })
        || (reading.Is(word, "،") && word + 1 < reading.Words.Length && reading.NameAt(word + 1) is { Kind: NameKind.Person });

    private Figure FigureOf(Words name)
    {
        var tokens = Tokens(name);
        var entry = reading.HitOver(name.First) is { IsWeak: false, Actor.Type: ActorType.Person } hit ? hit.Actor : null;
        if (entry is not null && cast.OfKnownEntry(entry.Id) is { } entered) return Extend(entered, tokens);
        foreach (var figure in cast.Recent)
            foreach (var known in figure.PersonNames)
                if (IsSameName(tokens, known)) return Know(figure, entry, tokens);
        if (entry is null && IsAlias(name.First) is { } same) return Extend(same, tokens);
        var opened = cast.Open("person:" + string.Join(' ', tokens), ActorType.Person, "tagger", name.First);
        return Know(opened, entry, tokens);
    }

    /// <summary>The person whose by-name begins at a word: "... الملقب أبو فلان", with a quotation mark or bracket before it too.</summary>
    private Figure? IsAlias(int first)
    {
        var at = first - 1;
        var isMarked = false;
        for (; at > 0 && at > first - 5 && reading.Same(at, first) && covered[at] is null; at--)
        {
            var word = reading.Words[at];
            if (word.Bare is "ملقب" or "مكني" or "معروف" or "مدعو" or "ملقبه" || word.Folded is "المكني" or "الملقب") isMarked = true;
            else if (word.Folded is "\"" or "(" or "«") isMarked |= word.Folded is "(" || reading.Words[at - 1].PartOfSpeech != PartOfSpeech.Punct;
            else if (word.Folded is not ("ب" or "،" or "باسم" or "اسم")) return null;
        }

        return isMarked && at >= 0 && reading.Same(at, first) ? covered[at] : null;
    }

    private Figure Know(Figure figure, RegisteredActor? entry, string[] tokens)
    {
        if (entry is not null) cast.Register(figure, entry);
        return Extend(figure, tokens);
    }

    private static Figure Extend(Figure figure, string[] tokens)
    {
        foreach (var known in figure.PersonNames) if (known.AsSpan().SequenceEqual(tokens)) return figure;
        figure.PersonNames.Add(tokens);
        return figure;
    }

    /// <summary>Whether one name's words all occur in the other's, its last word included where both have several.</summary>
    private static bool IsSameName(string[] one, string[] other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length == 0) return false;
        foreach (var token in shorter) if (Array.IndexOf(longer, token) < 0) return false;
        return shorter.Length == 1 || shorter[^1] == longer[^1] || shorter.Length >= 2;
    }

    private string[] Tokens(Words name)
    {
        var tokens = new List<string>(name.Count);
        for (var word = name.First; word < name.End; word++)
            if (reading.Words[word] is { Attachment: Attachment.Stem, PartOfSpeech: not PartOfSpeech.Punct } stem && stem.Folded.Length > 1) tokens.Add(stem.Folded);
        return [.. tokens];
    }

    private bool IsInHit(Words name)
    {
        for (var word = name.First; word < name.End; word++)
            if (reading.HitOver(word) is { IsWeak: false } hit && hit.Words.Count >= name.Count && hit.Actor.Type != ActorType.Person) return true;
        return false;
    }

    /// <summary>Later words that repeat the last part of a person's name.</summary>
    private void FindShortNames()
    {
        var lastParts = new Dictionary<string, Figure?>(StringComparer.Ordinal);
        foreach (var figure in cast.Figures)
        {
            foreach (var name in figure.PersonNames)
            {
                if (name.Length < 2 || name[^1].Length < 3) continue;
                lastParts[name[^1]] = lastParts.TryGetValue(name[^1], out var other) && other != figure ? null : figure;
            }
        }

        if (lastParts.Count == 0) return;
        for (var word = 0; word < reading.Words.Length; word++)
        {
            if (covered[word] is not null || reading.Words[word].Attachment != Attachment.Stem || reading.Words[word].PartOfSpeech is PartOfSpeech.Adp or PartOfSpeech.Verb or PartOfSpeech.Part) continue;
            if (!lastParts.TryGetValue(reading.Words[word].Folded, out var figure) || figure is null || IsInHit(new(word, word + 1)) || IsInPhrase(word)) continue;
            covered[word] = figure;
            Add(figure, new(word, word + 1), MentionKind.Name);
            var start = Titles(word);
            if (start < word) Add(figure, new(start, word + 1), MentionKind.Name);
        }
    }
}
