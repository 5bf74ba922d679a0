using Marsad.Archive.Accounts;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Review;

/// <summary>Finds what a reviewer names: an account by its identifier; an event or a statement of control as REPORT#e3 or REPORT#k2; a report by its source's identifier or its own.</summary>
internal sealed class SubjectFinder(Database database)
{
    private readonly ReviewedReports reports = new(database);

    /// <summary>What a name means.</summary>
    /// <exception cref="ArchiveException">It means nothing in this archive, or several things.</exception>
    internal FoundSubject Find(string name)
    {
        if (VersionOfAccount(name) is { } version) return Event(version, coded => AccountDerivation.AccountId(version, coded) == name, name);
        var mark = name.LastIndexOf('#');
        if (mark > 0 && ReportVersion(name[..mark]) is { } holder)
        {
            var id = name[(mark + 1)..];
            return id.StartsWith('k') ? Statement(holder, id, name) : Event(holder, coded => coded.Id == id, name);
        }

        return Report(name);
    }

    /// <summary>A whole report.</summary>
    /// <exception cref="ArchiveException">The archive has none of the name.</exception>
    internal FoundSubject Report(string name)
    {
        var version = ReportVersion(name) ?? throw new ArchiveException($"There is no account, event, statement or report '{name}'. 'marsad review list REPORT' shows the accounts of a report.");
        var report = reports.Read(version);
        return new(new(SubjectKind.Report, Evidence.OfReport(report.Version), default, "", null), report, null);
    }

    /// <summary>The current version of a report by the source's identifier, its own or a version's; null where there is none.</summary>
    /// <exception cref="ArchiveException">Several reports have the source's identifier.</exception>
    private string? ReportVersion(string name)
    {
        var found = database.List(
            """
            SELECT version_id FROM version WHERE is_current AND report_id = $1
            UNION SELECT current.version_id FROM version AS named JOIN version AS current USING (report_id) WHERE named.version_id = $1 AND current.is_current
            UNION SELECT version_id FROM version WHERE external_id = $1 AND is_current
            """,
            row => row.Text(0), name);
        if (found.Count > 1) throw new ArchiveException($"{found.Count} reports have the identifier '{name}' in their sources. Name one by its own: {string.Join(", ", found.Take(5))}.");
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The version of an account; rejected accounts are known from what became of the rejection.</summary>
    private string? VersionOfAccount(string name) =>
        database.First("SELECT version_id FROM account WHERE account_id = $1", row => row.Text(0), name)
        ?? database.First("SELECT version_id FROM decision_outcome WHERE account_id = $1", row => row.Text(0), name);

    private FoundSubject Event(string versionId, Predicate<Engine.Records.CodedEvent> isMeant, string name)
    {
        var (report, effective) = Read(versionId);
        foreach (var (coded, origin) in effective.Events)
        {
            if (!isMeant(coded)) continue;
            var trigger = coded.Triggers[0].Span;
            var subject = new Subject(SubjectKind.Event, Evidence.Around(report.Version, report.Content, trigger), trigger, origin.Word, origin.Added);
            return new(subject, report, Snapshot.Of(effective.Record, coded));
        }

        throw new ArchiveException($"There is no event '{name}'. 'marsad review list REPORT' shows the events of a report.");
    }

    private FoundSubject Statement(string versionId, string id, string name)
    {
        var (report, effective) = Read(versionId);
        foreach (var (statement, origin) in effective.Control)
        {
            if (statement.Id != id) continue;
            var anchor = statement.Anchor.Span;
            var subject = new Subject(SubjectKind.Control, Evidence.Around(report.Version, report.Content, anchor), anchor, origin.Word, null);
            return new(subject, report, Snapshot.Of(effective.Record, statement));
        }

        throw new ArchiveException($"There is no statement of control '{name}'. 'marsad review list REPORT' shows the statements of a report.");
    }

    private (CodedReport Report, EffectiveRecord Effective) Read(string versionId)
    {
        var effective = reports.Effective(versionId);
        return (reports.Engine(versionId) with { Record = effective.Record }, effective);
    }
}
