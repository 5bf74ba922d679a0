using Marsad.Archive.Derivation;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Integrity;

/// <summary>Compares the derived tables with a rebuild from originals, records and decisions, in a copy of the file.</summary>
internal static class DerivedCheck
{
    /// <summary>What the search index holds, apart from the numbers that it gives its documents.</summary>
    private const string SearchIndex =
        "CREATE VIRTUAL TABLE search_terms USING fts5vocab('search_text', 'col'); CREATE VIEW search_versions AS SELECT version_id, published FROM search_document;";

    internal static void Run(CheckContext context)
    {
        var folder = Directory.CreateTempSubdirectory("marsad-verify-");
        try
        {
            var path = Path.Combine(folder.FullName, "copy.db");
            context.Progress("copying", 0);
            context.Database.Run("VACUUM INTO $1", path);
            using var copy = ArchiveFile.Open(path, ArchiveAccess.Write);
            Compare(copy.Database, context);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Compare(Database copy, CheckContext context)
    {
        copy.Script("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE;");
        copy.Script(SearchIndex);
        var tables = Derivations.All.SelectMany(derivation => derivation.Tables).Append("search_terms").Append("search_versions").ToList();
        foreach (var table in tables) copy.Script($"CREATE TABLE stored_{table} AS SELECT * FROM {table};");
        context.Progress("rebuilding", 0);
        Derivations.Rebuild(copy, context.Cancel);
        foreach (var table in tables)
        {
            context.Cancel.ThrowIfCancellationRequested();
            context.Progress($"comparing {table}", 0);
            var missing = Difference(copy, table, $"stored_{table}");
            var extra = Difference(copy, $"stored_{table}", table);
            if (missing + extra > 0) context.Tell($"table {table}", $"it is not what a rebuild gives: {missing} rows are missing, {extra} should not be. 'marsad verify --repair' makes the derived tables anew.");
        }
    }

    private static long Difference(Database copy, string one, string other) => copy.Number($"SELECT count(*) FROM (SELECT * FROM {one} EXCEPT SELECT * FROM {other})");
}
