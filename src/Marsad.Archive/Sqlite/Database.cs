using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Marsad.Archive.Sqlite;

/// <summary>One connection to the archive's file: statements are prepared once and kept. Not for use by two threads at once.</summary>
/// <remarks>Values go in as <see cref="string"/>, <see cref="long"/>, <see cref="int"/>, <see cref="double"/>, <see cref="bool"/>, <see cref="DateOnly"/>,
/// byte arrays and enums' words, and null; dates are stored as ISO text. Parameters are named $1, $2 ... in the statement's text.</remarks>
internal sealed class Database(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private SqliteTransaction? transaction;

    /// <summary>Runs a statement; gives the number of rows it changed.</summary>
    internal int Run(string sql, params ReadOnlySpan<object?> values) => Guard(Prepare(sql, values).ExecuteNonQuery);

    /// <summary>Runs several statements that take no values.</summary>
    internal void Script(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        Guard(command.ExecuteNonQuery);
    }

    /// <summary>The rows of a query, read to the end before it returns.</summary>
    internal List<T> List<T>(string sql, Func<Row, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Guard(Prepare(sql, values).ExecuteReader);
        var rows = new List<T>();
        while (Guard(reader.Read)) rows.Add(read(new(reader)));
        return rows;
    }

    /// <summary>The rows of a query one by one: memory stays bounded. The same statement must not run again before the last row.</summary>
    internal IEnumerable<T> Stream<T>(string sql, Func<Row, T> read, params object?[] values)
    {
        using var reader = Guard(Prepare(sql, values).ExecuteReader);
        while (Guard(reader.Read)) yield return read(new(reader));
    }

    /// <summary>The first row of a query, or the default where there is none.</summary>
    internal T? First<T>(string sql, Func<Row, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Guard(Prepare(sql, values).ExecuteReader);
        return Guard(reader.Read) ? read(new(reader)) : default;
    }

    /// <summary>The number in the first column of the first row; 0 where there is none.</summary>
    internal long Number(string sql, params ReadOnlySpan<object?> values) => First(sql, row => row.Long(0), values);

    /// <summary>Runs all of <paramref name="work"/> or nothing of it.</summary>
    internal void InTransaction(Action work)
    {
        if (transaction is not null)
        {
            work();
            return;
        }

        transaction = Guard(() => connection.BeginTransaction(deferred: false));
        try
        {
            work();
            Guard(transaction.Commit);
        }
        finally
        {
            transaction.Dispose();
            transaction = null;
        }
    }

    /// <summary>Lets all that <paramref name="work"/> reads come from one state of the archive, whatever a writer does meanwhile.</summary>
    internal void InSnapshot(Action work)
    {
        Script("BEGIN");
        try
        {
            work();
        }
        finally
        {
            Script("ROLLBACK");
        }
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
        connection.Dispose();
    }

    private static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw SqliteFaults.Explain(exception);
        }
    }

    private static void Guard(Action work) => Guard(() =>
    {
        work();
        return true;
    });

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new() { ParameterName = "$" + (i + 1).ToString(CultureInfo.InvariantCulture) });
            prepared.Add(sql, command);
        }

        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = Stored(values[i]);
        return command;
    }

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset instant => Instant(instant),
        bool flag => flag ? 1L : 0L,
        int number => (long)number,
        _ => value,
    };

    /// <summary>An instant as the archive stores it: UTC, to the second.</summary>
    internal static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
