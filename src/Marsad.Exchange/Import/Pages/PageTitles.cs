using AngleSharp.Dom;

namespace Marsad.Exchange.Import.Pages;

/// <summary>Finds the headline of a page.</summary>
internal static class PageTitles
{
    private static readonly string[] Joints = [" | ", " - ", " – ", " — ", " :: ", " » "];

    /// <summary>The headline that the page declares, without the site's name behind it; the empty string where there is none.</summary>
    internal static string Of(IDocument document, PageMeta meta, StructuredData? data, string? site)
    {
        var heading = Heading(document);
        var declared = meta["og:title"] ?? meta["twitter:title"] ?? data?.Headline ?? heading ?? document.Title ?? "";
        declared = Collapse(declared);
        if (heading is not null && declared.Length > heading.Length && declared.StartsWith(heading, StringComparison.Ordinal)) return heading;
        foreach (var joint in Joints)
        {
            var at = declared.LastIndexOf(joint, StringComparison.Ordinal);
            if (at > 0 && site is not null && string.Equals(declared[(at + joint.Length)..].Trim(), site.Trim(), StringComparison.OrdinalIgnoreCase)) return declared[..at].Trim();
        }

        return declared;
    }

    // a site's name is often a heading of the first order too; then there are several
    private static string? Heading(IDocument document)
    {
        var headings = document.QuerySelectorAll("h1").Where(heading => !Elements.IsSilent(heading)).Select(heading => Collapse(heading.TextContent)).Where(text => text.Length > 0).ToList();
        return headings.Count == 0 ? null : headings.FirstOrDefault(text => document.Title?.Contains(text, StringComparison.Ordinal) == true && text.Length > 15) ?? headings.MaxBy(text => text.Length);
    }

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
