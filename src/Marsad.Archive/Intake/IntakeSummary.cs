namespace Marsad.Archive.Intake;

/// <summary>What adding did so far.</summary>
/// <param name="Added">Reports that are new.</param>
/// <param name="Versions">New versions of known reports.</param>
/// <param name="Unchanged">Documents that the archive already held.</param>
/// <param name="Failed">Documents that could not be coded; they are not stored.</param>
public sealed record IntakeSummary(int Added, int Versions, int Unchanged, int Failed)
{
    /// <summary>All documents that were seen.</summary>
    public int Total => Added + Versions + Unchanged + Failed;
}
