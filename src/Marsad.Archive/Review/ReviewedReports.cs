using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Review;

/// <summary>Reads stored versions with the decisions that hold about them.</summary>
internal sealed class ReviewedReports(Database database)
{
    private readonly DecisionLog log = new(database);
    private readonly ReportStore store = new(database);

    /// <summary>A stored version, its record with decisions applied.</summary>
    internal CodedReport Read(string versionId)
    {
        var report = Engine(versionId);
        return log.LiveFor(report.Version.ReportId) is { Count: > 0 } decisions ? report with { Record = Apply(report, decisions).Record } : report;
    }

    /// <summary>A stored version as the engine read it.</summary>
    internal CodedReport Engine(string versionId) => new(
        store.Find(versionId) ?? throw new ArchiveException($"The archive has no report version {versionId}; 'marsad verify' looks what is wrong."),
        store.TextOf(versionId), store.RecordOf(versionId));

    /// <summary>What decisions make of a stored version.</summary>
    internal EffectiveRecord Effective(string versionId)
    {
        var report = Engine(versionId);
        return Apply(report, log.LiveFor(report.Version.ReportId));
    }

    private static EffectiveRecord Apply(CodedReport report, List<Decision> decisions) => EffectiveRecords.Apply(report.Version, report.Content, report.Record, decisions);
}
