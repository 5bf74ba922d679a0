using Marsad.Exchange.Import.Dates;
using Marsad.Exchange.Import.Pages;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.WebArchives;

/// <summary>Makes reports of the pages in a web archive.</summary>
internal static class WarcPages
{
    /// <summary>The reports and errors of one WARC stream. Records that hold no page (requests, pictures, redirects) are passed over.</summary>
    internal static IEnumerable<ImportItem> Read(string adapter, string locator, WarcSource source, ImportOptions options)
    {
        var any = false;
        foreach (var record in new WarcReader(source, options.Limits.DocumentBytes).Read(IsWanted))
        {
            any = true;
            var where = locator + record.Place;
            if (record.Problem is not null) yield return new ImportError(where, $"{record.Problem}.", "The other records are imported.");
            else if (record.IsCut) foreach (var item in TooLong(where, record, options.Limits)) yield return item;
            else if (record.Block is not null) foreach (var item in ReadPage(adapter, where, record, options)) yield return item;
        }

        if (!any) yield return new ImportError(locator, "the file holds no WARC record.", "Get the archive again.");
    }

    private static bool IsWanted(IReadOnlyDictionary<string, string> fields) => fields.GetValueOrDefault("WARC-Type")?.ToLowerInvariant() switch
    {
        "response" => MediaTypes.Parse(fields.GetValueOrDefault("Content-Type")).Type is "application/http" or "",
        "resource" => MediaTypes.Parse(fields.GetValueOrDefault("Content-Type")).Type is "text/html" or "application/xhtml+xml",
        _ => false,
    };

    private static IEnumerable<ImportItem> ReadPage(string adapter, string where, WarcRecord record, ImportOptions options)
    {
        var draft = new Draft(adapter, where, record.Block)
        {
            ExternalId = record["WARC-Record-ID"]?.Trim('<', '>'),
            Address = record["WARC-Target-URI"]?.Trim('<', '>'),
            Retrieved = record["WARC-Date"] is { } date ? DateReader.Read(date)?.Moment : null,
        };
        if (string.Equals(record["WARC-Type"], "resource", StringComparison.OrdinalIgnoreCase))
            return PageDrafts.Read(draft, MediaTypes.Parse(record["Content-Type"]).Charset, options).Concat(Damage(where, record));
        if (HttpResponse.Read(record.Block, options.Limits) is not { } response)
            return [new ImportError(where, "the record holds no response of HTTP.", "The other records are imported.")];
        if (response.Status is not (200 or 203 or 206) || response.MediaType is not ("text/html" or "application/xhtml+xml" or "")) return [];
        if (response.Body is null) return [new ImportError(where, $"{response.Problem}.", "The other records are imported.")];
        return response.Body.Length == 0 ? [] : PageDrafts.Read(draft with { Original = response.Body }, response.Charset, options).Concat(Damage(where, record));
    }

    // videos are long too, and nobody misses them
    private static IEnumerable<ImportItem> TooLong(string where, WarcRecord record, ImportLimits limits) =>
        record["WARC-Type"] == "resource" || HttpResponse.Read(record.Block, limits) is { MediaType: "text/html" or "application/xhtml+xml" }
            ? [Drafts.TooLong(where, record.Length, limits.DocumentBytes)] : [];

    private static IEnumerable<ImportItem> Damage(string where, WarcRecord record) => BlockDigest.Contradicts(record["WARC-Block-Digest"], record.Block!)
        ? [new ImportError(where, "the record is not what its digest says; its text may be damaged.", "Compare it with the page, or get the archive again.", ReportKept: true)] : [];
}
