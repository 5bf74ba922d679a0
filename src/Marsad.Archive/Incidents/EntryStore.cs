using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Incidents;

/// <summary>Reads and writes entries; keeps those that were read last.</summary>
internal sealed class EntryStore(Database database)
{
    private const int MostKept = 30000;
    private readonly Dictionary<string, IncidentEntry?> kept = new(StringComparer.Ordinal);

    /// <summary>The entry of an account, or null where there is none.</summary>
    internal IncidentEntry? Find(string accountId)
    {
        if (kept.TryGetValue(accountId, out var entry)) return entry;
        if (kept.Count >= MostKept) kept.Clear();
        return kept[accountId] = database.First("SELECT version_id, features FROM incident_entry WHERE account_id = $1", row => IncidentEntryCodec.Read(accountId, row.Text(0), row.Bytes(1)), accountId);
    }

    internal List<IncidentEntry> OfVersion(string versionId) =>
        database.List("SELECT account_id, features FROM incident_entry WHERE version_id = $1", row => IncidentEntryCodec.Read(row.Text(0), versionId, row.Bytes(1)), versionId);

    internal void Insert(IncidentEntry entry)
    {
        database.Run("INSERT INTO incident_entry VALUES ($1, $2, $3)", entry.AccountId, entry.VersionId, IncidentEntryCodec.Write(entry));
        kept[entry.AccountId] = entry;
    }

    internal void Delete(IncidentEntry entry)
    {
        database.Run("DELETE FROM incident_entry WHERE account_id = $1", entry.AccountId);
        kept.Remove(entry.AccountId);
    }
}
