using System.Collections.Frozen;
using Marsad.Engine.Data;

namespace Marsad.Engine.Entities;

/// <summary>Titles that stand before a person's name.</summary>
internal static class Titles
{
    private static readonly Lazy<FrozenSet<string>> Forms = new(() =>
        DataFiles.Rows("lexicon/titles.tsv").SelectMany(row => row.List("forms")).ToFrozenSet(StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> Armed = new(() =>
        DataFiles.Rows("lexicon/armed-adjectives.tsv").SelectMany(row => row.List("forms")).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a content stem is an adjective that makes an ambiguous head an armed or political actor.</summary>
    internal static bool IsArmedAdjective(string stem) => Armed.Value.Contains(stem);

    /// <summary>Whether a folded form without the article is a title.</summary>
    internal static bool Is(string bare) => Forms.Value.Contains(bare);
}
