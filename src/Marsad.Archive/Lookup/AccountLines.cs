using System.Collections.Immutable;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Lookup;

/// <summary>Reads accounts from the archive as lines of a list.</summary>
internal sealed class AccountLines(Database database)
{
    private readonly ReportStore reports = new(database);

    /// <summary>The accounts in which an actor has a role, the latest first.</summary>
    internal ImmutableArray<AccountLine> OfActor(string actorId, string role, int limit) => Read(
        "SELECT DISTINCT account.account_id FROM account_actor JOIN account USING (account_id) WHERE actor_id = $1 AND role = $2 ORDER BY published DESC, account.account_id LIMIT $3", actorId, role, limit);

    /// <summary>The accounts at a place, the latest first.</summary>
    internal ImmutableArray<AccountLine> AtPlace(string placeId, int limit) => Read(
        "SELECT DISTINCT account.account_id FROM account_place JOIN account USING (account_id) WHERE place_id = $1 ORDER BY published DESC, account.account_id LIMIT $2", placeId, limit);

    /// <summary>The types of events in which an actor has a role, the most frequent first.</summary>
    internal ImmutableArray<TypeCount> TypesOfActor(string actorId, string role) => Count("account_actor", "actor_id = $1 AND role = $2", actorId, role);

    /// <summary>The types of events at a place, the most frequent first.</summary>
    internal ImmutableArray<TypeCount> TypesAtPlace(string placeId) => Count("account_place", "place_id = $1", placeId);

    private ImmutableArray<TypeCount> Count(string table, string condition, params object?[] values) =>
    [
        .. database.List(
            $"SELECT type, status, count(DISTINCT account_id) AS accounts, min(published), max(published) FROM {table} JOIN account USING (account_id) WHERE {condition} GROUP BY type, status ORDER BY accounts DESC, type, status",
            row => new TypeCount(row.Text(0), row.Text(1), row.Long(2), row.DayOrNull(3), row.DayOrNull(4)), values),
    ];

    private ImmutableArray<AccountLine> Read(string sql, params object?[] values) => [.. database.List(sql, row => row.Text(0), values).Select(Read)];

    private AccountLine Read(string accountId)
    {
        var (versionId, type, status, published, start, end, sentence) = database.First(
            "SELECT version_id, type, status, published, start, end, sentence_start, sentence_end FROM account WHERE account_id = $1",
            row => (row.Text(0), row.Text(1), row.Text(2), row.DayOrNull(3), row.DayOrNull(4), row.DayOrNull(5), new Engine.Text.Span(row.Int(6), row.Int(7))), accountId);
        var version = reports.Find(versionId)!;
        var actors = database.List(
            "SELECT role, name FROM account_actor JOIN report_actor ON version_id = $2 AND report_actor.actor_id = account_actor.actor_id WHERE account_id = $1 GROUP BY role, rank ORDER BY role, rank",
            row => (Role: row.Text(0), Name: row.Text(1)), accountId, versionId);
        return new(
            accountId, type, status, published, start, end, Names("agent"), Names("target"), Names("source"),
            [.. database.List("SELECT text FROM account_place WHERE account_id = $1 ORDER BY rank", row => row.Text(0), accountId)],
            version.ExternalId ?? version.ReportId, version.Source, version.Address, sentence.Of(version.ToReport(reports.TextOf(versionId)).Content), sentence);

        ImmutableArray<string> Names(string role) => [.. actors.Where(actor => actor.Role == role).Select(actor => actor.Name)];
    }
}
