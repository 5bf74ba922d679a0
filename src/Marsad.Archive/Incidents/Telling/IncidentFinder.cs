using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Archive.Search;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>Finds the identifiers of the incidents that a filter lets pass.</summary>
internal sealed class IncidentFinder(Database database, AccountTeller teller)
{
    private const string Day = "coalesce(i.start, i.first_published)";

    private const string Condition = """
        FROM incident i
        WHERE ($1 IS NULL OR i.type IN (SELECT value FROM json_each($1))) AND ($2 IS NULL OR i.status IN (SELECT value FROM json_each($2)))
          AND ($3 IS NULL OR i.incident_id IN (SELECT m.incident_id FROM account_actor x JOIN incident_account m ON m.account_id = x.account_id WHERE x.actor_id = $3 AND x.role <> 'source'))
          AND ($4 IS NULL OR i.incident_id IN (SELECT m.incident_id FROM account_place p JOIN incident_account m ON m.account_id = p.account_id WHERE p.place_id IN (SELECT value FROM json_each($4))))
          AND ($5 IS NULL OR coalesce(i.end, i.first_published) >= $5) AND ($6 IS NULL OR coalesce(i.start, i.first_published) <= $6)
          AND ($7 IS NULL OR i.incident_id IN (SELECT m.incident_id FROM account a JOIN incident_account m ON m.account_id = a.account_id
            WHERE a.version_id IN (SELECT d.version_id FROM search_text JOIN search_document d ON d.docid = search_text.rowid WHERE search_text MATCH $7)))
        """;

    /// <summary>How many there are (of those with words only so many as are looked through), whether there are more, and those that the filter's limit asks for.</summary>
    internal (long Total, bool IsMore, ImmutableArray<string> Ids) Find(IncidentFilter filter)
    {
        var values = Values(filter);
        var order = $"ORDER BY {Order(filter.Order)} {Day} DESC, i.accounts DESC, i.incident_id";
        if (filter.Text is not { } text)
        {
            var ids = database.List($"SELECT i.incident_id {Condition} {order} LIMIT $8 OFFSET $9", row => row.Text(0), [.. values, filter.Limit, filter.Skip]);
            return (database.Number($"SELECT count(*) {Condition}", values), false, [.. ids]);
        }

        var evidence = new EvidenceWords(database, teller, text);
        var end = (int)Math.Min(int.MaxValue - 1L, (long)filter.Skip + filter.Limit);
        var found = database.List($"SELECT i.incident_id {Condition} {order}", row => row.Text(0), values).Where(evidence.StandIn).Take(end + 1).ToList();
        return (Math.Min(found.Count, end), found.Count > end, [.. found.Skip(filter.Skip).Take(filter.Limit)]);
    }

    private static string Order(IncidentOrder order) => order switch
    {
        IncidentOrder.Accounts => "i.accounts DESC,",
        IncidentOrder.Dead => """
            (SELECT max(c.high) FROM incident_account m JOIN account a ON a.account_id = m.account_id JOIN account_count c ON c.account_id = m.account_id
             WHERE m.incident_id = i.incident_id AND c.of = 'killed' AND a.status IN ('actual', 'uncertain') AND a.type <> 'deny') DESC,
            """,
        _ => "",
    };

    private object?[] Values(IncidentFilter filter)
    {
        ImmutableArray<EventStatus> statuses = filter.HappenedOnly ? [.. Enum.GetValues<EventStatus>().Where(status => IncidentQueries.HasHappened(status) && (filter.Statuses.IsEmpty || filter.Statuses.Contains(status)))] : filter.Statuses;
        return
        [
            filter.Types.IsEmpty ? null : Json(filter.Types.Select(Codebook.Word)), statuses.IsEmpty && !filter.HappenedOnly ? null : Json(statuses.Select(Codebook.Word)), filter.ActorId,
            filter.PlaceId is { } place ? Json(PartsOf(place)) : null, filter.From, filter.To, filter.Text is { } text ? SearchExpression.Of(text) : null,
        ];
    }

    /// <summary>The place and those of its parts that any account names. The recursion steps from one identifier of the index to the next.</summary>
    private IEnumerable<string> PartsOf(string placeId) => database.List(
        """
        WITH RECURSIVE named (id) AS (
          SELECT min(place_id) FROM account_place
          UNION ALL
          SELECT (SELECT min(place_id) FROM account_place WHERE place_id > named.id) FROM named WHERE named.id IS NOT NULL)
        SELECT id FROM named WHERE id IS NOT NULL
        """,
        row => row.Text(0)).Where(id => PlaceNearness.Holders(id).Contains(placeId, StringComparer.Ordinal));

    private static string Json(IEnumerable<string> words) => JsonSerializer.Serialize(words);
}
