using System.Globalization;
using System.Text.Json;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Transfer;

/// <summary>Takes the rows of one table of a dump.</summary>
internal sealed class DumpTable
{
    private readonly Database database;
    private readonly DumpLines lines;
    private readonly List<(string Name, string Type)> columns;
    private readonly string insert;
    private readonly object?[] values;

    /// <param name="database">Where the rows go.</param>
    /// <param name="table">One of the base tables.</param>
    /// <param name="header">The line that names the table's columns.</param>
    /// <param name="lines">The dump, for refusals.</param>
    /// <exception cref="ArchiveException">The columns are not those of the table.</exception>
    internal DumpTable(Database database, string table, JsonElement header, DumpLines lines)
    {
        (this.database, this.lines) = (database, lines);
        columns = BaseTables.Columns(database, table);
        var named = header.TryGetProperty("columns", out var names) && names.ValueKind == JsonValueKind.Array ? names.EnumerateArray().Select(name => name.ToString()) : [];
        if (!named.SequenceEqual(columns.Select(column => column.Name), StringComparer.Ordinal)) throw lines.Refuse($"the columns of {table} are not those of this Marsad");
        values = new object?[columns.Count];
        var parameters = Enumerable.Range(1, columns.Count).Select(number => "$" + number.ToString(CultureInfo.InvariantCulture));
        insert = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", parameters)})";
    }

    /// <summary>Takes a row.</summary>
    /// <exception cref="ArchiveException">A value is not of its column's type, or the table refuses the row.</exception>
    internal void Insert(JsonElement row)
    {
        if (row.GetArrayLength() != columns.Count) throw lines.Refuse("a row has too few or too many values");
        for (var i = 0; i < values.Length; i++) values[i] = Value(row[i], columns[i]);
        try
        {
            database.Run(insert, values);
        }
        catch (ArchiveException fault) when (fault.InnerException is Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 19 } cause)
        {
            throw lines.Refuse($"a row does not fit ({cause.Message})", fault);
        }
    }

    private object? Value(JsonElement value, (string Name, string Type) column)
    {
        switch (value.ValueKind, column.Type)
        {
            case (JsonValueKind.Null, _): return null;
            case (JsonValueKind.Number, "INTEGER") when value.TryGetInt64(out var number): return number;
            case (JsonValueKind.Number, "REAL"): return value.GetDouble();
            case (JsonValueKind.String, "TEXT"):
                try
                {
                    return value.GetString();
                }
                catch (InvalidOperationException fault)
                {
                    throw lines.Refuse($"'{column.Name}' is no text", fault);
                }

            case (JsonValueKind.Object, "BLOB") when value.TryGetProperty("base64", out var text) && text.ValueKind == JsonValueKind.String && text.TryGetBytesFromBase64(out var bytes): return bytes;
            default: throw lines.Refuse($"'{column.Name}' is not of its type");
        }
    }
}
