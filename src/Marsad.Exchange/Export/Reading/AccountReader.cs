using System.Collections.Immutable;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Reading;

/// <summary>Reads an account with all that belongs to it.</summary>
internal sealed class AccountReader(Database database)
{
    private readonly Actors actors = new();
    private readonly ReportCache reports = new(database);

    internal ExportAccount Read(AccountRow row)
    {
        var (report, content) = reports.Of(row.VersionId);
        var roles = database.List(
            "SELECT x.role, x.rank, x.actor_id, r.type, r.name, r.part_of FROM account_actor x JOIN report_actor r ON r.version_id = $2 AND r.actor_id = x.actor_id WHERE x.account_id = $1 ORDER BY x.role, x.rank, r.key",
            line => (Role: line.Text(0), Rank: line.Int(1), Actor: actors.Of(line.Text(2), line.Text(3), line.Text(4), line.TextOrNull(5))), row.Id, row.VersionId)
            .DistinctBy(line => (line.Role, line.Rank)).ToLookup(line => line.Role, line => line.Actor, StringComparer.Ordinal);
        var places = database.List(
            "SELECT text, state, place_id, latitude, longitude, precision_km FROM account_place WHERE account_id = $1 ORDER BY rank",
            line => Places.Of(line.Text(0), line.Text(1), line.TextOrNull(2), line.DoubleOrNull(3), line.DoubleOrNull(4), line.DoubleOrNull(5)), row.Id);
        var counts = database.List(
            "SELECT of, who, qualifier, low, high FROM account_count WHERE account_id = $1 ORDER BY rank",
            line => new ExportCount(Codebook.ReadCountOf(line.Text(0)), line.TextOrNull(1), Codebook.ReadQualifier(line.Text(2)), line.Double(3), line.Double(4), actors.AreCivilians(line.TextOrNull(1))), row.Id);
        var agents = roles["agent"].ToImmutableArray();
        return new(
            row.Id, row.Type, row.Status, row.Time, row.TimeText, agents, [.. roles["target"]], [.. roles["supporter"]], Claimants([.. roles["source"]], agents, row.Type, report.Publisher),
            [.. places], [.. counts], new(content, row.Sentence, row.Trigger, false), report, row.Confidence);
    }

    private static ImmutableArray<ExportActor> Claimants(ImmutableArray<ExportActor> sources, ImmutableArray<ExportActor> agents, EventType type, string? publisher) =>
        !sources.IsEmpty ? sources
        : type is EventType.Accuse or EventType.Condemn or EventType.Threaten or EventType.Demand or EventType.Deny or EventType.Endorse && !agents.IsEmpty ? agents
        : publisher is { Length: > 0 } ? [ExportActor.Publisher(publisher)]
        : [];
}
