using Marsad.Engine.Text;

namespace Marsad.Training.Tagging;

/// <summary>A word on the scale of non-blank units, as the scorer of the CoNLL 2018 shared task aligns words.</summary>
internal readonly record struct ScoredWord(string Form, PartOfSpeech Tag, int Start, int End, bool InMultiWord);

/// <summary>Aligns words as the scorer of the CoNLL 2018 shared task does: by their span, or inside of multi-word tokens by the longest common subsequence of forms.</summary>
internal static class WordAlignment
{
    internal static WordScores Score(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> system)
    {
        int correct = 0, tagged = 0, g = 0, s = 0;
        void Match(int left, int right)
        {
            correct++;
            if (gold[left].Tag == system[right].Tag) tagged++;
        }

        while (g < gold.Count && s < system.Count)
        {
            if (!gold[g].InMultiWord && !system[s].InMultiWord)
            {
                if (gold[g].Start == system[s].Start && gold[g].End == system[s].End) Match(g++, s++);
                else if (gold[g].Start <= system[s].Start) g++;
                else s++;
                continue;
            }

            if (gold[g].InMultiWord ? !system[s].InMultiWord && system[s].End <= gold[g].Start : gold[g].End <= system[s].Start)
            {
                if (gold[g].InMultiWord) s++; else g++;
                continue;
            }

            // the region that multi-word tokens of either side reach over
            int firstGold = g, firstSystem = s;
            var end = Math.Max(gold[g].InMultiWord ? gold[g].End : 0, system[s].InMultiWord ? system[s].End : 0);
            for (var grown = true; grown;)
            {
                grown = false;
                while (g < gold.Count && gold[g].Start < end) { if (gold[g].InMultiWord && gold[g].End > end) (end, grown) = (gold[g].End, true); g++; }
                while (s < system.Count && system[s].Start < end) { if (system[s].InMultiWord && system[s].End > end) (end, grown) = (system[s].End, true); s++; }
            }

            Subsequence(gold, firstGold, g, system, firstSystem, s, Match);
            if (g == firstGold && s == firstSystem) { g++; s++; }
        }

        return new(gold.Count, system.Count, correct, tagged);
    }

    private static void Subsequence(IReadOnlyList<ScoredWord> gold, int g0, int g1, IReadOnlyList<ScoredWord> system, int s0, int s1, Action<int, int> match)
    {
        var table = new int[g1 - g0 + 1, s1 - s0 + 1];
        for (var g = g1 - 1; g >= g0; g--)
        {
            for (var s = s1 - 1; s >= s0; s--)
            {
                table[g - g0, s - s0] = string.Equals(gold[g].Form, system[s].Form, StringComparison.OrdinalIgnoreCase)
                    ? table[g - g0 + 1, s - s0 + 1] + 1
                    : Math.Max(table[g - g0 + 1, s - s0], table[g - g0, s - s0 + 1]);
            }
        }

        for (int g = g0, s = s0; g < g1 && s < s1;)
        {
            if (string.Equals(gold[g].Form, system[s].Form, StringComparison.OrdinalIgnoreCase)) match(g++, s++);
            else if (table[g - g0 + 1, s - s0] >= table[g - g0, s - s0 + 1]) g++;
            else s++;
        }
    }

    /// <summary>The words of surface tokens, each token's words spread over its own non-blank units.</summary>
    internal static List<ScoredWord> Words(IEnumerable<(string Token, IReadOnlyList<TreebankWord> Words)> tokens)
    {
        var words = new List<ScoredWord>();
        var at = 0;
        foreach (var (token, parts) in tokens)
        {
            var length = token.Count(unit => !char.IsWhiteSpace(unit));
            foreach (var part in parts) words.Add(new(part.Form, part.Tag, at, at + length, parts.Count > 1));
            at += length;
        }

        return words;
    }
}
