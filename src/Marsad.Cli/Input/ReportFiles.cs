using System.IO.Compression;
using System.Text.Json;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Cli.Input;

/// <summary>Enumerates the reports of files, folders and the standard input, in the order given and, within folders, in the order of names.</summary>
internal static class ReportFiles
{
    /// <summary>The longest report that is coded, in bytes.</summary>
    internal const int MaxReportBytes = 4 << 20;

    private const long MaxDocumentBytes = 256L << 20;
    private const string TooLongAdvice = "Split it into reports; one report may have 4 MB.";

    internal static IEnumerable<InputItem> Read(IReadOnlyList<string> paths, Func<Stream> standardInput)
    {
        foreach (var path in paths)
        {
            var items = path == "-" ? FromStream("-", "stdin", standardInput())
                : Directory.Exists(path) ? FromFolder(path)
                : FromFile(path);
            foreach (var item in items) yield return item;
        }
    }

    private static IEnumerable<InputItem> FromFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(HasReports).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            yield return InputItem.Failed(folder, "the folder has no reports.", "Reports are files that end in .txt, .json, .ndjson or .jsonl (also .gz of the last two).");
        foreach (var file in files)
            foreach (var item in FromFile(file)) yield return item;
    }

    private static bool HasReports(string file) => KindOf(file) is ".txt" or ".json" or ".ndjson" or ".jsonl" or ".ndjson.gz" or ".jsonl.gz";

    private static string KindOf(string file)
    {
        var name = Path.GetFileName(file).ToLowerInvariant();
        var extension = Path.GetExtension(name);
        return extension == ".gz" ? Path.GetExtension(Path.GetFileNameWithoutExtension(name)) + extension : extension;
    }

    private static IEnumerable<InputItem> FromFile(string file)
    {
        Stream stream;
        InputItem? failure = null;
        try
        {
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = InputItem.Failed(
                file, File.Exists(file) ? "the file cannot be read." : "there is no such file or folder.", "Check the name and the permissions.");
            stream = Stream.Null;
        }

        if (failure is not null)
        {
            yield return failure;
            yield break;
        }

        using (stream)
        {
            var kind = KindOf(file);
            var name = ReportName(file);
            var items = kind switch
            {
                ".ndjson" or ".jsonl" => FromLines(file, name, Utf16.Transcoded(stream)),
                ".ndjson.gz" or ".jsonl.gz" => FromLines(file, name, Utf16.Transcoded(new GZipStream(stream, CompressionMode.Decompress))),
                ".json" => FromDocument(file, name, Utf16.Transcoded(stream)),
                ".txt" => FromText(file, name, stream),
                _ => FromStream(file, name, stream),
            };
            foreach (var item in items) yield return item;
        }
    }

    private static string ReportName(string file)
    {
        var name = Path.GetFileName(file);
        var kind = KindOf(file);
        return kind.Length < name.Length ? name[..^kind.Length] : name;
    }

    /// <summary>Lines of objects, one document, or a text: the first bytes tell.</summary>
    private static IEnumerable<InputItem> FromStream(string where, string name, Stream stream)
    {
        var head = new byte[4096];
        var length = stream.ReadAtLeast(head, 1, throwOnEndOfStream: false);
        var start = head.AsMemory(0, length);
        var kind = Sniff(start.Span);
        var whole = new PrefixedStream(start, stream);
        return kind switch
        {
            ".txt" => FromText(where, name, whole),
            ".json" => FromDocument(where, name, whole),
            _ => FromLines(where, name, whole),
        };
    }

    /// <summary>A brace opens lines of objects, unless it stands alone on its line; then, and after a bracket, there is one document.</summary>
    private static string Sniff(ReadOnlySpan<byte> head)
    {
        var text = (head.StartsWith("\ufeff"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] is not ((byte)'{' or (byte)'[')) return ".txt";
        var end = text.IndexOf((byte)'\n');
        var line = end >= 0 ? text[..end] : text;
        return text[0] == '[' || line.TrimEnd(" \t\r"u8).Length == 1 ? ".json" : ".ndjson";
    }

    private static IEnumerable<InputItem> FromLines(string where, string name, Stream stream)
    {
        var reader = new LineReader(stream, MaxReportBytes);
        while (true)
        {
            ReadOnlyMemory<byte> line;
            InputItem? failure = null;
            try
            {
                if (!reader.TryRead(out line)) yield break;
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException)
            {
                line = default;
                failure = InputItem.Failed($"{where}, after line {reader.Line}", $"the input breaks off ({exception.Message.TrimEnd('.')}).", "What came before is coded.");
            }

            if (failure is not null)
            {
                yield return failure;
                yield break;
            }

            var at = $"{where}, line {reader.Line}";
            if (reader.Skipped > 0) yield return InputItem.Failed(at, $"the line has {Size(reader.Skipped)}.", TooLongAdvice);
            else if (!line.Span.Trim(" \t\r"u8).IsEmpty) yield return new(at, $"{name}-{reader.Line}", ItemKind.Json, line);
        }
    }

    private static IEnumerable<InputItem> FromText(string where, string name, Stream stream)
    {
        var bytes = Bytes.ReadAll(stream, MaxReportBytes, out var size);
        yield return bytes is null
            ? InputItem.Failed(where, $"the report has {Size(size)}.", TooLongAdvice)
            : new(where, name, ItemKind.Text, bytes);
    }

    /// <summary>One object, an array of objects, or, where that fails, lines of objects under a wrong name.</summary>
    private static IEnumerable<InputItem> FromDocument(string where, string name, Stream stream)
    {
        var bytes = Bytes.ReadAll(stream, MaxDocumentBytes, out var size);
        if (bytes is null) return [InputItem.Failed(where, $"the JSON document has {Size(size)}.", "Write one report a line (NDJSON); such a file may have any length.")];
        var text = bytes.AsMemory(bytes.AsSpan().StartsWith("\ufeff"u8) ? 3 : 0);
        if (text.Span.Trim(" \t\r\n"u8).IsEmpty) return [InputItem.Failed(where, "the file is empty.", "Expected a report {\"id\",\"published\",\"title\",\"text\"}.")];
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Array) return [Item(where, name, text)];
            return [.. document.RootElement.EnumerateArray().Select((element, index) =>
                Item($"{where}, item {index + 1}", $"{name}-{index + 1}", System.Text.Encoding.UTF8.GetBytes(element.GetRawText())))];
        }
        catch (JsonException)
        {
            var first = text.Span.IndexOf((byte)'\n') is var end and >= 0 ? text[..end] : text;
            return first.Length < text.Length && IsJson(first) ? FromLines(where, name, new MemoryStream(text.ToArray())) : [Item(where, name, text)];
        }
    }

    private static InputItem Item(string where, string name, ReadOnlyMemory<byte> json) => json.Length > MaxReportBytes
        ? InputItem.Failed(where, $"the report has {Size(json.Length)}.", TooLongAdvice)
        : new(where, name, ItemKind.Json, json);

    private static bool IsJson(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Size(long bytes) => bytes >= 1 << 20 ? $"{bytes / (double)(1 << 20):0.#} MB" : $"{bytes:N0} bytes";
}
