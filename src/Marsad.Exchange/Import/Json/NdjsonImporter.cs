using System.Text.Json;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.Json;

/// <summary>Reports as JSON objects <c>{"id","source","url","published","title","text"}</c>: one a line, several in an array, or one alone.</summary>
internal sealed class NdjsonImporter : IImporter
{
    private const string Form = "Expected {\"id\",\"source\",\"url\",\"published\",\"title\",\"text\"} with at least \"text\".";

    public string Name => "ndjson";

    public bool CanRead(string path, ReadOnlySpan<byte> head) =>
        FileKind.Extension(path) is ".ndjson" or ".jsonl" or ".json" || FileKind.Start(head) is ['{' or '[', ..];

    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken) =>
        Guarded.RunAsync(file, IsLines(file) ? ReadLines(file, options) : ReadDocument(file, options), cancellationToken);

    // a brace opens lines of objects unless it stands alone on its line; a bracket opens an array
    private static bool IsLines(SourceFile file)
    {
        if (FileKind.Extension(file.Name) is ".ndjson" or ".jsonl") return true;
        var start = FileKind.Start(file.Head);
        var end = start.IndexOf('\n', StringComparison.Ordinal);
        return start.StartsWith('{') && end > 0 && start.AsSpan(0, end).TrimEnd().EndsWith('}');
    }

    private IEnumerable<ImportItem> ReadLines(SourceFile file, ImportOptions options)
    {
        using var stream = Utf16.Transcoded(file.Open());
        var reader = new LineReader(stream, options.Limits.DocumentBytes);
        while (reader.TryRead(out var line))
        {
            var where = $"{file.Locator}:{reader.Line}";
            if (reader.Line == 1 && line.Span.StartsWith("\ufeff"u8)) line = line[3..];
            if (reader.Skipped > 0)
            {
                yield return Drafts.TooLong(where, reader.Skipped, options.Limits.DocumentBytes);
            }
            else if (!line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                foreach (var item in JsonObjects.Read(where, line, options.Limits, root => Report(where, line, root, options))) yield return item;
            }
        }
    }

    private IEnumerable<ImportItem> ReadDocument(SourceFile file, ImportOptions options)
    {
        using var stream = Utf16.Transcoded(file.Open());
        var walker = new JsonWalker(Mark.Skipped(stream), options.Limits.Depth);
        if (walker.Peek() == '[')
        {
            foreach (var number in walker.Elements())
                foreach (var item in ReadOne($"{file.Locator}#{number}", walker, options)) yield return item;
            yield break;
        }

        // objects that are laid out over several lines may still follow one another
        for (var number = 1; walker.Peek() >= 0; number++)
            foreach (var item in ReadOne(number == 1 ? file.Locator : $"{file.Locator}#{number}", walker, options)) yield return item;
    }

    private IEnumerable<ImportItem> ReadOne(string where, JsonWalker walker, ImportOptions options)
    {
        var part = walker.Capture(options.Limits.DocumentBytes);
        return JsonObjects.Read(where, part, options.Limits, root => Report(where, part.Bytes, root, options));
    }

    private IEnumerable<ImportItem> Report(string where, ReadOnlyMemory<byte> bytes, JsonElement root, ImportOptions options)
    {
        if (root.Text("text") is not { } text) return [new ImportError(where, "this is no report.", Form)];
        return Drafts.Finish(
            new(Name, where, bytes)
            {
                ExternalId = root.Text("id"),
                Source = root.Text("source"),
                Address = root.Text("url"),
                Author = root.Text("author"),
                PublishedAs = root.Text("published"),
                Title = root.Text("title") ?? "",
                Text = text,
            },
            options);
    }
}
