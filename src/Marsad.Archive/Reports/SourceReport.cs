namespace Marsad.Archive.Reports;

/// <summary>One document as a source gives it, before it is stored. Nothing in it is guessed: what the source does not say is null.</summary>
/// <param name="Adapter">The importer that read it: <c>txt</c>, <c>html</c>, <c>ndjson</c>, <c>csv</c>, <c>tsv</c>, <c>xlsx</c>, <c>telegram-json</c>,
/// <c>telegram-html</c>, <c>rss</c>, <c>atom</c>, <c>json-feed</c>, <c>warc</c> or <c>wacz</c>.</param>
/// <param name="Locator">Where it stands in the source, relative and with '/': <c>feed.ndjson:812</c>, <c>news.warc.gz@10233</c>, <c>export/result.json#message4711</c>.</param>
/// <param name="ExternalId">The source's own identifier.</param>
/// <param name="Address">The document's absolute address.</param>
/// <param name="Source">The publisher, the channel or the feed's title.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Title">The headline, or the empty string.</param>
/// <param name="Text">The body; never blank together with the title. Lines end in a line feed.</param>
/// <param name="Published">When it was published, exactly as far as the source says it.</param>
/// <param name="Retrieved">When the crawl or the feed got it; null where the import itself is the retrieval.</param>
/// <param name="Original">The bytes it came from: the page, the row as UTF-8, the message's JSON, the entry's XML.</param>
public sealed record SourceReport(
    string Adapter,
    string Locator,
    string? ExternalId,
    string? Address,
    string? Source,
    string? Author,
    string Title,
    string Text,
    PublicationTime? Published,
    DateTimeOffset? Retrieved,
    ReadOnlyMemory<byte> Original);
