using System.Text.Json;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Families;

/// <summary>The stored sketches and the index of their keys.</summary>
internal sealed class SketchStore(Database database)
{
    /// <summary>How many reports before and after it, in the order of days, a report is compared with under one key. So a key that thousands share costs no more than one that two
    /// share; copies of one story are near each other under many keys and reach each other through each other.</summary>
    internal const int Reach = 2;

    private const string Before = "FROM family_key WHERE key = k.value AND (day, report_id) < ($2, $3) ORDER BY day DESC, report_id DESC LIMIT 1";
    private const string After = "FROM family_key WHERE key = k.value AND (day, report_id) > ($2, $3) ORDER BY day, report_id LIMIT 1";

    /// <summary>The sketch of a report, or null.</summary>
    internal Sketch? Find(string reportId) => database.First(
        "SELECT report_id, version_id, day, moment, body, shingles FROM family_sketch WHERE report_id = $1",
        row => new Sketch(row.Text(0), row.Text(1), row.Int(2), row.Text(3), row.Int(4), Sketch.Unpack(row.Bytes(5))),
        reportId);

    /// <summary>The version that a report's sketch was made from, or null.</summary>
    internal string? VersionOf(string reportId) => database.First("SELECT version_id FROM family_sketch WHERE report_id = $1", row => row.Text(0), reportId);

    internal void Insert(Sketch sketch, IReadOnlyList<long> keys)
    {
        database.Run("INSERT INTO family_sketch VALUES ($1, $2, $3, $4, $5, $6)", sketch.ReportId, sketch.VersionId, sketch.Day, sketch.Moment, sketch.Body, sketch.Pack());
        database.Run("INSERT INTO family_key SELECT value, $2, $3 FROM json_each($1)", Json(keys), sketch.Day, sketch.ReportId);
    }

    internal void Delete(Sketch sketch, IReadOnlyList<long> keys)
    {
        database.Run("DELETE FROM family_sketch WHERE report_id = $1", sketch.ReportId);
        database.Run("DELETE FROM family_key WHERE key IN (SELECT value FROM json_each($1)) AND day = $2 AND report_id = $3", Json(keys), sketch.Day, sketch.ReportId);
    }

    /// <summary>Under each key the reports nearest before and after a sketch, the nearest first; the sketch itself may be stored or not.</summary>
    internal List<Neighbours> NeighboursOf(Sketch sketch, IReadOnlyList<long> keys) => database.List(
        $"""
        SELECT (SELECT report_id {Before}), (SELECT report_id {Before} OFFSET 1), (SELECT report_id {After}), (SELECT report_id {After} OFFSET 1)
        FROM json_each($1) AS k
        """,
        row => new Neighbours(row.TextOrNull(0), row.TextOrNull(1), row.TextOrNull(2), row.TextOrNull(3)),
        Json(keys), sketch.Day, sketch.ReportId);

    private static string Json(IReadOnlyList<long> keys) => JsonSerializer.Serialize(keys);
}
