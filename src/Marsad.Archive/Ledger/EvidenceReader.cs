using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Ledger;

/// <summary>Fetches the sentences that statements rest on.</summary>
internal sealed class EvidenceReader(Database database)
{
    private readonly ReportStore reports = new(database);
    private readonly Dictionary<string, (ReportVersion Version, string Content)> contents = new(StringComparer.Ordinal);

    /// <summary>The sentence of a statement as published.</summary>
    internal ControlEvidence Read(LedgerStatement statement)
    {
        if (!contents.TryGetValue(statement.VersionId, out var known))
        {
            var version = reports.Find(statement.VersionId)!;
            contents.Add(statement.VersionId, known = (version, version.ToReport(reports.TextOf(statement.VersionId)).Content));
        }

        var report = known.Version;
        return new(report.ExternalId ?? report.ReportId, report.Published?.Day, report.Source, report.Address, statement.Evidence.Of(known.Content), statement.Evidence, statement);
    }
}
