using Marsad.Exchange.Import.Pages;

namespace Marsad.Exchange.Import.Syndication;

/// <summary>Text of what feeds carry as HTML.</summary>
internal static class FeedText
{
    /// <summary>The text of a fragment of HTML, one paragraph a line.</summary>
    /// <exception cref="PageRefusedException">The fragment asks too much.</exception>
    internal static string OfHtml(string html, ImportOptions options)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0) return html.Trim();
        var document = PageParser.Parse($"<html><body>{html}", options);
        return document.Body is { } body ? TextBlocks.Text(body) : "";
    }

    /// <summary>A title: entities are resolved and blanks collapsed.</summary>
    internal static string Title(string? title, ImportOptions options) =>
        string.IsNullOrWhiteSpace(title) ? "" : string.Join(' ', OfHtml(title, options).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
