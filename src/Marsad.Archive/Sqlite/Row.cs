using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Marsad.Archive.Sqlite;

/// <summary>The row that a query stands at; columns count from 0.</summary>
internal readonly struct Row(SqliteDataReader reader)
{
    internal bool IsNull(int column) => reader.IsDBNull(column);

    internal string Text(int column) => reader.GetString(column);

    internal string? TextOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    internal long Long(int column) => reader.GetInt64(column);

    internal int Int(int column) => reader.GetInt32(column);

    internal bool Flag(int column) => reader.GetInt64(column) != 0;

    internal double Double(int column) => reader.GetDouble(column);

    internal double? DoubleOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetDouble(column);

    internal byte[] Bytes(int column) => (byte[])reader.GetValue(column);

    /// <summary>All columns: text, long, double, bytes or null.</summary>
    internal object?[] Values()
    {
        var values = new object?[reader.FieldCount];
        for (var i = 0; i < values.Length; i++) values[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
        return values;
    }

    internal DateOnly Day(int column) => DateOnly.ParseExact(reader.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal DateOnly? DayOrNull(int column) => reader.IsDBNull(column) ? null : Day(column);

    internal DateTimeOffset Instant(int column) => DateTimeOffset.ParseExact(reader.GetString(column), "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    internal DateTimeOffset? InstantOrNull(int column) => reader.IsDBNull(column) ? null : Instant(column);
}
