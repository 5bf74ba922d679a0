using Marsad.Archive.Derivation;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Search;

/// <summary>Keeps the full-text index (SQLite's FTS5) at the current versions. Its tables number documents in the order in which they came; what it holds of each version does not depend on it.</summary>
/// <remarks>FTS5 keeps counting the length of superseded versions in the mean length that BM25 divides by, until a rebuild: scores differ in the last digits, hits do not.</remarks>
internal sealed class SearchDerivation : IDerivation
{
    public IReadOnlyList<string> Tables { get; } = [];

    public void Update(Database database, IReadOnlyList<VersionChange> changes)
    {
        // On the caller's thread: the engine keeps a cache of word types a thread, and those of the pool's threads would pile up beside the coders'.
        foreach (var change in changes)
        {
            Remove(database, change.VersionId);
            if (change.IsCurrent) Add(database, change.Report.Version, Columns.Of(change.Report));
        }
    }

    public void Clear(Database database) => database.Script("DELETE FROM search_document; INSERT INTO search_text (search_text) VALUES ('delete-all');");

    private static void Remove(Database database, string versionId)
    {
        if (database.Run("DELETE FROM search_text WHERE rowid = (SELECT docid FROM search_document WHERE version_id = $1)", versionId) > 0)
            database.Run("DELETE FROM search_document WHERE version_id = $1", versionId);
    }

    private static void Add(Database database, ReportVersion version, Columns row)
    {
        database.Run("INSERT INTO search_document (version_id, published) VALUES ($1, $2)", version.VersionId, version.Published?.Day);
        database.Run(
            "INSERT INTO search_text (rowid, title, text, title_forms, text_forms, source, facets) VALUES (last_insert_rowid(), $1, $2, $3, $4, $5, $6)",
            row.Title, row.Text, row.TitleForms, row.TextForms, row.Source, row.Facets);
    }

    private sealed record Columns(string Title, string Text, string TitleForms, string TextForms, string Source, string Facets)
    {
        internal static Columns Of(CodedReport report)
        {
            var content = report.Content;
            var words = SearchWords.Of(content);
            var inTitle = words.Count(word => word.Span.End <= report.Version.Title.Length);
            return new(
                string.Join(' ', words.Take(inTitle).Select(word => word.Stem)), string.Join(' ', words.Skip(inTitle).Select(word => word.Stem)),
                string.Join(' ', words.Take(inTitle).Select(word => word.Form)), string.Join(' ', words.Skip(inTitle).Select(word => word.Form)),
                string.Join(' ', SearchWords.Of(report.Version.Source ?? "").Select(word => word.Stem)), string.Join(' ', SearchFacets.Of(report)));
        }
    }
}
