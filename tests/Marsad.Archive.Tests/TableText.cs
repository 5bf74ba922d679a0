using System.Text;
using Marsad.Archive.Derivation;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Tests;

/// <summary>The derived tables as text: equal texts are equal pictures.</summary>
internal static class TableText
{
    internal static string Of(Database database) => string.Join('\n', Derivations.All.SelectMany(derivation => derivation.Tables).Select(table => Of(database, table)));

    internal static string Of(Database database, string table)
    {
        var columns = database.List($"SELECT name FROM pragma_table_info('{table}') ORDER BY cid", row => row.Text(0));
        var text = new StringBuilder(table).Append('\n');
        var rows = database.List($"SELECT {string.Join(" || char(9) || ", columns.Select(column => $"ifnull(quote({column}), '')"))} FROM {table}", row => row.Text(0));
        return text.AppendJoin('\n', rows.Order(StringComparer.Ordinal)).ToString();
    }
}
