using System.Collections.Immutable;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>Why two accounts are one incident.</summary>
/// <param name="A">The one account.</param>
/// <param name="B">The other.</param>
/// <param name="Score">How much they look like one occurrence, from 0 to 1; 1 where a reviewer joined them.</param>
/// <param name="Reasons">What speaks for it and against it, the weightiest first.</param>
/// <param name="IsDecided">Whether a reviewer joined them.</param>
internal sealed record IncidentJoin(string A, string B, double Score, ImmutableArray<JoinReason> Reasons, bool IsDecided);

/// <summary>A reason of a join.</summary>
/// <param name="Signal">Its name with its weight in log odds: <c>KilledSame+1.9</c>.</param>
/// <param name="Meaning">In plain words.</param>
internal sealed record JoinReason(string Signal, string Meaning);
