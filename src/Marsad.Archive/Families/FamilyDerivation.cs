using Marsad.Archive.Derivation;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Families;

/// <summary>Families of near-copies among the current versions: wire stories under several mastheads, updates, excerpts. The first published leads. A change of the table
/// <c>family_decision</c> takes effect when a report of the pair is among the changes.</summary>
internal sealed class FamilyDerivation : IDerivation
{
    public IReadOnlyList<string> Tables { get; } = ["family_sketch", "family_key", "family_link", "family_member"];

    public void Update(Database database, IReadOnlyList<VersionChange> changes)
    {
        var links = new FamilyLinks(database);
        var sketches = new SketchStore(database);
        foreach (var change in changes)
        {
            var reportId = change.Report.Version.ReportId;
            if (change.IsCurrent)
            {
                links.Touched.Add(reportId);
                if (sketches.VersionOf(reportId) == change.VersionId) continue;
                links.Remove(reportId);
                links.Add(Sketch.Of(change.Report));
            }
            else if (sketches.VersionOf(reportId) == change.VersionId)
            {
                links.Remove(reportId);
            }
        }

        new FamilyMembers(database).Renew(links.Touched);
    }
}
