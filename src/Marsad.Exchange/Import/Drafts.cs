using System.Text;
using Marsad.Exchange.Import.Dates;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import;

/// <summary>The last step of every adapter: checks, defaults, and what has to be said about a document.</summary>
internal static class Drafts
{
    /// <summary>The report, with what is wrong about it; or the error alone where nothing can be kept.</summary>
    internal static IEnumerable<ImportItem> Finish(Draft draft, ImportOptions options)
    {
        var title = Clean(draft.Title).ReplaceLineEndings(" ").Trim();
        var text = Clean(draft.Text);
        if (title.Length == 0 && text.Length == 0)
        {
            yield return new ImportError(draft.Locator, "the report is empty.", "There is nothing to import.");
            yield break;
        }

        if (Encoding.UTF8.GetByteCount(text) + Encoding.UTF8.GetByteCount(title) is var size && size > options.Limits.TextBytes)
        {
            yield return TooLong(draft.Locator, size, options.Limits.TextBytes);
            yield break;
        }

        var published = draft.Published;
        var unread = false;
        if (published is null && !string.IsNullOrWhiteSpace(draft.PublishedAs))
        {
            published = DateReader.Read(draft.PublishedAs, options.DayMonthOrder);
            unread = published is null;
        }

        yield return new ImportedReport(new(
            draft.Adapter,
            draft.Locator,
            NullIfBlank(draft.ExternalId),
            Absolute(draft.Address),
            NullIfBlank(draft.Source) ?? options.SourceName,
            NullIfBlank(draft.Author),
            title,
            text,
            published ?? (options.DefaultDate is { } day ? new PublicationTime(day) : null),
            draft.Retrieved ?? options.Retrieved,
            draft.Original));
        if (unread) yield return UnreadDate(draft, options);
    }

    /// <summary>The error of a document that is longer than allowed.</summary>
    internal static ImportError TooLong(string where, long size, long limit) =>
        new(where, $"the report has {Sizes.Text(size)}.", $"Split it into reports; one may have {Sizes.Text(limit)}.");

    private static ImportError UnreadDate(Draft draft, ImportOptions options)
    {
        var written = draft.PublishedAs!.Trim();
        if (written.Length > 60) written = written[..60] + "…";
        var kept = options.DefaultDate is null ? "kept without a date" : "kept with the default date";
        return DateReader.IsAmbiguous(written)
            ? new(draft.Locator, $"the date \"{written}\" has two readings; the report is {kept}.", "Say whether the day or the month comes first.", ReportKept: true)
            : new(draft.Locator, $"the date \"{written}\" cannot be read; the report is {kept}.", "Mend the date at the source, or give a default date.", ReportKept: true);
    }

    private static string Clean(string text)
    {
        var lines = text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
        if (lines.Contains('\0', StringComparison.Ordinal)) lines = lines.Replace('\0', ' ');
        return lines.Trim();
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? Absolute(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address!.Trim() : null;
}
