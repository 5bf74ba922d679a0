using Marsad.Archive.Sqlite;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Reading;

/// <summary>What an export writes, read from an archive one by one: memory stays bounded.</summary>
/// <param name="database">The archive.</param>
/// <param name="filter">Which events.</param>
/// <param name="isRedacted">Whether personal names, source links, exact coordinates and quotes are left out.</param>
internal sealed class ExportSource(Database database, ExportFilter filter, bool isRedacted)
{
    private readonly AccountReader accounts = new(database);

    /// <summary>The events by publication: incidents where the archive joins accounts to them, else accounts.</summary>
    internal IEnumerable<ExportEvent> Events()
    {
        if (!IncidentReader.HasIncidents(database)) return Accounts().Select(ExportEvent.Of);
        var incidents = new IncidentReader(database).Read(filter).Where(filter.Accepts);
        if (!isRedacted) return incidents;
        var redaction = new Redaction(database);
        return incidents.Select(incident => incident.With(redaction.Of));
    }

    /// <summary>The statements of control by publication; none where types, families or statuses were chosen.</summary>
    internal IEnumerable<ExportControl> Control()
    {
        if (!filter.AcceptsControl) yield break;
        var redaction = isRedacted ? new Redaction(database) : null;
        foreach (var statement in new ControlReader(database).Read())
            if (filter.Accepts(statement)) yield return redaction?.Of(statement) ?? statement;
    }

    /// <summary>The records of current versions as stored, by publication; where there is a filter, those that have an event which it lets pass.</summary>
    internal IEnumerable<byte[]> Records()
    {
        foreach (var version in filter.IsEmpty ? Versions() : VersionsOfAccounts())
        {
            var json = Packed.Unpack(database.First("SELECT json FROM record WHERE version_id = $1", row => row.Bytes(0), version)!);
            yield return isRedacted ? RecordRedaction.Of(json) : json;
        }
    }

    /// <summary>The accounts by publication, those of a report together.</summary>
    internal IEnumerable<ExportAccount> Accounts()
    {
        var redaction = isRedacted ? new Redaction(database) : null;
        foreach (var row in database.Stream($"SELECT {AccountRow.Columns} FROM account a ORDER BY a.published, a.version_id, a.trigger_start, a.account_id", AccountRow.Read))
        {
            if (!filter.Accepts(row.Type, row.Status, row.Time)) continue;
            var account = accounts.Read(row);
            if (filter.Accepts(ExportEvent.Of(account))) yield return redaction?.Of(account) ?? account;
        }
    }

    private IEnumerable<string> Versions() => database.Stream("SELECT version_id FROM version WHERE is_current = 1 ORDER BY published, version_id", row => row.Text(0));

    private IEnumerable<string> VersionsOfAccounts()
    {
        string? last = null;
        foreach (var account in Accounts())
        {
            if (account.Report.VersionId != last) yield return account.Report.VersionId;
            last = account.Report.VersionId;
        }
    }
}
