namespace Marsad.Exchange.Import.Pages;

/// <summary>Makes reports of pages, from files and from web archives.</summary>
internal static class PageDrafts
{
    private const string Advice = "If it is a report, save its text as a .txt file.";

    /// <summary>The report of one page, or why there is none.</summary>
    /// <param name="draft">Adapter, place, bytes, and what is known from outside of the page (address, retrieval).</param>
    /// <param name="charset">The charset that the transfer declared, or null.</param>
    /// <param name="options">How to read.</param>
    internal static IEnumerable<ImportItem> Read(Draft draft, string? charset, ImportOptions options)
    {
        if (PageBytes.Decode(draft.Original.Span, charset) is not { } html)
            return [new ImportError(draft.Locator, "the page's bytes are no text in a known encoding.", "Save the page as UTF-8.")];
        Page page;
        try
        {
            page = Page.Read(html, draft.Address, options);
        }
        catch (PageRefusedException exception)
        {
            return [new ImportError(draft.Locator, $"{exception.Message}; it was not read.", Advice)];
        }

        if (page.Text.Length == 0) return [new ImportError(draft.Locator, "no main text was found in the page.", Advice)];
        return Drafts.Finish(
            draft with
            {
                Title = page.Title,
                Text = page.Text,
                Address = page.Address,
                Source = page.Source,
                Author = page.Author,
                Published = page.Published ?? draft.Published,
                PublishedAs = page.UnreadDate,
            },
            options);
    }
}
