using AngleSharp.Dom;

namespace Marsad.Exchange.Import.Pages;

/// <summary>What kinds of elements there are, as far as finding text goes.</summary>
internal static class Elements
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "head", "select", "option",
        "button", "input", "textarea", "map", "datalist",
    };

    private static readonly HashSet<string> Furniture = new(StringComparer.Ordinal) { "nav", "aside", "footer", "form", "figure", "figcaption", "dialog", "menu" };

    // words of class names and ids, in lower case
    private static readonly HashSet<string> FurnitureWords = new(StringComparer.Ordinal)
    {
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "sidebar", "footer", "related", "relateds", "recommended", "recommendation", "recommendations",
        "comment", "comments", "disqus", "share", "sharing", "social", "sharethis", "sharedaddy", "shares", "addthis", "advert", "advertisement", "ads", "ad", "banner", "promo", "sponsor", "sponsored",
        "newsletter", "subscribe", "subscription", "popup", "modal", "cookie", "cookies", "tags", "keywords", "pagination", "pager", "toolbar", "trending", "popular",
        "mostread", "latest", "ticker", "caption", "credits", "copyright", "login", "seealso", "readmore", "taboola", "outbrain",
    };

    internal static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);

    /// <summary>Whether an element never has words to read.</summary>
    internal static bool IsSilent(INode node) => node is IElement element && (Silent.Contains(element.LocalName) || IsHidden(element));

    /// <summary>Whether an element is furniture of the page by its kind or by what its author calls it.</summary>
    internal static bool IsFurniture(INode node)
    {
        if (node is not IElement element || element.LocalName is "html" or "body" or "main" or "article") return false;
        if (IsFurnitureByKind(node)) return true;
        if (element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog") return true;
        return HasFurnitureWord(element.GetAttribute("class")) || HasFurnitureWord(element.GetAttribute("id"));
    }

    /// <summary>Whether an element is furniture by its kind alone.</summary>
    internal static bool IsFurnitureByKind(INode node) => node is IElement element && Furniture.Contains(element.LocalName);

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static bool HasFurnitureWord(string? names)
    {
        if (string.IsNullOrEmpty(names)) return false;
        var lookup = FurnitureWords.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[24];
        var length = 0;
        for (var at = 0; at <= names.Length; at++)
        {
            var unit = at < names.Length ? names[at] : ' ';
            var isStart = char.IsAsciiLetterUpper(unit) && at > 0 && char.IsAsciiLetterLower(names[at - 1]);
            if (!char.IsAsciiLetter(unit) || isStart)
            {
                if (length > 0 && length < word.Length && lookup.Contains(word[..length])) return true;
                length = 0;
            }

            if (!char.IsAsciiLetter(unit)) continue;
            if (length < word.Length) word[length] = char.ToLowerInvariant(unit);
            length = Math.Min(length + 1, word.Length);
        }

        return false;
    }
}
