namespace Marsad.Archive.Families;

/// <summary>Two linked reports, the smaller identifier first.</summary>
internal sealed record FamilyLink(string A, string B, double Strength)
{
    /// <summary>By falling strength, then by identifiers.</summary>
    internal static IComparer<FamilyLink> StrongestFirst { get; } = Comparer<FamilyLink>.Create(Compare);

    internal static FamilyLink Of(string a, string b, double strength)
    {
        (a, b) = FamilyLinks.Ordered(a, b);
        return new(a, b, strength);
    }

    /// <summary>The end that lies outside of a core.</summary>
    internal string Other(FamilyCore core) => core.Members.Contains(A) ? B : A;

    private static int Compare(FamilyLink x, FamilyLink y)
    {
        if (y.Strength.CompareTo(x.Strength) is not 0 and var byStrength) return byStrength;
        return string.CompareOrdinal(x.A, y.A) is not 0 and var byA ? byA : string.CompareOrdinal(x.B, y.B);
    }
}
