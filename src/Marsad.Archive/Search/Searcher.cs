using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Search;

/// <summary>Searches the current versions of all reports.</summary>
/// <remarks>Hits are ranked by BM25 (Robertson and others 1994, as FTS5 implements it), words in the title counting four times, then by date. Where more than <see cref="MostRanked"/> reports
/// match, those with a word of the query in the title are ranked and come first, and the others follow by date: a word that is everywhere ranks little, and ranking is what takes time.</remarks>
internal sealed class Searcher(Database database)
{
    private const string Rank = "-bm25(search_text, 4.0, 1.0, 4.0, 1.0, 1.0, 0.0)";
    private const string Matches = "FROM search_text JOIN search_document ON docid = search_text.rowid WHERE search_text MATCH $1 AND ($2 IS NULL OR published >= $2) AND ($3 IS NULL OR published <= $3)";
    private readonly ReportStore reports = new(database);

    /// <summary>How many reports are ranked by their words at most.</summary>
    internal int MostRanked { get; init; } = 10_000;

    /// <summary>The hits of a request, with their marks.</summary>
    internal SearchAnswer Search(SearchRequest request)
    {
        request = request with { Query = new SearchDays(database).Narrow(request.Query, request.From, request.To) };
        var total = Count(request);
        var found = request.ByDate || !request.Query.HasWords ? Find(request, isRanked: false) : total <= MostRanked ? Find(request, isRanked: true) : FindMany(request);
        return new(total, [.. found.Select(hit => Hit(hit.VersionId, hit.Score, request.Query))]);
    }

    /// <summary>How many reports a query finds.</summary>
    internal long Count(SearchQuery query) => database.Number("SELECT count(*) FROM search_text WHERE search_text MATCH $1", SearchExpression.Of(query));

    private long Count(SearchRequest request) => request.From is null && request.To is null
        ? Count(request.Query)
        : database.Number($"SELECT count(*) {Matches}", SearchExpression.Of(request.Query), request.From, request.To);

    private List<(string VersionId, double Score)> Find(SearchRequest request, bool isRanked) => request.Limit <= 0 ? [] : database.List(
        $"SELECT version_id, {(isRanked ? Rank : "0.0")} AS score {Matches} ORDER BY {(isRanked ? "score DESC, " : "")}published DESC, version_id LIMIT $4 OFFSET $5",
        row => (row.Text(0), row.Double(1)), SearchExpression.Of(request.Query), request.From, request.To, request.Limit, request.Skip);

    private List<(string VersionId, double Score)> FindMany(SearchRequest request)
    {
        var titles = request.Query.InTitles();
        var inTitle = request with { Query = request.Query.With(titles) };
        var ranked = Count(inTitle);
        if (ranked > MostRanked) return Find(request, isRanked: false);
        var found = Find(inTitle, isRanked: true);
        var rest = request with { Query = request.Query.Without(titles), Skip = (int)Math.Max(0, request.Skip - ranked), Limit = request.Limit - found.Count };
        return [.. found, .. Find(rest, isRanked: false)];
    }

    private SearchHit Hit(string versionId, double score, SearchQuery query)
    {
        var version = reports.Find(versionId)!;
        var content = version.ToReport(reports.TextOf(versionId)).Content;
        var marks = HitMarks.In(content, version.Title.Length, query);
        return new(version, content, score, marks, Snippets.Of(content, version.Title.Length, marks));
    }
}
