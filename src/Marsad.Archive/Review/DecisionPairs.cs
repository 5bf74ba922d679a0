using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Review;

/// <summary>The pairs of a joining or splitting decision: the first subject with each of the others. Of several decisions about a pair the latest holds.</summary>
internal static class DecisionPairs
{
    /// <summary>Removes the pairs of an account or a report.</summary>
    internal static void Remove(Database database, string table, string id) => database.Run($"DELETE FROM {table} WHERE a = $1 OR b = $1", id);

    /// <summary>Puts the pairs of which both sides are known and one stands in a changed version; later decisions must be put later.</summary>
    internal static void Put(Database database, Decision decision, HashSet<string> changed)
    {
        var isIncident = decision.Kind is DecisionKind.JoinIncident or DecisionKind.SplitIncident;
        var table = isIncident ? "incident_decision" : "family_decision";
        var verdict = decision.Kind is DecisionKind.JoinIncident or DecisionKind.JoinFamily ? "join" : "split";
        var sides = Sides(database, decision, isIncident);
        if (sides.Count == 0 || sides[0].Rank != 0) return;
        var first = sides[0];
        foreach (var other in sides.Skip(1).Where(other => other.Id != first.Id && (changed.Contains(first.Version) || changed.Contains(other.Version))))
        {
            var (a, b) = string.CompareOrdinal(first.Id, other.Id) < 0 ? (first.Id, other.Id) : (other.Id, first.Id);
            database.Run($"INSERT OR REPLACE INTO {table} (a, b, verdict) VALUES ($1, $2, $3)", a, b, verdict);
        }
    }

    private static List<(int Rank, string Version, string Id)> Sides(Database database, Decision decision, bool isIncident) =>
    [
        .. database.List(
            "SELECT rank, version_id, account_id FROM decision_outcome WHERE number = $1 AND state IN ('applied', 'kept') ORDER BY rank",
            row => (Rank: row.Int(0), Version: row.Text(1), Account: row.TextOrNull(2)), decision.Number)
            .Select(side => (side.Rank, side.Version, isIncident ? side.Account! : decision.Subjects[side.Rank].Evidence.ReportId)).Where(side => side.Item3 is not null),
    ];
}
