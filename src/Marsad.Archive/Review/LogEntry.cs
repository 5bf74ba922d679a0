using System.Collections.Immutable;

namespace Marsad.Archive.Review;

/// <summary>An entry of the log as people read it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Made">When it was made, UTC.</param>
/// <param name="Reviewer">By whom.</param>
/// <param name="Kind">The kind's word: <c>accept</c>, <c>correct</c> ...</param>
/// <param name="IsLive">Whether no later entry takes it back.</param>
/// <param name="Subjects">What it is about.</param>
/// <param name="Detail">What is decided besides the kind: the slot with its old and new value, the grade, the note; may be empty.</param>
/// <param name="Hash">Its hash.</param>
public sealed record LogEntry(long Number, DateTimeOffset Made, string Reviewer, string Kind, bool IsLive, ImmutableArray<LogSubject> Subjects, string Detail, string Hash);

/// <summary>A subject of an entry.</summary>
/// <param name="Report">The report, by its source's identifier, else its own.</param>
/// <param name="Word">The type of the event or the state of the statement; the empty string for a whole report.</param>
/// <param name="AccountId">The account in the current version, or null.</param>
/// <param name="State">What became of it in the current version: applied, kept, settled, look; null for an entry that is taken back.</param>
/// <param name="Reason">Why it needs a look, is kept or settled; else empty.</param>
/// <param name="Quote">The sentence that it holds on to; the empty string for a whole report.</param>
public sealed record LogSubject(string Report, string Word, string? AccountId, string? State, string Reason, string Quote);
