using Marsad.Engine.Numbers;

namespace Marsad.Engine.Times;

/// <summary>Makes the first pieces of a sentence: its time words, numbers and ordinals, and everything else as it stands.</summary>
internal static class TimeNodes
{
    /// <summary>The pieces of the atoms [first, end), or null where nothing in them speaks of time.</summary>
    internal static List<TimeNode>? Of(Atom[] atoms, int first, int end)
    {
        if (!HasTimeWord(atoms, first, end)) return null;
        var nodes = new List<TimeNode>(end - first);
        for (var at = first; at < end;)
        {
            var node = NodeAt(atoms, at, end);
            nodes.Add(node);
            at = node.End;
        }

        MarkYears(nodes);
        return nodes;
    }

    private static bool HasTimeWord(Atom[] atoms, int first, int end)
    {
        var run = 0;
        for (var at = first; at < end; at++)
        {
            if (atoms[at].Kind == AtomKind.Digits)
            {
                // A year or the parts of a numeric date or clock.
                if (atoms[at].Folded.Length == 4 || ++run > 1) return true;
            }
            else if (atoms[at].Kind == AtomKind.Letters && TryWord(atoms, at, end, out var word, out _, out _) && !IsGrammar(word.Kind))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGrammar(TimeKind kind) =>
        kind is TimeKind.In or TimeKind.From or TimeKind.To or TimeKind.Between or TimeKind.Until or TimeKind.Before or TimeKind.After or TimeKind.During or TimeKind.This or TimeKind.Past or TimeKind.Next or TimeKind.Approximate or TimeKind.Position or TimeKind.Era;

    private static TimeNode NodeAt(Atom[] atoms, int at, int end)
    {
        var atom = atoms[at];
        if (atom.Kind == AtomKind.Mark) return new(TimeKind.Other, at, at + 1) { Folded = atom.Folded };
        if (atom.Kind == AtomKind.Letters)
        {
            // "و5", "الـ24", "بـ3": the letters belong to the digits.
            if (at + 1 < end && atom.Folded.Length <= 3 && atoms[at + 1] is { Kind: AtomKind.Digits } && ParticleOf(atom.Folded) is { } particle && Digits(atoms, at + 1, end) is { } joined)
            {
                return joined with { Peeled = particle };
            }

            if (TryWord(atoms, at, end, out var word, out var wordEnd, out var peeled) && !IsExcluded(atoms, at, wordEnd, peeled) && !(word.Kind == TimeKind.Position && peeled.IsDefinite))
            {
                return new(word.Kind, at, wordEnd)
                {
                    Folded = wordEnd == at + 1 ? atom.Folded : "",
                    Peeled = peeled,
                    Value = word.Value,
                    Second = word.Second,
                    Grain = word.Grain,
                    Number = word.Number,
                    Strength = word.Strength,
                };
            }

            if (NumberAt(atoms, at, end) is { } number) return number;
        }
        else if (Digits(atoms, at, end) is { } digits)
        {
            return digits;
        }

        return new(TimeKind.Other, at, at + 1) { Folded = atom.Folded, Peeled = new(0, atom.Folded.StartsWith('و') && atom.Folded.Length > 3, '\0', false) };
    }

    private static Peeled? ParticleOf(string letters) => letters switch
    {
        "و" => new(0, true, '\0', false),
        "ال" => new(0, false, '\0', true),
        "وال" => new(0, true, '\0', true),
        "ب" or "ل" or "ك" => new(0, false, letters[0], false),
        "لل" or "بال" => new(0, false, letters[0], true),
        _ => null,
    };

    private static TimeNode? Digits(Atom[] atoms, int at, int end)
    {
        if (!NumberParser.TryRead(atoms.AsSpan(0, end), at, out var number) || number.Value is < 0 or > 1_000_000 || number.Value != Math.Floor(number.Value)) return null;
        return new(TimeKind.Number, at, number.End) { Value = (int)number.Value, IsDigits = number.End == at + 1 };
    }

    private static TimeNode? NumberAt(Atom[] atoms, int at, int end)
    {
        var sentence = atoms.AsSpan(0, end);
        if (!NumberParser.TryWord(sentence, at, out var word, out var next, out var peeled)) return null;
        if (word.Class is NumberClass.Ordinal or NumberClass.OrdinalUnit) return Ordinal(sentence, at, (int)word.Value, next, peeled);
        if (!NumberParser.TryRead(sentence, at, out var number) || number.IsFraction || number.IsIndefinite || number.Value is < 0 or > 1_000_000) return null;
        return new(TimeKind.Number, at, number.End) { Folded = number.End == at + 1 ? atoms[at].Folded : "", Value = (int)number.Value, Peeled = number.Peeled };
    }

    /// <summary>"الثاني عشر", "الحادي والعشرين".</summary>
    private static TimeNode Ordinal(ReadOnlySpan<Atom> atoms, int at, int value, int next, Peeled peeled)
    {
        if (next < atoms.Length && atoms[next].Kind == AtomKind.Letters && NumberParser.TryWord(atoms, next, out var word, out var end, out var joined))
        {
            if (word.Class == NumberClass.TenWord && !joined.HasConjunction) (value, next) = (value + 10, end);
            else if (word.Class == NumberClass.Tens && joined.HasConjunction) (value, next) = (value + (int)word.Value, end);
        }

        return new(TimeKind.Ordinal, at, next) { Folded = next == at + 1 ? atoms[at].Folded : "", Value = value, Peeled = peeled };
    }

    private static bool TryWord(Atom[] atoms, int at, int end, out TimeWord word, out int wordEnd, out Peeled peeled)
    {
        word = null!;
        wordEnd = at + 1;
        if (!Peeling.TryFind(TimeLexicon.Words, atoms[at].Folded, out var entry, out peeled)) return false;
        foreach (var (rest, longer) in entry.Longer)
        {
            if (at + rest.Length >= end) continue;
            var index = 0;
            while (index < rest.Length && atoms[at + 1 + index].Folded == rest[index]) index++;
            if (index < rest.Length) continue;
            word = longer;
            wordEnd = at + 1 + rest.Length;
            return true;
        }

        word = entry.Single!;
        return word is not null;
    }

    private static bool IsExcluded(Atom[] atoms, int at, int end, Peeled peeled)
    {
        var key = atoms[at].Folded.AsSpan(peeled.Length).ToString();
        if (end > at + 1) return false;
        var sentence = atoms[at].Sentence;
        return (at > 0 && atoms[at - 1].Sentence == sentence && atoms[at - 1].Kind == AtomKind.Letters && TimeLexicon.IsExcludedAfter(key, atoms[at - 1].Folded))
            || (end < atoms.Length && atoms[end].Sentence == sentence && atoms[end].Kind == AtomKind.Letters && TimeLexicon.IsExcludedBefore(key, atoms[end].Folded))
            || (at > 0 && atoms[at].IsJoined && (atoms[at - 1].Is('_') || atoms[at - 1].Is('#')))
            || (end < atoms.Length && atoms[end].IsJoined && atoms[end].Is('_'));
    }

    /// <summary>Four digits are a year after a word or a preposition that asks for one, and after another year.</summary>
    private static void MarkYears(List<TimeNode> nodes)
    {
        for (var index = 1; index < nodes.Count; index++)
        {
            var node = nodes[index];
            if (node.Kind != TimeKind.Number) continue;
            var before = nodes[index - 1];
            var isAfterYearWord = before is { Kind: TimeKind.Unit, Grain: TimeGrain.Year } && before.Number != TimeNumber.Many && node.Value is >= 1000 and <= 2200;
            if (!isAfterYearWord)
            {
                var isHijri = before.Kind == TimeKind.HijriMonth && node.Value is >= 1319 and < 1500;
                if (!node.IsDigits || (!isHijri && node.Value is < 1800 or > 2100) || IsFollowedByCount(nodes, index)) continue;
                var isAfterMonth = before.Kind is TimeKind.Month or TimeKind.HijriMonth || (before.Kind == TimeKind.Other && before.Folded is "،" or "," && index > 1 && nodes[index - 2].Kind == TimeKind.Month);
                var isAfterYear = node.Peeled.HasConjunction ? before.Kind == TimeKind.Year : index > 1 && before.Folded is "-" or "الي" or "حتي" or "و" && nodes[index - 2].Kind == TimeKind.Year;
                if (!isAfterMonth && !isAfterYear && !(IsYearPreposition(before.Kind) && !node.Peeled.HasConjunction && node.Value >= 1900)) continue;
            }
            else if (IsDateMark(nodes, index))
            {
                continue;
            }

            nodes[index] = node with { Kind = TimeKind.Year };
        }
    }

    private static bool IsYearPreposition(TimeKind kind) =>
        kind is TimeKind.In or TimeKind.Since or TimeKind.Until or TimeKind.Position or TimeKind.Season or TimeKind.Between or TimeKind.During or TimeKind.To or TimeKind.From;

    private static bool IsFollowedByCount(List<TimeNode> nodes, int index) =>
        IsDateMark(nodes, index) || (index + 1 < nodes.Count && (nodes[index + 1].Kind == TimeKind.Unit || (nodes[index + 1].Kind == TimeKind.Other && QuantityLexicon.IsCountNoun(nodes[index + 1].Folded))));

    private static bool IsDateMark(List<TimeNode> nodes, int index) =>
        index + 2 < nodes.Count && nodes[index + 1].Folded is "/" or "." or "%" or ":" && (nodes[index + 2].Kind == TimeKind.Number || nodes[index + 1].Folded is "%");
}
