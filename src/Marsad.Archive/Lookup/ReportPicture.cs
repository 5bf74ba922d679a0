using System.Collections.Immutable;
using Marsad.Archive.Derivation;
using Marsad.Archive.Families;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Lookup;

/// <summary>A version and how its text differs from the one before.</summary>
/// <param name="Version">The version.</param>
/// <param name="Removed">Sentences of the version before that it does not have.</param>
/// <param name="Added">Sentences that are new in it; both are empty for the first version.</param>
internal sealed record VersionStep(ReportVersion Version, ImmutableArray<string> Removed, ImmutableArray<string> Added);

/// <summary>What the archive knows of a report.</summary>
/// <param name="Coded">The shown version with its text and record, reviewers' decisions applied.</param>
/// <param name="Versions">All versions, the latest retrieved last.</param>
/// <param name="Family">Its near-copies, or null where it has none.</param>
/// <param name="Engine">Which engine read the record.</param>
internal sealed record ReportPicture(CodedReport Coded, ImmutableArray<VersionStep> Versions, Family? Family, string Engine)
{
    /// <summary>The picture of a report; of its current version where no other is named.</summary>
    internal static ReportPicture Of(Database database, string reportId, string? versionId = null)
    {
        var store = new ReportStore(database);
        var versions = store.VersionsOf(reportId);
        var shown = versions.Find(version => version.VersionId == versionId) ?? versions.Find(version => version.IsCurrent) ?? versions[^1];
        var steps = ImmutableArray.CreateBuilder<VersionStep>(versions.Count);
        var before = "";
        for (var i = 0; i < versions.Count; i++)
        {
            var content = versions[i].ToReport(store.TextOf(versions[i].VersionId)).Content;
            var (removed, added) = i == 0 ? ([], []) : SentenceDifference.Of(before, content);
            steps.Add(new(versions[i], removed, added));
            before = content;
        }

        var family = new FamilyQueries(database).FamilyOf(reportId);
        var engine = database.First("SELECT engine FROM record WHERE version_id = $1", row => row.Text(0), shown.VersionId) ?? "";
        return new(Derivations.ChangeOf(database, shown.VersionId).Report, steps.ToImmutable(), family is { Reports.Length: > 1 } ? family : null, engine);
    }
}
