using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Transfer;

/// <summary>The tables that hold what cannot be derived, in the order in which one refers to another: what a dump holds.</summary>
internal static class BaseTables
{
    internal static IReadOnlyList<string> All { get; } = ["report", "version", "original", "record", "decision", "decision_subject", "column_mapping", "feed"];

    /// <summary>The columns of a table with their declared types, in the table's order.</summary>
    internal static List<(string Name, string Type)> Columns(Database database, string table) =>
        database.List($"SELECT name, type FROM pragma_table_info('{table}') ORDER BY cid", row => (row.Text(0), row.Text(1)));

    /// <summary>The columns of the primary key as an ORDER BY takes them.</summary>
    internal static string Key(Database database, string table) =>
        string.Join(", ", database.List($"SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk", row => row.Text(0)));
}
