using System.Xml.Linq;

namespace Marsad.Exchange.Import.Syndication;

/// <summary>Entries of RSS. Elements are told by their local names: feeds disagree on namespaces more than on names.</summary>
internal static class RssEntries
{
    /// <summary>The draft of one item.</summary>
    internal static Draft Read(XElement item, FeedHead feed, ImportOptions options)
    {
        var guid = Own(item, "guid");
        var link = Own(item, "link")?.Value.Trim() is { Length: > 0 } address ? address : Own(item, "origLink")?.Value.Trim();
        if (string.IsNullOrEmpty(link) && guid?.Attribute("isPermaLink")?.Value != "false" && guid?.Value.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase) == true) link = guid.Value.Trim();
        return new("rss", "", default)
        {
            ExternalId = guid?.Value ?? item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "about")?.Value,
            Address = AtomEntries.Resolve(link, feed.Base),
            Source = feed.Title,
            Author = Value(item, "creator") ?? Value(item, "author"),
            Title = FeedText.Title(Own(item, "title")?.Value, options),
            Text = FeedText.OfHtml(Value(item, "encoded") ?? Value(item, "description") ?? Value(item, "summary") ?? "", options),
            PublishedAs = Value(item, "pubDate") ?? Value(item, "date") ?? Value(item, "published"),
        };
    }

    private static string? Value(XElement item, string name) =>
        item.Elements().FirstOrDefault(element => element.Name.LocalName == name && !string.IsNullOrWhiteSpace(element.Value))?.Value;

    // media:title, atom:link and their like are something else
    private static XElement? Own(XElement item, string name) =>
        item.Elements().FirstOrDefault(element => element.Name.LocalName == name && element.Name.Namespace == item.Name.Namespace)
        ?? item.Elements().FirstOrDefault(element => element.Name.LocalName == name && element.Name.NamespaceName is "" or "http://purl.org/rss/1.0/" or "http://rssnamespace.org/feedburner/ext/1.0");
}
