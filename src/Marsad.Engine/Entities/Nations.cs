using System.Collections.Frozen;
using Marsad.Engine.Data;

namespace Marsad.Engine.Entities;

/// <summary>Countries as actors: names, capitals that stand for governments, adjectives of origin.</summary>
internal static class Nations
{
    private static readonly string[] Endings = ["", "ه", "ون", "ين", "ان", "تين", "تان", "ات", "ا"];

    private static readonly Lazy<FrozenSet<string>> Firsts = new(() => Tables!.Value.Names.Keys.Select(name => name.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal));

    private static readonly Lazy<(FrozenDictionary<string, string> Names, FrozenDictionary<string, string> Capitals, FrozenDictionary<string, string> Adjectives)> Tables = new(Load);

    /// <summary>Whether a country's name begins with a folded word; a first look that is cheap.</summary>
    internal static bool BeginsName(string folded) => Firsts.Value.Contains(folded);

    /// <summary>The code of the country whose name is the folded words given, or null.</summary>
    internal static string? OfName(string folded) => Tables.Value.Names.GetValueOrDefault(folded);

    /// <summary>The code of the country whose capital has the folded name, or null.</summary>
    internal static string? OfCapital(string folded) => Tables.Value.Capitals.GetValueOrDefault(folded);

    /// <summary>The code of the country of an adjective of origin, folded and without the article, or null.</summary>
    internal static string? OfAdjective(string bare) => Tables.Value.Adjectives.GetValueOrDefault(bare);

    private static (FrozenDictionary<string, string> Names, FrozenDictionary<string, string> Capitals, FrozenDictionary<string, string> Adjectives) Load()
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal), capitals = new(StringComparer.Ordinal), adjectives = new(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows("lexicon/nations.tsv"))
        {
            var code = row["code"];
            Add(names, row["names"], code);
            Add(capitals, row["capitals"], code);
            Add(adjectives, row["plurals"], code);
            foreach (var adjective in row["adjectives"].Split('|', StringSplitOptions.RemoveEmptyEntries))
                foreach (var ending in Endings) adjectives.TryAdd(adjective + ending, code);
        }

        return (names.ToFrozenDictionary(StringComparer.Ordinal), capitals.ToFrozenDictionary(StringComparer.Ordinal), adjectives.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void Add(Dictionary<string, string> table, string cell, string code)
    {
        foreach (var form in cell.Split('|', StringSplitOptions.RemoveEmptyEntries)) table.TryAdd(form, code);
    }
}
