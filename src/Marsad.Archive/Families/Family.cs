using System.Collections.Immutable;

namespace Marsad.Archive.Families;

/// <summary>Reports that are near-copies of each other and count as one source.</summary>
/// <param name="FamilyId">Made from the leading report's identifier.</param>
/// <param name="Lead">The report that was published first.</param>
/// <param name="Reports">All of them, the first published first.</param>
public sealed record Family(string FamilyId, string Lead, ImmutableArray<string> Reports);

/// <summary>Why two reports of a family are together.</summary>
/// <param name="A">The one report.</param>
/// <param name="B">The other.</param>
/// <param name="Reason"><c>copy</c>: each stands mostly in the other; <c>excerpt</c>: one stands mostly in the other; <c>update</c>: both go on from the same text; <c>joined</c>: a reviewer said so.</param>
/// <param name="Jaccard">Common shingles of all shingles, 0 to 1.</param>
/// <param name="CoveredA">The part of A's words that stands in B in the same words.</param>
/// <param name="CoveredB">The part of B's words that stands in A.</param>
/// <param name="Lead">The same for the first words of the body, the better of the two.</param>
/// <param name="Days">Days between them.</param>
/// <param name="Strength">What decided, 0 to 1.</param>
public sealed record FamilyReason(string A, string B, string Reason, double Jaccard, double CoveredA, double CoveredB, double Lead, int Days, double Strength);
