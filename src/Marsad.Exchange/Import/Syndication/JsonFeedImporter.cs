using System.Net;
using System.Text.Json;
using Marsad.Exchange.Import.Json;
using Marsad.Exchange.Import.Pages;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.Syndication;

/// <summary>JSON Feed 1.0 and 1.1 (jsonfeed.org).</summary>
internal sealed class JsonFeedImporter : IImporter
{
    public string Name => "json-feed";

    public bool CanRead(string path, ReadOnlySpan<byte> head) => FeedKind.Of(FileKind.Start(head)) == Name;

    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken) =>
        Guarded.RunAsync(file, Read(file, options), cancellationToken);

    private IEnumerable<ImportItem> Read(SourceFile file, ImportOptions options)
    {
        using var stream = Utf16.Transcoded(file.Open());
        var walker = new JsonWalker(Mark.Skipped(stream), options.Limits.Depth);
        string? title = null, home = null;
        foreach (var member in walker.Members())
        {
            switch (member)
            {
                case "title":
                    title = JsonValues.TextOf(walker.Capture(1 << 16));
                    break;
                case "home_page_url":
                    home = JsonValues.TextOf(walker.Capture(1 << 16));
                    break;
                case "items" when walker.Peek() == '[':
                    foreach (var number in walker.Elements())
                    {
                        var part = walker.Capture(options.Limits.DocumentBytes);
                        var where = $"{file.Locator}#{number}";
                        foreach (var item in JsonObjects.Read(where, part, options.Limits, root => Entry(where, part.Bytes, root, title, home, options))) yield return item;
                    }

                    break;
                default:
                    walker.Skip();
                    break;
            }
        }
    }

    private IEnumerable<ImportItem> Entry(string where, ReadOnlyMemory<byte> bytes, JsonElement root, string? feed, string? home, ImportOptions options)
    {
        if (root.ValueKind != JsonValueKind.Object) return [new ImportError(where, "this is no item of a feed.", "The other items are imported.")];
        var html = root.Text("content_html") ?? WebUtility.HtmlEncode(root.Text("content_text") ?? root.Text("summary") ?? "").ReplaceLineEndings("<br>");
        try
        {
            return Drafts.Finish(
                new(Name, where, bytes)
                {
                    ExternalId = root.Text("id"),
                    Address = AtomEntries.Resolve(root.Text("url") ?? root.Text("external_url"), home),
                    Source = feed,
                    Author = AuthorOf(root),
                    Title = FeedText.Title(WebUtility.HtmlEncode(root.Text("title")), options),
                    Text = FeedText.OfHtml(html, options),
                    PublishedAs = root.Text("date_published") ?? root.Text("date_modified"),
                },
                options);
        }
        catch (PageRefusedException exception)
        {
            return [new ImportError(where, $"{exception.Message}; the item was not read.", "The other items are imported.")];
        }
    }

    private static string? AuthorOf(JsonElement root)
    {
        if (root.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array)
            return string.Join("، ", authors.EnumerateArray().Select(author => author.Text("name")).Where(name => !string.IsNullOrWhiteSpace(name)));
        return root.TryGetProperty("author", out var author) ? author.Text("name") : null;
    }
}
