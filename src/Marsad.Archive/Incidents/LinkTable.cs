using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Incidents;

/// <summary>A pair of accounts that look like one occurrence.</summary>
internal readonly record struct IncidentLink(string A, string B, double Score);

/// <summary>The links between accounts and the reviewers' word on them.</summary>
internal sealed class LinkTable(Database database)
{
    private readonly bool isDecided = database.Number("SELECT count(*) FROM (SELECT 1 FROM incident_decision LIMIT 1)") > 0;

    internal void Insert(string a, string b, double score) => database.Run("INSERT OR REPLACE INTO incident_link VALUES ($1, $2, $3)", a, b, score);

    internal void Delete(string a, string b) => database.Run("DELETE FROM incident_link WHERE a = $1 AND b = $2", a, b);

    /// <summary>The links of an account.</summary>
    internal List<IncidentLink> Of(string account)
    {
        var links = database.List("SELECT a, b, score FROM incident_link WHERE a = $1", Read, account);
        links.AddRange(database.List("SELECT a, b, score FROM incident_link WHERE b = $1", Read, account));
        return links;
    }

    /// <summary>The decisions on an account: the other account, and whether the two are one occurrence.</summary>
    internal List<(string Other, bool IsJoin)> Decisions(string account)
    {
        if (!isDecided) return [];
        var decisions = database.List("SELECT b, verdict FROM incident_decision WHERE a = $1", row => (row.Text(0), row.Text(1) == "join"), account);
        decisions.AddRange(database.List("SELECT a, verdict FROM incident_decision WHERE b = $1", row => (row.Text(0), row.Text(1) == "join"), account));
        return decisions;
    }

    private static IncidentLink Read(Row row) => new(row.Text(0), row.Text(1), row.Double(2));
}
