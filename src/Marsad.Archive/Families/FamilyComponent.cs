namespace Marsad.Archive.Families;

/// <summary>Reports that hang together: families are found inside of it.</summary>
/// <param name="Members">Their identifiers, in order.</param>
/// <param name="Links">The links through which they hang together.</param>
/// <param name="Joins">Pairs that a reviewer joined.</param>
/// <param name="Splits">Pairs that a reviewer split; the second may be no member.</param>
internal sealed record FamilyComponent(
    IReadOnlyList<string> Members, IReadOnlyList<FamilyLink> Links, IReadOnlyList<(string A, string B)> Joins, IReadOnlyList<(string A, string B)> Splits);
