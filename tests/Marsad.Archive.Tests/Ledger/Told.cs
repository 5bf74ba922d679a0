using System.Globalization;
using Marsad.Archive.Ledger;

namespace Marsad.Archive.Tests.Ledger;

/// <summary>Statements for the tests of the judge.</summary>
internal static class Told
{
    private static int number;

    internal static LedgerStatement Holds(string day, string holder, string claimant = "source:a") => Of(day, LedgerState.Holds, "control", holder, null, claimant);

    internal static LedgerStatement Gained(string day, string holder, string? loser = null, string claimant = "source:a") => Of(day, LedgerState.Gained, "capture", holder, loser, claimant);

    internal static LedgerStatement Lost(string day, string holder, string claimant = "source:a") => Of(day, LedgerState.Lost, "withdrawal", holder, null, claimant);

    internal static LedgerStatement Planned(string day, string holder) => Of(day, LedgerState.Contested, "capture", holder, null, "source:a") with { Status = "planned" };

    internal static LedgerStatement Advance(string day, string holder) => Of(day, LedgerState.Contested, "advance", holder, null, "source:a");

    internal static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static LedgerStatement Of(string day, LedgerState state, string toldAs, string holder, string? loser, string claimant)
    {
        var id = Interlocked.Increment(ref number).ToString("D4", CultureInfo.InvariantCulture);
        return new(
            "s" + id, "v" + id, "r" + id, "ms:sy-hajin", "هجين", Extent.Itself, state, toldAs, "actual", null, null, null, Day(day), null, null, 0.7, new(0, 4), new(0, 4),
            [new(holder, holder)], [], loser is null ? [] : [new(loser, loser)], [new(claimant, claimant)]);
    }
}
