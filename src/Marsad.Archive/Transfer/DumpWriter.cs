using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Transfer;

/// <summary>Writes a project whole into one file: gzip (RFC 1952) of JSON lines. First a line that says what it is; for each table a line with its columns and a line for each row in the
/// order of its key; last a line with the number of lines before it and their SHA-256. Originals, records and decisions are in it; derived tables are made anew when it is loaded.
/// The same project gives the same bytes.</summary>
public static class DumpWriter
{
    internal const int FormatVersion = 1;
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private const int Step = 500;

    /// <summary>Writes a dump beside <paramref name="path"/> and then in its place, so that a dump that is interrupted leaves the old file. Gives the number of rows.</summary>
    /// <exception cref="ArchiveException">The archive cannot be read, or the file cannot be written.</exception>
    public static long Write(ArchiveFile archive, string path, Action<long>? progress, CancellationToken cancel)
    {
        path = Path.GetFullPath(path);
        if (path == archive.Path || IsOther(path)) throw new ArchiveException($"{path} exists and is no dump; it is not written over. Name another file.");
        var part = path + ".part";
        try
        {
            var rows = 0L;
            using (var file = new FileStream(part, FileMode.Create, FileAccess.Write))
            using (var output = new Lines(new GZipStream(file, CompressionLevel.Optimal)))
                archive.Database.InSnapshot(() => rows = Write(archive.Database, output, progress, cancel));
            File.Move(part, path, overwrite: true);
            return rows;
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException || (fault is IOException and not ArchiveException))
        {
            throw new ArchiveException($"{path} cannot be written: {fault.Message}", fault);
        }
        finally
        {
            if (File.Exists(part)) File.Delete(part);
        }
    }

    /// <summary>Whether a file exists that is no gzip file.</summary>
    private static bool IsOther(string path)
    {
        if (!File.Exists(path)) return false;
        using var file = File.OpenRead(path);
        return file.Length > 0 && (file.ReadByte() != 0x1f || file.ReadByte() != 0x8b);
    }

    private static long Write(Database database, Lines output, Action<long>? progress, CancellationToken cancel)
    {
        var rows = 0L;
        output.Write(writer =>
        {
            writer.WriteString("marsad", "dump");
            writer.WriteNumber("version", FormatVersion);
        });
        foreach (var table in BaseTables.All)
        {
            var columns = BaseTables.Columns(database, table).Select(column => column.Name).ToList();
            output.Write(writer =>
            {
                writer.WriteString("table", table);
                writer.WriteStartArray("columns");
                foreach (var column in columns) writer.WriteStringValue(column);
                writer.WriteEndArray();
            });
            foreach (var row in database.Stream($"SELECT {string.Join(", ", columns)} FROM {table} ORDER BY {BaseTables.Key(database, table)}", row => row.Values()))
            {
                output.WriteRow(row);
                if (++rows % Step != 0) continue;
                cancel.ThrowIfCancellationRequested();
                progress?.Invoke(rows);
            }
        }

        output.Finish();
        return rows;
    }

    /// <summary>Writes lines, counts them and hashes them.</summary>
    private sealed class Lines(Stream stream) : IDisposable
    {
        private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private long count;

        public void Dispose()
        {
            hash.Dispose();
            stream.Dispose();
        }

        internal void Write(Action<Utf8JsonWriter> members)
        {
            using (var writer = new Utf8JsonWriter(buffer, Options))
            {
                writer.WriteStartObject();
                members(writer);
                writer.WriteEndObject();
            }

            Flush();
        }

        internal void WriteRow(object?[] values)
        {
            using (var writer = new Utf8JsonWriter(buffer, Options))
            {
                writer.WriteStartArray();
                foreach (var value in values) WriteValue(writer, value);
                writer.WriteEndArray();
            }

            Flush();
        }

        internal void Finish()
        {
            var (lines, sum) = (count, Convert.ToHexStringLower(hash.GetCurrentHash()));
            Write(writer =>
            {
                writer.WriteNumber("lines", lines);
                writer.WriteString("sha256", sum);
            });
        }

        private static void WriteValue(Utf8JsonWriter writer, object? value)
        {
            switch (value)
            {
                case null: writer.WriteNullValue(); break;
                case long number: writer.WriteNumberValue(number); break;
                case double number: writer.WriteNumberValue(number); break;
                case string text: writer.WriteStringValue(text); break;
                case byte[] bytes:
                    writer.WriteStartObject();
                    writer.WriteBase64String("base64", bytes);
                    writer.WriteEndObject();
                    break;
                default: throw new InvalidOperationException($"{value.GetType()} is no value of a table.");
            }
        }

        private void Flush()
        {
            buffer.GetSpan(1)[0] = (byte)'\n';
            buffer.Advance(1);
            stream.Write(buffer.WrittenSpan);
            hash.AppendData(buffer.WrittenSpan);
            count++;
            buffer.ResetWrittenCount();
        }
    }
}
