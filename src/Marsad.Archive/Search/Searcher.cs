using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Search;

/// <summary>Searches the current versions of all reports. Hits are ranked by BM25 (Robertson and others 1994, as FTS5 implements it), words in the title counting four times, then by date.</summary>
internal sealed class Searcher(Database database)
{
    private const string Rank = "bm25(search_text, 4.0, 1.0, 4.0, 1.0, 1.0, 0.0)";
    private const string Matches = "FROM search_text JOIN search_document ON docid = search_text.rowid WHERE search_text MATCH $1";
    private const string Dates = " AND published BETWEEN $2 AND $3";
    private readonly ReportStore reports = new(database);

    /// <summary>The hits of a request, with their marks.</summary>
    internal SearchAnswer Search(SearchRequest request)
    {
        var expression = SearchExpression.Of(request.Query);
        var hasDates = request.From is not null || request.To is not null;
        var total = hasDates
            ? database.Number($"SELECT count(*) {Matches}{Dates}", expression, request.From ?? DateOnly.MinValue, request.To ?? DateOnly.MaxValue)
            : database.Number("SELECT count(*) FROM search_text WHERE search_text MATCH $1", expression);
        var isRanked = request.Query.HasWords && !request.ByDate;
        var select = $"SELECT version_id, {(isRanked ? "-" + Rank : "0.0")} AS score {Matches}{(hasDates ? Dates : " AND $2 = $3")}"
            + $" ORDER BY {(isRanked ? "score DESC, " : "")}published DESC, version_id LIMIT $4 OFFSET $5";
        var found = database.List(
            select, row => (Id: row.Text(0), Score: row.Double(1)), expression, hasDates ? request.From ?? DateOnly.MinValue : 0, hasDates ? request.To ?? DateOnly.MaxValue : 0, request.Limit, request.Skip);
        return new(total, [.. found.Select(hit => Hit(hit.Id, hit.Score, request.Query))]);
    }

    private SearchHit Hit(string versionId, double score, SearchQuery query)
    {
        var version = reports.Find(versionId)!;
        var text = reports.TextOf(versionId);
        var content = version.ToReport(text).Content;
        var marks = HitMarks.In(content, version.Title.Length, query);
        return new(version, content, score, marks, Snippets.Of(content, version.Title.Length, marks));
    }
}
