using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>How far a person's name reaches.</summary>
internal sealed partial class PersonReader
{
    /// <summary>Adds the words at either end that the tagger left out: parts joined by a hash mark, foreign words, a first name after a title or a role.</summary>
    private Words Widen(Words name)
    {
        var (first, end) = (name.First, name.End);
        while (first < end - 1 && reading.Words[first].IsDefinite && Entities.Titles.Is(reading.Words[first].Bare)) first++;
        if (reading.PersonHitAt(first) is { IsWeak: false } known && known.Words.End > end) end = known.Words.End;
        for (var word = first + 1; word < end; word++) if (phrases[word] is { Head.Class: HeadClass.Role, IsBare: false }) end = word;
        for (var added = 0; added < 3; added++)
        {
            var next = reading.Is(end, "#") ? end + 1 : end;
            if (!reading.Same(next, first) || !reading.IsFreeStem(next) || !((IsNamePart(next) && (reading.Words[end - 1].PartOfSpeech == PartOfSpeech.X || reading.NameAt(next) is not null || next > end)) || IsSurname(next, end) || (end == first + 1 && IsRepeated(first)))) break;
            end = next + 1;
        }

        for (var added = 0; added < 3; added++)
        {
            var before = first - 1;
            if (reading.Is(before, "#")) before--;
            if (before < 0 || !reading.Same(before, first) || !reading.IsFreeStem(before) || !(before < first - 1 || reading.IsFreeStem(first))) break;
            if (reading.Words[before].PartOfSpeech == PartOfSpeech.Adp || (!IsNamePart(before) && !IsAfterTitle(before))) break;
            first = before;
        }

        return new(first, end);
    }

    /// <summary>Whether a first name and the indefinite word after it stand together more than once in the report.</summary>
    private bool IsRepeated(int first)
    {
        var next = first + 1;
        if (!GivenNames.Is(reading.Words[first].Folded) || reading.Words[next].IsDefinite || !reading.IsNominal(next) || reading.Words[next].Attachment != Attachment.Stem || phrases[next] is not null) return false;
        pairs ??= CountPairs();
        return pairs.GetValueOrDefault((reading.Words[first].Folded, reading.Words[next].Folded)) > 1;
    }

    private Dictionary<(string First, string Next), int> CountPairs()
    {
        var counts = new Dictionary<(string First, string Next), int>();
        for (var word = 0; word + 1 < reading.Words.Length; word++)
        {
            var pair = (reading.Words[word].Folded, reading.Words[word + 1].Folded);
            if (GivenNames.Is(pair.Item1)) counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }

        return counts;
    }

    private bool IsNamePart(int word) =>
        (reading.Words[word].PartOfSpeech is PartOfSpeech.X && reading.Words[word].Folded is { Length: > 1 } and not ("يدعي" or "تدعي" or "يسمي" or "تسمي") && !char.IsAsciiLetterOrDigit(reading.Words[word].Folded[^1]) && reading.NationAt(word) is null && reading.NameAt(word) is null or { Kind: NameKind.Person } && reading.HitAt(word) is null)
        || reading.NameAt(word) is { Kind: NameKind.Person };

    /// <summary>A definite single word right after a name that the register knows as somebody's or some group's name ("الحوثي").</summary>
    private bool IsSurname(int word, int end) => word == end && reading.Words[word].IsDefinite && reading.HitAt(word) is { Words.Count: 1 } && reading.Words[word].Bare.EndsWith('ي');

    /// <summary>An indefinite noun between a title or role and a name is the first name.</summary>
    private bool IsAfterTitle(int word)
    {
        var it = reading.Words[word];
        if (it.IsDefinite || !reading.IsNominal(word) || phrases[word] is not null) return false;
        if (IsOwnedKin(word - 2, word)) return true;
        var before = word - 1;
        if (reading.Is(before, "،")) before--;
        if (before < 0 || !reading.Same(before, word)) return false;
        if (before == word - 1 && reading.Words[before].IsDefinite && Entities.Titles.Is(reading.Words[before].Bare)) return true;
        return EndsRole(before + 1, word);
    }

    /// <summary>One word alone in quotation marks is rarely a person.</summary>
    private bool IsScareQuote(Words name) => name.Count == 1 && reading.Is(name.First - 1, "\"") && reading.Is(name.End, "\"");

    private bool EndsRole(int end, int word)
    {
        for (var head = end - 1; head >= 0 && head >= end - 10 && reading.Same(head, word); head--)
            if (phrases[head] is { Head.Class: HeadClass.Role, IsDefinite: true } phrase && phrase.End == end && !phrase.IsBare) return true;
        return false;
    }
}
