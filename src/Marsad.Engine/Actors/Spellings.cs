using System.Buffers;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Actors;

/// <summary>Spellings of one word that folding leaves apart: "ديمقراطي" and "ديموقراطي", "مليشيا" and "ميليشيا", the two cases of the sound plural.</summary>
internal sealed class Spellings
{
    private const int ShortestPlural = 5;

    private readonly string[][] groups;

    private readonly SearchValues<string> parts;

    private Spellings(string[][] groups)
    {
        this.groups = groups;
        parts = SearchValues.Create([.. groups.SelectMany(group => group)], StringComparison.Ordinal);
    }

    /// <summary>No spellings but the plural's.</summary>
    internal static Spellings None { get; } = new([]);

    /// <summary>Reads the list of parts of words that are spelt in several ways.</summary>
    internal static Spellings Read() =>
        new([.. DataFiles.Rows("actors/lists/spellings.tsv").Select(row => row.List("spellings").Select(part => Folding.Fold(part)).ToArray())]);

    /// <summary>The other spellings of a folded word, each in both cases of the plural where it ends like one.</summary>
    internal IReadOnlyList<string> Of(string word)
    {
        var isPlural = word.Length >= ShortestPlural && word[^1] == 'ن' && word[^2] is 'و' or 'ي';
        var hasPart = word.AsSpan().ContainsAny(parts);
        if (!isPlural && !hasPart) return [];
        var spellings = new List<string> { word };
        if (hasPart) foreach (var group in groups) AddParts(spellings, word, group);
        if (isPlural)
        {
            var other = word[^2] == 'و' ? "ين" : "ون";
            for (int at = 0, end = spellings.Count; at < end; at++) spellings.Add(string.Concat(spellings[at].AsSpan(..^2), other));
        }

        spellings.RemoveAt(0);
        return spellings;
    }

    private static void AddParts(List<string> spellings, string word, string[] group)
    {
        if (PartIn(word, group) is not { } part) return;
        for (int at = 0, end = spellings.Count; at < end; at++)
            foreach (var other in group)
                if (other != part) spellings.Add(spellings[at].Replace(part, other, StringComparison.Ordinal));
    }

    private static string? PartIn(string word, string[] group)
    {
        foreach (var part in group)
            if (word.Contains(part, StringComparison.Ordinal)) return part;
        return null;
    }
}
