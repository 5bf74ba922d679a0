using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Reading;

/// <summary>Reads the archive's incidents: occurrences with the accounts that reports give of them.</summary>
internal sealed class IncidentReader(Database database)
{
    private const string Accounts =
        $"SELECT {AccountRow.Columns} FROM incident_account i JOIN account a ON a.account_id = i.account_id WHERE i.incident_id = $1 ORDER BY a.published, a.version_id, a.trigger_start, a.account_id";

    private readonly AccountReader accounts = new(database);

    /// <summary>Whether the archive joins accounts to incidents.</summary>
    internal static bool HasIncidents(Database database) => database.Number("SELECT count(*) FROM sqlite_master WHERE name = 'incident_account'") > 0;

    /// <summary>The incidents that a filter lets pass by type, status and time, by first publication.</summary>
    internal IEnumerable<ExportEvent> Read(ExportFilter filter)
    {
        foreach (var row in database.Stream("SELECT incident_id, type, status, start, end, first_published FROM incident ORDER BY first_published, incident_id", IncidentRow.Read))
        {
            if (!filter.Accepts(row.Type, row.Status, row.Time)) continue;
            var told = database.List(Accounts, AccountRow.Read, row.Id).ConvertAll(accounts.Read);
            if (told.Count > 0) yield return ExportEvent.Of(row.Id, row.Type, row.Status, row.Time, [.. told]);
        }
    }

    /// <summary>A row of the table of incidents.</summary>
    private sealed record IncidentRow(string Id, EventType Type, EventStatus Status, ExportTime? Time)
    {
        internal static IncidentRow Read(Row row) => new(
            row.Text(0), Codebook.ReadType(row.Text(1)), Codebook.ReadStatus(row.Text(2)),
            row.DayOrNull(3) is { } start && row.DayOrNull(4) is { } end ? new(start, end, null, true) : row.DayOrNull(5) is { } day ? new(day, day, null, false) : null);
    }
}
