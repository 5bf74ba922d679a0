using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Lookup;

/// <summary>Finds reports by what a user has of them: an identifier of the archive (of the report or a version), the source's own, or the address.</summary>
internal sealed class ReportFinder(Database database)
{
    private const int MostFound = 20;
    private readonly ReportStore reports = new(database);

    /// <summary>The identifiers of the reports; several where sources use one identifier for different reports.</summary>
    internal IReadOnlyList<string> Find(string id)
    {
        id = id.Trim();
        if (id.Length == 0) return [];
        if (reports.VersionsOf(id).Count > 0) return [id];
        if (reports.Find(id) is { } version) return [version.ReportId];
        var found = database.List("SELECT DISTINCT report_id FROM version WHERE external_id = $1 ORDER BY report_id LIMIT $2", row => row.Text(0), id, MostFound);
        return found.Count == 0 && reports.VersionsOf(ReportIdentity.OfAddress(id)) is { Count: > 0 } versions ? [versions[0].ReportId] : found;
    }
}
