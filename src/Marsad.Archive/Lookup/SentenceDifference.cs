using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Archive.Lookup;

/// <summary>Compares two texts sentence by sentence by their longest common subsequence.</summary>
internal static class SentenceDifference
{
    private const int MostCells = 4_000_000;

    /// <summary>The sentences that only the earlier text has, and those that only the later one has, each in its order.</summary>
    internal static (ImmutableArray<string> Removed, ImmutableArray<string> Added) Of(string before, string after)
    {
        var (old, young) = (Sentences(before), Sentences(after));
        var start = 0;
        while (start < old.Length && start < young.Length && old[start] == young[start]) start++;
        var end = 0;
        while (end < old.Length - start && end < young.Length - start && old[^(end + 1)] == young[^(end + 1)]) end++;
        old = old[start..^end];
        young = young[start..^end];
        return (long)old.Length * young.Length > MostCells ? ([.. old.Except(young)], [.. young.Except(old)]) : Compare(old, young);
    }

    private static (ImmutableArray<string> Removed, ImmutableArray<string> Added) Compare(string[] old, string[] young)
    {
        var common = new int[old.Length + 1, young.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = young.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == young[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var removed = ImmutableArray.CreateBuilder<string>();
        var added = ImmutableArray.CreateBuilder<string>();
        for (int i = 0, j = 0; i < old.Length || j < young.Length;)
        {
            if (i < old.Length && j < young.Length && old[i] == young[j]) (i, j) = (i + 1, j + 1);
            else if (j == young.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1])) removed.Add(old[i++]);
            else added.Add(young[j++]);
        }

        return (removed.ToImmutable(), added.ToImmutable());
    }

    private static string[] Sentences(string text) => [.. DocumentReader.Sentences(text).Select(sentence => sentence.Of(text))];
}
