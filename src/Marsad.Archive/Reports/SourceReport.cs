namespace Marsad.Archive.Reports;

/// <summary>One document as a source gives it, before it is stored.</summary>
/// <param name="Adapter">Which importer read it: <c>txt</c>, <c>html</c>, <c>ndjson</c>, <c>telegram-json</c> ...</param>
/// <param name="Locator">Where in the source it stands: <c>feed.ndjson:812</c>, <c>archive.warc.gz@10233</c>; relative, with '/'.</param>
/// <param name="ExternalId">The source's own identifier, or null.</param>
/// <param name="Address">Absolute URL, or null.</param>
/// <param name="Source">Publisher, channel or feed, or null.</param>
/// <param name="Author">Who signs it, or null.</param>
/// <param name="Title">The headline, or the empty string.</param>
/// <param name="Text">The body.</param>
/// <param name="Published">When it was published, or null.</param>
/// <param name="Retrieved">When it was fetched from its publisher, or null for the moment at which it is added.</param>
/// <param name="Original">The bytes it came from: a page, a row, a message.</param>
public sealed record SourceReport(
    string Adapter, string Locator, string? ExternalId, string? Address, string? Source, string? Author, string Title, string Text,
    PublicationTime? Published, DateTimeOffset? Retrieved, ReadOnlyMemory<byte> Original);
