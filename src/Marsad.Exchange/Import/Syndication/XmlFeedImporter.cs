using System.Text;
using System.Xml;
using Marsad.Exchange.Import.Pages;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.Syndication;

/// <summary>Feeds in XML: RSS 2.0 (and 0.9x, 1.0) and Atom (RFC 4287).</summary>
/// <param name="name"><c>rss</c> or <c>atom</c>.</param>
internal sealed class XmlFeedImporter(string name) : IImporter
{
    public string Name => name;

    public bool CanRead(string path, ReadOnlySpan<byte> head) => FileKind.Extension(path) is not (".txt" or ".csv" or ".tsv") && FeedKind.Of(FileKind.Start(head)) == name;

    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken) =>
        Guarded.RunAsync(file, Read(file, options), cancellationToken);

    private IEnumerable<ImportItem> Read(SourceFile file, ImportOptions options)
    {
        using var text = TextOpening.Open(file, DeclaredEncoding(file));
        var feed = new FeedHead(null, "", null);
        var number = 0;
        foreach (var segment in new FeedSegments(text, name == "rss" ? "item" : "entry", options.Limits.DocumentBytes / 2).Read())
        {
            if (!segment.IsEntry)
            {
                if (segment.Text is null) continue;
                if (number == 0 && segment.Text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
                {
                    yield return new ImportError(file.Locator, "the feed has a document type, which may hold traps and is refused.", "Get the feed without its DOCTYPE line.");
                    yield break;
                }

                if (number == 0) feed = FeedHead.Of(segment.Text);
                continue;
            }

            number++;
            var where = $"{file.Locator}#{number}";
            foreach (var item in ReadEntry(where, segment, feed, options)) yield return item;
        }
    }

    private IEnumerable<ImportItem> ReadEntry(string where, FeedSegment segment, FeedHead feed, ImportOptions options)
    {
        if (segment.Text is null) return [Drafts.TooLong(where, segment.Length, options.Limits.DocumentBytes / 2)];
        if (!segment.IsWhole)
            return [new ImportError(where, $"the feed ends inside of this entry, which begins in line {segment.Line}.", "What came before is imported; get the feed again for the rest.")];
        try
        {
            var entry = FeedEntryXml.Parse(segment.Text, feed.Namespaces, Math.Min(options.Limits.Depth, 128));
            var draft = name == "rss" ? RssEntries.Read(entry, feed, options) : AtomEntries.Read(entry, feed, options);
            return [.. Drafts.Finish(draft with { Locator = where, Original = Encoding.UTF8.GetBytes(segment.Text) }, options)];
        }
        catch (XmlException exception)
        {
            return [new ImportError(where, $"the entry that begins in line {segment.Line} is broken XML ({exception.Message.TrimEnd('.')}).", "The other entries are imported.")];
        }
        catch (PageRefusedException exception)
        {
            return [new ImportError(where, $"{exception.Message}; the entry was not read.", "The other entries are imported.")];
        }
    }

    private static string? DeclaredEncoding(SourceFile file)
    {
        var start = FileKind.Start(file.Head);
        var at = start.IndexOf("encoding=", StringComparison.Ordinal);
        var end = start.IndexOf("?>", StringComparison.Ordinal);
        return at > 0 && at < end ? start[(at + 9)..end].Trim().Trim('"', '\'') : null;
    }
}
