using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Archive.Incidents;

/// <summary>The content words of a stretch of text as hashes of light stems: function words are left out, attached particles, articles and endings cut.</summary>
internal static class WordSet
{
    private const int Most = 60;
    private const int Shortest = 3;
    private static readonly string[] Prefixes = ["وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل", "ف"];
    private static readonly string[] Suffixes = ["ات", "ون", "ين", "ان", "ها", "هم", "ته", "يه", "ه", "ي", "ا"];
    private static readonly HashSet<string> Function = [.. DataFiles.Rows("lexicon/particles.tsv").SelectMany(row => row.List("words")).Select(word => Folding.Fold(word))];

    /// <summary>The words of a text, sorted, without doubles; at most the first sixty.</summary>
    internal static uint[] Of(ReadOnlySpan<char> text)
    {
        var folded = Folding.Fold(text);
        var words = new SortedSet<uint>();
        for (var at = 0; at < folded.Length && words.Count < Most; at++)
        {
            if (!char.IsLetterOrDigit(folded[at])) continue;
            var end = at;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end])) end++;
            var word = folded[at..end];
            if (!Function.Contains(word) && Stem(word) is { Length: >= Shortest } stem) words.Add(Hash(stem));
            at = end;
        }

        return [.. words];
    }

    /// <summary>The hash of a word's stem.</summary>
    internal static uint Stemmed(ReadOnlySpan<char> word) => Hash(Stem(Folding.Fold(word)));

    /// <summary>How much of the smaller set the larger one holds, 0 to 1; 0 where either has fewer than two words.</summary>
    internal static double Overlap(uint[] first, uint[] second)
    {
        var smaller = Math.Min(first.Length, second.Length);
        return smaller < 2 ? 0 : (double)Common(first, second) / smaller;
    }

    /// <summary>How many words two sets share.</summary>
    internal static int Common(uint[] first, uint[] second)
    {
        var common = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i] == second[j]) common++;
            if (first[i] <= second[j]) i++;
            else j++;
        }

        return common;
    }

    /// <summary>FNV-1a, 32 bits: the same on every machine.</summary>
    internal static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text) hash = (hash ^ unit) * 16777619u;
        return hash;
    }

    private static string Stem(string word)
    {
        foreach (var prefix in Prefixes)
            if (word.Length >= prefix.Length + Shortest && word.StartsWith(prefix, StringComparison.Ordinal))
            {
                word = word[prefix.Length..];
                break;
            }

        foreach (var suffix in Suffixes)
            if (word.Length >= suffix.Length + Shortest && word.EndsWith(suffix, StringComparison.Ordinal)) return word[..^suffix.Length];
        return word;
    }
}
