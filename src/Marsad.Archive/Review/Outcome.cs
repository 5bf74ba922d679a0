namespace Marsad.Archive.Review;

/// <summary>What became of a decision in a version of its report.</summary>
public enum OutcomeState
{
    /// <summary>The words are the same and what was decided about stands there.</summary>
    Applied,

    /// <summary>The engine no longer finds what was accepted; it stays as it was.</summary>
    Kept,

    /// <summary>The engine no longer finds what was decided about, and nothing is left to do.</summary>
    Settled,

    /// <summary>The words changed, or the engine reads them otherwise: a person has to look. The decision changes nothing until then.</summary>
    Look,
}

/// <summary>What became of one subject of a decision in a version of its report.</summary>
/// <param name="Number">The decision.</param>
/// <param name="Rank">The subject's place in it, from 0.</param>
/// <param name="State">What became of it.</param>
/// <param name="AccountId">The account, where the subject is an event that is known.</param>
/// <param name="Reason">Why it needs a look, is kept or settled; else empty.</param>
internal sealed record Outcome(long Number, int Rank, OutcomeState State, string? AccountId, string Reason);

/// <summary>Where an event or a statement of an effective record comes from, so that a decision about it holds on to what the engine found, not to what reviewers made of it.</summary>
/// <param name="Word">The engine's type or state.</param>
/// <param name="Added">The number of the entry that added it, or null.</param>
/// <param name="Rejected">The number of the entry that rejected it, or null.</param>
internal sealed record Origin(string Word, long? Added, long? Rejected);
