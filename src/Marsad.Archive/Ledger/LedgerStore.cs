using System.Collections.Immutable;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Text;

namespace Marsad.Archive.Ledger;

/// <summary>Reads the ledger's statements.</summary>
internal sealed class LedgerStore(Database database)
{
    // A superseded version speaks no more, unless the archive is asked what it knew before the newer one was added.
    private const string Select = """
        SELECT s.statement_id, s.version_id, s.report_id, s.subject, s.place_text, s.extent, s.state, s.told_as, s.status, s.start, s.end, s.grain, s.published, s.count_value, s.count_of,
               s.confidence, s.anchor_start, s.anchor_end, s.evidence_start, s.evidence_end, m.family_id
        FROM statement s JOIN version v ON v.version_id = s.version_id LEFT JOIN family_member m ON m.report_id = s.report_id
        """;

    /// <summary>The statements about a subject, in order of publication.</summary>
    /// <param name="subject">Place identifier or <c>text:</c> key.</param>
    /// <param name="knowledge">What is known when.</param>
    internal List<LedgerStatement> About(string subject, Knowledge knowledge) => Read(
        $"{Select} WHERE s.subject = $1 AND s.count_value IS NULL AND {knowledge.Condition} ORDER BY s.published, s.statement_id", [subject, .. knowledge.Values]);

    /// <summary>The subjects of which there is any statement, with the number of reports; the most told first.</summary>
    internal List<(string Subject, string Text, int Reports)> Subjects() => database.List(
        "SELECT subject, min(place_text), count(DISTINCT report_id) FROM statement WHERE count_value IS NULL AND extent <> 'outside' GROUP BY subject ORDER BY 3 DESC, 1", row => (row.Text(0), row.Text(1), row.Int(2)));

    /// <summary>The areas that are called by a phrase in folded form, the most told first.</summary>
    internal List<string> Areas(string folded) => database.List(
        "SELECT subject FROM statement WHERE subject LIKE 'area:%' AND substr(subject, instr(subject, '|') + 1) = $1 GROUP BY subject ORDER BY count(*) DESC, subject", row => row.Text(0), folded);

    /// <summary>The subjects that changed hands by the word of any report between two days of publication, both included.</summary>
    internal List<string> Changed(DateOnly from, DateOnly to) => database.List(
        "SELECT DISTINCT subject FROM statement WHERE state IN ('gained', 'lost') AND status <> 'denied' AND extent IN ('itself', 'whole') AND count_value IS NULL AND published BETWEEN $1 AND $2 ORDER BY 1",
        row => row.Text(0), from, to);

    /// <summary>How many reports make a statement about a subject.</summary>
    internal long Reports(string subject) => database.Number("SELECT count(DISTINCT report_id) FROM statement WHERE subject = $1", subject);

    private List<LedgerStatement> Read(string sql, params ReadOnlySpan<object?> values)
    {
        var statements = database.List(sql, row => new LedgerStatement(
            row.Text(0), row.Text(1), row.Text(2), row.Text(3), row.Text(4), LedgerWords.ReadExtent(row.Text(5)), LedgerWords.ReadState(row.Text(6)), row.Text(7), row.Text(8), row.DayOrNull(9),
            row.DayOrNull(10), row.TextOrNull(11), row.DayOrNull(12), row.DoubleOrNull(13), row.TextOrNull(14), row.Double(15), new Span(row.Int(16), row.Int(17)), new Span(row.Int(18), row.Int(19)), [], [], [], [])
        { Family = row.TextOrNull(20) ?? row.Text(2) }, values);
        return statements.ConvertAll(WithActors);
    }

    private LedgerStatement WithActors(LedgerStatement statement)
    {
        var actors = database.List("SELECT role, actor_id, name FROM statement_actor WHERE statement_id = $1 ORDER BY role, rank", row => (Role: row.Text(0), Actor: new LedgerActor(row.Text(1), row.Text(2))), statement.StatementId);
        ImmutableArray<LedgerActor> Of(string role) => [.. actors.Where(actor => actor.Role == role).Select(actor => actor.Actor)];
        return statement with { Holders = Of("holder"), Supporters = Of("supporter"), Losers = Of("loser"), Claimants = Of("claimant") };
    }
}
