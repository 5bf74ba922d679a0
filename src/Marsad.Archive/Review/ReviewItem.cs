using System.Collections.Immutable;

namespace Marsad.Archive.Review;

/// <summary>An event or a statement of control of a report, with what reviewers said of it.</summary>
/// <param name="Report">The report, by its source's identifier, else its own.</param>
/// <param name="Id">In the record: e3, k1, d12.</param>
/// <param name="AccountId">The account's identifier; null for a statement of control.</param>
/// <param name="Word">The type of the event, or the state of the statement.</param>
/// <param name="Status">The event's status; the empty string for a statement.</param>
/// <param name="Says">Its slots in short: agent → target, place, time, counts.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
/// <param name="IsRejected">Whether it counts in no picture.</param>
/// <param name="Decisions">The decisions about it that hold, in their order: <c>accept 3</c>, <c>grade_claim 5: 2</c> ...</param>
public sealed record ReviewItem(
    string Report, string Id, string? AccountId, string Word, string Status, string Says, string Sentence, bool IsRejected, ImmutableArray<string> Decisions);
