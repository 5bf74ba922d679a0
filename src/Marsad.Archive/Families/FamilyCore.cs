namespace Marsad.Archive.Families;

/// <summary>Reports that are strongly linked or joined, with the links from and among them.</summary>
internal sealed class FamilyCore
{
    internal SortedSet<string> Members { get; } = new(StringComparer.Ordinal);

    internal HashSet<(string A, string B)> Joins { get; } = [];

    /// <summary>The second report of a pair may be no member.</summary>
    internal HashSet<(string A, string B)> Splits { get; } = [];

    /// <summary>The strong links, all among members.</summary>
    internal IReadOnlyList<FamilyLink> Strong { get; private set; } = [];

    /// <summary>The other links, from a member to another core.</summary>
    internal IReadOnlyList<FamilyLink> Weak { get; private set; } = [];

    /// <summary>The strongest of them, of equals the first by identifiers.</summary>
    internal FamilyLink? Best { get; private set; }

    /// <summary>Divides the links of the members.</summary>
    internal void Take(IReadOnlyCollection<FamilyLink> links)
    {
        Strong = [.. links.Where(link => link.Strength >= Overlap.Strong)];
        Weak = [.. links.Where(link => link.Strength < Overlap.Strong && Members.Contains(link.A) != Members.Contains(link.B)).Order(FamilyLink.StrongestFirst)];
        Best = Weak.Count > 0 ? Weak[0] : null;
    }
}
