using Marsad.Engine.Text;

namespace Marsad.Engine.Actors;

/// <summary>Names as paths of word numbers. Spellings of one word share a number, so that a name is stored in one spelling and found in all.</summary>
internal sealed class NameTrie(Spellings spellings)
{
    /// <summary>The node where every name begins.</summary>
    internal const int Root = 0;

    private readonly Dictionary<string, int> words = new(8192, StringComparer.Ordinal);
    private readonly Dictionary<long, int> edges = new(16384);
    private int nodes = 1;

    /// <summary>The number of nodes, the root included.</summary>
    internal int Count => nodes;

    /// <summary>Adds a name and returns the node where it ends; <see cref="Root"/> for a text without a word.</summary>
    internal int Add(string name)
    {
        var rest = Folding.Fold(name).AsSpan();
        var node = Root;
        while (NextWord(ref rest) is { IsEmpty: false } word)
        {
            var edge = Edge(node, Number(word));
            if (!edges.TryGetValue(edge, out var next)) edges.Add(edge, next = nodes++);
            node = next;
        }

        return node;
    }

    /// <summary>The node where a name ends, or -1 where the trie does not hold it.</summary>
    internal int Find(string name)
    {
        var rest = Folding.Fold(name).AsSpan();
        var numbers = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var node = Root;
        while (NextWord(ref rest) is { IsEmpty: false } word)
            if (!numbers.TryGetValue(word, out var number) || !edges.TryGetValue(Edge(node, number), out node)) return -1;
        return node == Root ? -1 : node;
    }

    /// <summary>The node that follows <paramref name="node"/> by a folded word, or -1.</summary>
    internal int Step(int node, string folded) =>
        words.TryGetValue(folded, out var number) && edges.TryGetValue(Edge(node, number), out var next) ? next : -1;

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    /// <summary>Takes the next word off a folded name, empty after the last; what is no letter or digit parts words.</summary>
    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> rest)
    {
        var start = 0;
        while (start < rest.Length && !char.IsLetterOrDigit(rest[start])) start++;
        var end = start;
        while (end < rest.Length && char.IsLetterOrDigit(rest[end])) end++;
        var word = rest[start..end];
        rest = rest[end..];
        return word;
    }

    private int Number(ReadOnlySpan<char> folded)
    {
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var known)) return known;
        var number = words.Count;
        var word = folded.ToString();
        words.Add(word, number);
        foreach (var variant in spellings.Of(word)) words.TryAdd(variant, number);
        return number;
    }
}
