namespace Marsad.Archive.Families;

/// <summary>The reports around one place of a key's list, in the order of days, the nearest first.</summary>
internal sealed record Neighbours(string? Before, string? SecondBefore, string? After, string? SecondAfter)
{
    /// <summary>Those within <see cref="SketchStore.Reach"/> of the place.</summary>
    internal IEnumerable<string> All => new[] { Before, SecondBefore, After, SecondAfter }.OfType<string>();

    /// <summary>The pairs that are within reach of each other only while the place is empty.</summary>
    internal IEnumerable<(string A, string B)> Straddling
    {
        get
        {
            if (SecondBefore is not null && After is not null) yield return FamilyLinks.Ordered(SecondBefore, After);
            if (Before is not null && SecondAfter is not null) yield return FamilyLinks.Ordered(Before, SecondAfter);
        }
    }
}
