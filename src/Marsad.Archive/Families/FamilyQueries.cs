using System.Text.Json;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Families;

/// <summary>Asks for families of near-copies.</summary>
internal sealed class FamilyQueries(Database database)
{
    /// <summary>The identifier of a report's family; the report's own where the archive has none of it.</summary>
    internal string IdOf(string reportId) => database.First("SELECT family_id FROM family_member WHERE report_id = $1", row => row.Text(0), reportId) ?? reportId;

    /// <summary>The family of a report, or null where the archive does not have it. A report that nobody copied is a family of its own.</summary>
    internal Family? FamilyOf(string reportId) =>
        database.First("SELECT family_id FROM family_member WHERE report_id = $1", row => row.Text(0), reportId) is { } familyId ? Find(familyId) : null;

    /// <summary>A family by its identifier, or null.</summary>
    internal Family? Find(string familyId)
    {
        var members = database.List(
            "SELECT m.report_id, m.is_lead FROM family_member AS m JOIN family_sketch AS s ON s.report_id = m.report_id WHERE m.family_id = $1 ORDER BY s.moment, m.report_id",
            row => (Id: row.Text(0), IsLead: row.Flag(1)),
            familyId);
        return members.Count == 0 ? null : new(familyId, members.Find(member => member.IsLead).Id, [.. members.Select(member => member.Id)]);
    }

    /// <summary>Why the reports of a family are together: the linked pairs, the strongest first, and the pairs that a reviewer joined.</summary>
    internal IReadOnlyList<FamilyReason> ReasonsOf(string familyId) => database.List(
        """
        SELECT l.a, l.b, l.reason, l.jaccard, l.covered_a, l.covered_b, l.lead, l.days, l.strength
        FROM family_member AS m JOIN family_link AS l ON l.a = m.report_id JOIN family_member AS n ON n.report_id = l.b
        WHERE m.family_id = $1 AND n.family_id = $1
        UNION ALL
        SELECT d.a, d.b, 'joined', 0, 0, 0, 0, 0, 1
        FROM family_member AS m JOIN family_decision AS d ON d.a = m.report_id JOIN family_member AS n ON n.report_id = d.b
        WHERE m.family_id = $1 AND n.family_id = $1 AND d.verdict = 'join'
        ORDER BY 9 DESC, 1, 2
        """,
        row => new FamilyReason(row.Text(0), row.Text(1), row.Text(2), row.Double(3), row.Double(4), row.Double(5), row.Double(6), row.Int(7), row.Double(8)),
        familyId);

    /// <summary>How many sources of their own stand behind a set of versions: the number of families. Versions that are not current count not at all.</summary>
    internal int CountIndependent(IEnumerable<string> versionIds) => (int)database.Number(
        "SELECT count(DISTINCT m.family_id) FROM json_each($1) AS k JOIN family_sketch AS s ON s.report_id = (SELECT report_id FROM version WHERE version_id = k.value) AND s.version_id = k.value JOIN family_member AS m ON m.report_id = s.report_id",
        JsonSerializer.Serialize(versionIds));
}
