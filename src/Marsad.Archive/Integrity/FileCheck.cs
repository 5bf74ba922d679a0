namespace Marsad.Archive.Integrity;

/// <summary>Checks pages, indexes and references by SQLite's own means.</summary>
internal static class FileCheck
{
    private const int Most = 20;

    internal static void Run(CheckContext context)
    {
        context.Progress("pages and indexes", 0);
        foreach (var problem in context.Database.List($"PRAGMA integrity_check({Most})", row => row.Text(0)).Where(problem => problem != "ok"))
            context.Tell("the file", $"{problem}. Copy the file away, and go on with the last good copy or dump.");
        foreach (var (table, parent) in context.Database.List("PRAGMA foreign_key_check", row => (row.Text(0), row.Text(2))).Take(Most))
            context.Tell($"table {table}", $"a row refers to none of {parent}.");
    }
}
