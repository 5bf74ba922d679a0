using AngleSharp.Dom;
using Marsad.Exchange.Import.Dates;

namespace Marsad.Exchange.Import.Pages;

/// <summary>Finds when a page says that it was published.</summary>
internal static class PageDates
{
    private const int LongestDate = 90;

    private static readonly string[] Names =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "sailthru.date", "parsely-pub-date", "article.published", "cXenseParse:recs:publishtime",
    ];

    /// <summary>The date that can be read, else the first that is written and cannot be; both null where the page has none.</summary>
    internal static (PublicationTime? Published, string? Unread) Of(IDocument document, PageMeta meta, StructuredData? data, DayMonthOrder order)
    {
        string? unread = null;
        foreach (var (text, isDate) in Candidates(document, meta, data))
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (DateReader.Read(text, order) is { } published) return (published, null);
            if (isDate) unread ??= text;
        }

        return (null, unread);
    }

    /// <summary>Texts that may be the date, the surest first; whether each is meant as one.</summary>
    private static IEnumerable<(string? Text, bool IsDate)> Candidates(IDocument document, PageMeta meta, StructuredData? data)
    {
        foreach (var name in Names) yield return (meta[name], true);
        foreach (var time in document.QuerySelectorAll("[itemprop=datePublished], time[pubdate]"))
            yield return (time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.TextContent, true);
        yield return (data?.Published, true);
        var times = document.QuerySelectorAll("time").Where(time => !IsAside(time)).ToList();
        foreach (var time in times) yield return (time.GetAttribute("datetime"), true);
        foreach (var time in times) yield return (Short(time.TextContent), true);
        if (document.Body is null) yield break;
        foreach (var element in document.Body.QuerySelectorAll("[class*=date], [class*=Date], [class*=time], [class*=publish], [id*=date], [class*=meta], [class*=info]"))
            if (!IsAside(element)) yield return (Short(element.TextContent), false);
    }

    private static string? Short(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length <= LongestDate ? trimmed : null;
    }

    private static bool IsAside(IElement element)
    {
        for (var around = element; around is not null; around = around.ParentElement)
            if (Elements.IsFurnitureByKind(around) || (around != element && Elements.IsFurniture(around))) return true;
        return false;
    }
}
