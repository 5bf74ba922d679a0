using System.Collections.Frozen;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Chunking;

/// <summary>The function words that bound phrases and clauses (data/lexicon/particles.tsv).</summary>
internal static class Particles
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = DataFiles.Rows("lexicon/particles.tsv").ToFrozenDictionary(
        row => row["class"],
        row => row.List("words").Select(word => Folding.Fold(word)).ToFrozenSet(StringComparer.Ordinal),
        StringComparer.Ordinal);

    internal static FrozenSet<string> Prepositions { get; } = Classes["preposition"];

    internal static FrozenSet<string> Relatives { get; } = Classes["relative"];

    internal static FrozenSet<string> Complementizers { get; } = Classes["complementizer"];

    internal static FrozenSet<string> Negations { get; } = Classes["negation"];

    internal static FrozenSet<string> Modals { get; } = Classes["modal"];

    internal static FrozenSet<string> Copulas { get; } = Classes["copula"];
}
