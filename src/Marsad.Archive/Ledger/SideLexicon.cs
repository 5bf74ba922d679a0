using System.Collections.Immutable;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Archive.Ledger;

/// <summary>Which side a description means in the wars of a country (data/lexicon/sides.tsv).</summary>
internal static class SideLexicon
{
    private static readonly ImmutableArray<(string Words, string Country, string Actor)> Rows =
        [.. DataFiles.Rows("lexicon/sides.tsv").Select(row => (" " + Bare(Folding.Fold(row["word"])) + " ", row["country"], row["actor"]))];

    /// <summary>The registered actor that a description means at a place of a country, or null.</summary>
    internal static string? Find(string description, string? country)
    {
        if (country is null) return null;
        var words = $" {string.Join(' ', Folding.Fold(description).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bare))} ";
        foreach (var row in Rows)
            if (row.Country == country && words.Contains(row.Words, StringComparison.Ordinal)) return row.Actor;
        return null;
    }

    private static string Bare(string word) => word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;
}
