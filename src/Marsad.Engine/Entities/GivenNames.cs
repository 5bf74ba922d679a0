using System.Collections.Frozen;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>First names that are known as such.</summary>
internal static class GivenNames
{
    private static readonly Lazy<FrozenSet<string>> Names = new(() =>
        DataFiles.Rows("lexicon/name-words.tsv").Where(row => row["list"] == "first-name").SelectMany(row => row.List("words")).Select(name => Folding.Fold(name)).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a folded word is a first name.</summary>
    internal static bool Is(string folded) => Names.Value.Contains(folded);
}
