using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Families;

/// <summary>The links and the reviewers' decisions as they are stored.</summary>
internal sealed class FamilyGraph(Database database)
{
    private const string Linked = "SELECT b, strength FROM family_link WHERE a = $1 UNION ALL SELECT a, strength FROM family_link WHERE b = $1";
    private const string Decided = "SELECT b, verdict FROM family_decision WHERE a = $1 UNION ALL SELECT a, verdict FROM family_decision WHERE b = $1";

    /// <summary>All reports that hang together with one through links and joins, and what is between them.</summary>
    internal FamilyComponent ComponentOf(string reportId)
    {
        var members = new SortedSet<string>(StringComparer.Ordinal) { reportId };
        var (links, joins, splits) = (new List<(string, string, double)>(), new List<(string, string)>(), new List<(string, string)>());
        var open = new Stack<string>(members);
        while (open.TryPop(out var at))
        {
            foreach (var (other, strength) in database.List(Linked, row => (row.Text(0), row.Double(1)), at))
            {
                if (members.Add(other)) open.Push(other);
                if (string.CompareOrdinal(at, other) < 0) links.Add((at, other, strength));
            }

            foreach (var (other, verdict) in database.List(Decided, row => (row.Text(0), row.Text(1)), at))
            {
                if (!IsPresent(other)) continue;
                if (verdict == "join" && members.Add(other)) open.Push(other);
                if (string.CompareOrdinal(at, other) < 0) (verdict == "join" ? joins : splits).Add((at, other));
            }
        }

        return new([.. members], links, joins, splits);
    }

    private bool IsPresent(string reportId) => database.Number("SELECT count(*) FROM family_sketch WHERE report_id = $1", reportId) > 0;
}
