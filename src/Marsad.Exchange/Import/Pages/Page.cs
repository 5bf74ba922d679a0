using AngleSharp.Dom;

namespace Marsad.Exchange.Import.Pages;

/// <summary>What a page says: its article and what it declares about it.</summary>
internal sealed record Page(
    string Title, string Text, string? Address, string? Source, string? Author, PublicationTime? Published, string? UnreadDate)
{
    /// <summary>Reads a page.</summary>
    /// <param name="html">The page as text.</param>
    /// <param name="address">Where it was found, for addresses that are relative to it; null where that is not known.</param>
    /// <param name="options">Limits and the order of day and month.</param>
    /// <returns>The page; its text is empty where no article is in it.</returns>
    /// <exception cref="PageRefusedException">It asks too much.</exception>
    internal static Page Read(string html, string? address, ImportOptions options)
    {
        var document = PageParser.Parse(html, options);
        var meta = new PageMeta(document);
        var data = StructuredData.Of(document);
        var site = meta["og:site_name"] ?? data?.Publisher ?? meta["application-name"];
        var (published, unread) = PageDates.Of(document, meta, data, options.DayMonthOrder);
        var title = PageTitles.Of(document, meta, data, site);
        var canonical = CanonicalOf(document, meta, address);
        return new(title, TextOf(document, data, title), canonical ?? address, site ?? HostOf(canonical ?? address), AuthorOf(meta, data), published, unread);
    }

    private static string TextOf(IDocument document, StructuredData? data, string title)
    {
        var blocks = document.Body is { } body ? MainText.Of(body) : [];
        var text = string.Join('\n', blocks.Select(block => block.Text).Where((text, index) => index > 0 || text != title));
        return text.Length > 0 ? text : data?.Body?.Trim() ?? "";
    }

    private static string? AuthorOf(PageMeta meta, StructuredData? data) =>
        new[] { data?.Author, meta["author"], meta["article:author"], meta["dc.creator"] }
            .FirstOrDefault(name => !string.IsNullOrWhiteSpace(name) && !name.Contains("://", StringComparison.Ordinal));

    private static string? CanonicalOf(IDocument document, PageMeta meta, string? address)
    {
        var link = document.QuerySelector("link[rel~=canonical][href]")?.GetAttribute("href") ?? meta["og:url"];
        if (string.IsNullOrWhiteSpace(link)) return null;
        var start = Uri.TryCreate(address, UriKind.Absolute, out var found) ? found : null;
        var canonical = start is null ? (Uri.TryCreate(link.Trim(), UriKind.Absolute, out var alone) ? alone : null) : Uri.TryCreate(start, link.Trim(), out var joined) ? joined : null;
        // sites are met whose every page names the front page; reports must not become versions of one another
        return canonical is { Scheme: "http" or "https" } && (canonical.PathAndQuery.Length > 1 || start?.PathAndQuery.Length == 1) ? Written(canonical, link) : null;
    }

    private static string Written(Uri canonical, string link) => link.Trim().StartsWith("http", StringComparison.OrdinalIgnoreCase) ? link.Trim() : canonical.AbsoluteUri;

    private static string? HostOf(string? address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0 ? null
        : uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
}
