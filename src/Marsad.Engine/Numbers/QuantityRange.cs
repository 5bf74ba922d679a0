namespace Marsad.Engine.Numbers;

/// <summary>What stands around a number: ranges, per cent, qualifiers.</summary>
internal static class QuantityRange
{
    /// <summary>Reads "بين 20 و30", "من 20 إلى 30", "20-30", "ثلاثة أو أربعة" from its first number.</summary>
    internal static bool TryRead(ReadOnlySpan<Atom> atoms, int at, int end, out (int First, int End, double High) range)
    {
        range = default;
        if (end >= atoms.Length || atoms[end].Sentence != atoms[at].Sentence) return false;
        var before = at > 0 ? atoms[at - 1].Folded : "";
        var isBetween = before is "بين" || before is "وبين";
        var first = isBetween ? at > 1 && atoms[at - 2].Folded is "ما" ? at - 2 : at - 1 : before is "من" ? at - 1 : at;
        var joint = atoms[end].Folded;
        var second = joint is "و" or "الي" or "او" or "-" or "–" or "حتي" ? end + 1 : joint.StartsWith('و') && isBetween ? end : -1;
        if (second < 0 || second >= atoms.Length || (joint is "و" && !isBetween) || (joint is "-" or "–" && atoms[end].IsJoined && atoms[second].Kind != AtomKind.Digits)) return false;
        if (!NumberParser.TryRead(atoms, second, out var high) || high.IsIndefinite || high.IsFraction) return false;
        NumberParser.TryRead(atoms, at, out var low);
        if (high.Value <= low.Value || (joint is "-" or "–" && high.Value > low.Value * 10)) return false;
        range = (joint is "او" ? at : first, high.End, high.Value);
        return true;
    }

    /// <summary>Whether a range can be read at a number.</summary>
    internal static bool IsRange(ReadOnlySpan<Atom> atoms, int at, int end) => TryRead(atoms, at, end, out _);

    /// <summary>The atom after "%", "في المئة", "بالمائة" that stands at <paramref name="end"/>, else <paramref name="end"/>.</summary>
    internal static int EndOfPercent(ReadOnlySpan<Atom> atoms, int at, int end)
    {
        if (end >= atoms.Length || atoms[end].Sentence != atoms[at].Sentence) return end;
        if (atoms[end].Is('%') || atoms[end].Is('٪')) return end + 1;
        if (atoms[end].Folded is "بالميه" or "بالمايه" or "بالماءه") return end + 1;
        return atoms[end].Folded == "في" && end + 1 < atoms.Length && atoms[end + 1].Folded is "الميه" or "المايه" ? end + 2 : end;
    }

    /// <summary>The qualifier whose last word stands before <paramref name="first"/>.</summary>
    internal static (Qualifier Qualifier, int First)? QualifierBefore(ReadOnlySpan<Atom> atoms, int first)
    {
        if (first == 0 || atoms[first - 1].Kind != AtomKind.Letters || atoms[first - 1].Sentence != atoms[first].Sentence) return null;
        if (!QuantityLexicon.Before.TryGetValue(atoms[first - 1].Folded, out var phrases))
        {
            var word = atoms[first - 1].Folded;
            if (word.Length < 4 || word[0] is not ('و' or 'ب' or 'ل' or 'ف') || !QuantityLexicon.Before.TryGetValue(word[1..], out phrases)) return null;
        }

        foreach (var phrase in phrases)
        {
            var start = first - phrase.Words.Length;
            if (start >= 0 && Matches(atoms, start, phrase.Words)) return (phrase.Qualifier, start);
        }

        return null;
    }

    /// <summary>The qualifier that stands at <paramref name="end"/> or one word later ("عشرة جنود أتراك على الأقل").</summary>
    internal static (Qualifier Qualifier, int End)? QualifierAfter(ReadOnlySpan<Atom> atoms, int end)
    {
        for (var at = end; at < atoms.Length && at <= end + 2 && atoms[at].Kind == AtomKind.Letters && atoms[at].Sentence == atoms[end].Sentence; at++)
        {
            if (!QuantityLexicon.After.TryGetValue(atoms[at].Folded, out var phrases)) continue;
            foreach (var phrase in phrases)
            {
                if (at + phrase.Words.Length <= atoms.Length && Matches(atoms, at, phrase.Words)) return (phrase.Qualifier, at + phrase.Words.Length);
            }
        }

        return null;
    }

    private static bool Matches(ReadOnlySpan<Atom> atoms, int start, string[] words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            var form = atoms[start + index].Folded;
            if (form == words[index]) continue;
            // The phrase may have a particle before it: "وأكثر من", "بنحو".
            if (index > 0 || form.Length != words[0].Length + 1 || form[0] is not ('و' or 'ب' or 'ل' or 'ف') || !form.AsSpan(1).SequenceEqual(words[0])) return false;
        }

        return true;
    }
}
