namespace Marsad.Archive.Review;

/// <summary>One entry of the log.</summary>
/// <param name="Number">1, 2, 3 ... in the order in which they were made.</param>
/// <param name="Made">When, UTC.</param>
/// <param name="Reviewer">By whom.</param>
/// <param name="Kind">What kind of decision.</param>
/// <param name="Subjects">What it is about.</param>
/// <param name="Payload">What is decided.</param>
/// <param name="Hash">Covers the entry and the hash of the entry before.</param>
internal sealed record Decision(long Number, DateTimeOffset Made, string Reviewer, DecisionKind Kind, IReadOnlyList<Subject> Subjects, DecisionPayload Payload, string Hash);
