using System.Collections.Immutable;
using Marsad.Archive.Accounts;
using Marsad.Archive.Families;
using Marsad.Archive.Reports;
using Marsad.Archive.Review;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>Reads accounts with all that belongs to them.</summary>
internal sealed class AccountTeller(Database database)
{
    private const int MostKept = 64;
    private readonly ReviewedReports reports = new(database);
    private readonly FamilyQueries families = new(database);
    private readonly Dictionary<string, (CodedReport Report, string Family, Sentences Sentences)> kept = new(StringComparer.Ordinal);

    /// <summary>The accounts of an incident, the first published first.</summary>
    internal ImmutableArray<IncidentAccount> Of(string incidentId) =>
    [
        .. database.List(
            "SELECT account_id FROM incident_account JOIN account USING (account_id) WHERE incident_id = $1 ORDER BY published, version_id, trigger_start, account_id", row => row.Text(0), incidentId).Select(Read),
    ];

    /// <summary>One account.</summary>
    internal IncidentAccount Read(string accountId)
    {
        var row = database.First(
            "SELECT version_id, event, type, status, start, end, time_text FROM account WHERE account_id = $1",
            row => (
                VersionId: row.Text(0), Event: row.Text(1), Type: Codebook.ReadType(row.Text(2)), Status: Codebook.ReadStatus(row.Text(3)), Start: row.DayOrNull(4), End: row.DayOrNull(5), TimeText: row.TextOrNull(6)),
            accountId);
        var (report, family, _) = ReportOf(row.VersionId);
        var version = report.Version;
        var actors = database.List(
            "SELECT role, account_actor.actor_id, name FROM account_actor JOIN report_actor ON version_id = $2 AND report_actor.actor_id = account_actor.actor_id WHERE account_id = $1 GROUP BY role, rank ORDER BY role, rank",
            actor => (Role: actor.Text(0), Actor: IncidentActor.Of(actor.Text(1), actor.Text(2))), accountId, row.VersionId);
        var counts = database.List(
            "SELECT of, who, qualifier, low, high FROM account_count WHERE account_id = $1 ORDER BY rank",
            count => new IncidentCount(Codebook.ReadCountOf(count.Text(0)), count.TextOrNull(1), Codebook.ReadQualifier(count.Text(2)), count.Double(3), count.Double(4)), accountId);
        var agents = In("agent");
        return new(
            accountId, row.Type, row.Status, row.Start, row.End, row.TimeText, agents, In("target"), Claimants(In("source"), agents, row.Type, version), [.. IncidentPlace.Of(database, accountId)], [.. counts],
            version, family, EvidenceOf(row.VersionId, row.Event));

        ImmutableArray<IncidentActor> In(string role) => [.. actors.Where(actor => actor.Role == role).Select(actor => actor.Actor).DistinctBy(actor => actor.Id, StringComparer.Ordinal)];
    }

    /// <summary>The sentences that tell an event of a version, by its identifier in the record; at least one.</summary>
    internal ImmutableArray<IncidentEvidence> EvidenceOf(string versionId, string id)
    {
        var (report, _, sentences) = ReportOf(versionId);
        return
        [
            .. report.Record.Events.First(coded => coded.Id == id).Triggers.Select(trigger => (Sentence: sentences.Around(trigger.Span), Trigger: trigger.Span)).DistinctBy(pair => pair.Sentence)
                .Select(pair => new IncidentEvidence(pair.Sentence, pair.Trigger, pair.Sentence.End <= report.Version.Title.Length, pair.Sentence.Of(report.Content))),
        ];
    }

    /// <summary>Title, line feed and text of a version.</summary>
    internal string ContentOf(string versionId) => ReportOf(versionId).Report.Content;

    private static ImmutableArray<IncidentActor> Claimants(ImmutableArray<IncidentActor> sources, ImmutableArray<IncidentActor> agents, EventType type, ReportVersion version) =>
        !sources.IsEmpty ? sources
        : type is EventType.Accuse or EventType.Condemn or EventType.Threaten or EventType.Demand or EventType.Deny or EventType.Endorse && !agents.IsEmpty ? agents
        : [IncidentActor.Publisher(version)];

    private (CodedReport Report, string Family, Sentences Sentences) ReportOf(string versionId)
    {
        if (kept.TryGetValue(versionId, out var known)) return known;
        if (kept.Count >= MostKept) kept.Clear();
        var report = reports.Read(versionId);
        return kept[versionId] = (report, families.IdOf(report.Version.ReportId), new(report.Content));
    }
}
