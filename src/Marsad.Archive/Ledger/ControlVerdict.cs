using System.Collections.Immutable;

namespace Marsad.Archive.Ledger;

/// <summary>What the statements about a place amount to on a day.</summary>
internal enum ControlAnswerState : byte
{
    /// <summary>No statement says who holds it.</summary>
    Unknown,

    /// <summary>All who speak of it name one side.</summary>
    Agreed,

    /// <summary>Claimants name different sides.</summary>
    Disputed,

    /// <summary>It is being fought over.</summary>
    Contested,
}

/// <summary>A possible holder with what speaks for it.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Weight">How much speaks for it: 1 is one recent, plain statement.</param>
/// <param name="Camp">Number of its side among the holders; 0 is the best supported.</param>
/// <param name="Statements">The statements for it, the weightiest first.</param>
internal sealed record PossibleHolder(LedgerActor Actor, double Weight, int Camp, ImmutableArray<LedgerStatement> Statements);

/// <summary>The answer to "who holds it" from a set of statements.</summary>
/// <param name="State">The kind of answer.</param>
/// <param name="Since">The first day from which the present side is said to hold it without a break, or since when it is contested or unknown; null where nothing says it.</param>
/// <param name="Holders">The possible holders, best supported first.</param>
/// <param name="Against">Statements that contradict the first holder, or tell of the fight.</param>
internal sealed record ControlVerdict(ControlAnswerState State, DateOnly? Since, ImmutableArray<PossibleHolder> Holders, ImmutableArray<LedgerStatement> Against)
{
    /// <summary>Nobody says anything.</summary>
    internal static ControlVerdict Unknown { get; } = new(ControlAnswerState.Unknown, null, [], []);
}
