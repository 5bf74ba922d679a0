namespace Marsad.Archive.Ledger;

/// <summary>The ledger's words for its values, as they stand in its tables and its output.</summary>
internal static class LedgerWords
{
    private static readonly string[] States = ["holds", "gained", "lost", "contested", "besieged"];
    private static readonly string[] Extents = ["itself", "whole", "part", "outside"];

    internal static string Of(LedgerState state) => States[(int)state];

    internal static string Of(Extent extent) => Extents[(int)extent];

    internal static LedgerState ReadState(string word) => (LedgerState)Array.IndexOf(States, word);

    internal static Extent ReadExtent(string word) => (Extent)Array.IndexOf(Extents, word);
}
