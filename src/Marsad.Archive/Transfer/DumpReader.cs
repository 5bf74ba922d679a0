using System.Text.Json;
using Marsad.Archive.Derivation;
using Marsad.Archive.Integrity;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Transfer;

/// <summary>Makes an archive from a dump. Nothing of the dump is trusted: tables and columns must be the present ones, values of their types, every original, identifier, record and decision
/// is verified, and a dump that fails leaves nothing behind.</summary>
public static class DumpReader
{
    private const int Step = 500;

    /// <summary>Loads a dump into a new archive. Gives the number of rows.</summary>
    /// <exception cref="ArchiveException">There is already a file <paramref name="archive"/>, or the dump is refused; the message says why.</exception>
    public static long Load(string path, string archive, Action<string, long>? progress, CancellationToken cancel)
    {
        archive = Path.GetFullPath(archive);
        if (File.Exists(archive)) throw new ArchiveException($"{archive} exists already. Load makes a new archive: name another with --archive.");
        using var lines = new DumpLines(path);
        var unfinished = archive + ".loading";
        Delete(unfinished);
        try
        {
            var rows = 0L;
            using (var file = ArchiveFile.Open(unfinished, ArchiveAccess.Write)) rows = Fill(file.Database, lines, progress, cancel);
            File.Move(unfinished, archive, overwrite: false);
            return rows;
        }
        finally
        {
            Delete(unfinished);
        }
    }

    private static long Fill(Database database, DumpLines lines, Action<string, long>? progress, CancellationToken cancel)
    {
        var rows = 0L;
        database.InTransaction(() =>
        {
            rows = ReadAll(database, lines, progress, cancel);
            Verify(database, lines, progress, cancel);
            progress?.Invoke("deriving", 0);
            try
            {
                Derivations.Rebuild(database, cancel);
            }
            catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException or ArchiveException))
            {
                throw lines.Refuse($"its records do not fit its texts ({fault.Message})", fault);
            }
        });
        return rows;
    }

    private static long ReadAll(Database database, DumpLines lines, Action<string, long>? progress, CancellationToken cancel)
    {
        using (var header = lines.Next())
        {
            if (header is null || Text(header.RootElement, "marsad") != "dump") throw lines.Refuse("it is no dump of Marsad");
            if (Number(header.RootElement, "version") is not DumpWriter.FormatVersion) throw lines.Refuse("another Marsad wrote it, in a form that this one does not know");
        }

        var rows = 0L;
        DumpTable? table = null;
        var tables = 0;
        while (true)
        {
            using var line = lines.Next() ?? throw lines.Refuse("its end is missing: the file is not whole");
            var root = line.RootElement;
            if (root.ValueKind == JsonValueKind.Array)
            {
                (table ?? throw lines.Refuse("a row stands before its table")).Insert(root);
                if (++rows % Step != 0) continue;
                cancel.ThrowIfCancellationRequested();
                progress?.Invoke("loading", rows);
            }
            else if (Text(root, "table") is { } name)
            {
                if (tables == BaseTables.All.Count || BaseTables.All[tables] != name) throw lines.Refuse("its tables are not those of this Marsad");
                tables++;
                table = new(database, name, root, lines);
            }
            else
            {
                if (tables != BaseTables.All.Count) throw lines.Refuse("a table is missing");
                if (Number(root, "lines") != lines.Count - 1 || Text(root, "sha256") != lines.HashBefore) throw lines.Refuse("its lines are not those that were written: the file was changed or damaged");
                using var more = lines.Next();
                return more is null ? rows : throw lines.Refuse("something follows its end");
            }
        }
    }

    private static void Verify(Database database, DumpLines lines, Action<string, long>? progress, CancellationToken cancel)
    {
        var context = new CheckContext(database, (where, what) => throw lines.Refuse($"{where}: {what.TrimEnd('.')}"), progress ?? ((_, _) => { }), cancel);
        OriginalsCheck.Run(context);
        ChainCheck.Run(context);
        if (database.List("PRAGMA foreign_key_check", row => row.Text(0)) is [var table, ..]) throw lines.Refuse($"a row of {table} refers to nothing");
    }

    private static string? Text(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static long? Number(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt64(out var count) ? count : null;

    private static void Delete(string archive)
    {
        foreach (var ending in (ReadOnlySpan<string>)["", "-wal", "-shm", "-journal"]) File.Delete(archive + ending);
    }
}
