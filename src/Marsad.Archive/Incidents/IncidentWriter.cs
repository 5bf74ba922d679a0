using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Incidents;

/// <summary>Writes incidents; rows of groups that stayed as they were are left alone.</summary>
internal sealed class IncidentWriter(Database database, EntryStore entries)
{
    private readonly HashSet<string> dropped = new(StringComparer.Ordinal);
    private readonly List<List<string>> pending = [];

    /// <summary>Takes an account that is gone out of its incident, and the incident's row with it: what is left of it is written anew.</summary>
    /// <returns>The accounts of that incident.</returns>
    internal List<string> Forget(string account)
    {
        if (IncidentOf(account) is not { } incident) return [];
        var accounts = database.List("SELECT account_id FROM incident_account WHERE incident_id = $1", row => row.Text(0), incident);
        database.Run("DELETE FROM incident_account WHERE account_id = $1", account);
        Drop(incident);
        return accounts;
    }

    /// <summary>Writes the groups of one component.</summary>
    /// <param name="accounts">All its accounts.</param>
    /// <param name="groups">The groups, each in ordinal order.</param>
    /// <param name="changed">Accounts that are new or have new links.</param>
    internal void Write(List<string> accounts, List<List<string>> groups, IReadOnlySet<string> changed)
    {
        var incidentOf = accounts.ToDictionary(account => account, IncidentOf, StringComparer.Ordinal);
        var sizes = incidentOf.Values.OfType<string>().Distinct(StringComparer.Ordinal).ToDictionary(id => id, Size, StringComparer.Ordinal);
        var stale = groups.Where(group => !IsWritten(group)).ToList();
        foreach (var account in stale.SelectMany(group => group))
            if (incidentOf[account] is { } old) Drop(old);
        pending.AddRange(stale);

        bool IsWritten(List<string> group) =>
            incidentOf[group[0]] is { } id && id == IncidentId(group) && !dropped.Contains(id) && sizes[id] == group.Count && group.TrueForAll(account => incidentOf[account] == id) && !group.Exists(IsNew);

        bool IsNew(string account) => changed.Contains(account) && incidentOf[account] is null;
    }

    /// <summary>Writes what changed, after all that it may take the place of is gone.</summary>
    internal void Finish()
    {
        foreach (var group in pending) Insert(group);
        pending.Clear();
    }

    /// <summary>The identifier of a group: made from its smallest account.</summary>
    internal static string IncidentId(List<string> group) => ReportIdentity.Identifier('i', group[0]);

    private string? IncidentOf(string account) => database.First("SELECT incident_id FROM incident_account WHERE account_id = $1", row => row.Text(0), account);

    private int Size(string incident) => (int)database.Number("SELECT accounts FROM incident WHERE incident_id = $1", incident);

    private void Drop(string incident)
    {
        database.Run("DELETE FROM incident WHERE incident_id = $1", incident);
        dropped.Add(incident);
    }

    private void Insert(List<string> group)
    {
        var id = IncidentId(group);
        IncidentSummary.Of(database, [.. group.Select(account => entries.Find(account)!)]).Insert(database, id);
        foreach (var account in group) database.Run("INSERT OR REPLACE INTO incident_account VALUES ($1, $2)", account, id);
    }
}
