using System.Xml.Linq;

namespace Marsad.Exchange.Import.Syndication;

/// <summary>Entries of Atom (RFC 4287).</summary>
internal static class AtomEntries
{
    /// <summary>The draft of one entry.</summary>
    internal static Draft Read(XElement entry, FeedHead feed, ImportOptions options)
    {
        var link = entry.Elements().Where(element => element.Name.LocalName == "link")
            .OrderBy(element => element.Attribute("rel")?.Value is null or "alternate" ? 0 : 1).FirstOrDefault()?.Attribute("href")?.Value;
        var source = Child(entry, "source") is { } origin ? Child(origin, "title")?.Value : null;
        return new("atom", "", default)
        {
            ExternalId = Child(entry, "id")?.Value,
            Address = Resolve(link, feed.Base),
            Source = source ?? feed.Title,
            Author = string.Join("، ", entry.Elements().Where(element => element.Name.LocalName == "author").Select(author => Child(author, "name")?.Value.Trim()).Where(name => !string.IsNullOrEmpty(name))),
            Title = FeedText.Title(Content(Child(entry, "title")), options),
            Text = FeedText.OfHtml(Content(Child(entry, "content")) ?? Content(Child(entry, "summary")) ?? "", options),
            PublishedAs = Child(entry, "published")?.Value ?? Child(entry, "issued")?.Value ?? Child(entry, "updated")?.Value,
        };
    }

    /// <summary>An address that may be relative to the feed's.</summary>
    internal static string? Resolve(string? link, string? start)
    {
        if (string.IsNullOrWhiteSpace(link) || Uri.TryCreate(link.Trim(), UriKind.Absolute, out var whole) && whole.Scheme != "file") return link;
        return Uri.TryCreate(start, UriKind.Absolute, out var from) && Uri.TryCreate(from, link.Trim(), out var joined) ? joined.AbsoluteUri : link;
    }

    // text is escaped once more than HTML, XHTML stands as elements
    private static string? Content(XElement? element)
    {
        if (element is null) return null;
        var text = element.Attribute("type")?.Value switch
        {
            "xhtml" => string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))),
            "html" or "text/html" => element.Value,
            _ when element.HasElements => string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))),
            _ => System.Net.WebUtility.HtmlEncode(element.Value),
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static XElement? Child(XElement entry, string name) => entry.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}
