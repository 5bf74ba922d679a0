using Marsad.Engine.Text;

namespace Marsad.Archive.Reports;

/// <summary>One stored version of a report: what is known of it besides its text.</summary>
/// <param name="VersionId">Made from the report and the text: the same text under the same address has the same identifier in every archive.</param>
/// <param name="ReportId">Made from the report's identity (address, else the source's identifier, else the text).</param>
/// <param name="Adapter">Which importer read it.</param>
/// <param name="Locator">Where in the source it stood.</param>
/// <param name="ExternalId">The source's own identifier, or null.</param>
/// <param name="Address">Absolute URL, or null.</param>
/// <param name="Source">Publisher, channel or feed, or null.</param>
/// <param name="Author">Who signs it, or null.</param>
/// <param name="Title">The headline, or the empty string.</param>
/// <param name="Published">When it was published, or null.</param>
/// <param name="Retrieved">When it was fetched, UTC.</param>
/// <param name="Added">Since when the archive knows it, UTC.</param>
/// <param name="Sha256">Hash of the original bytes, lower-case hexadecimal.</param>
/// <param name="TextSha256">Hash of title, line feed and text in UTF-8, lower-case hexadecimal.</param>
/// <param name="IsCurrent">Whether no later version of the report is known.</param>
public sealed record ReportVersion(
    string VersionId, string ReportId, string Adapter, string Locator, string? ExternalId, string? Address, string? Source, string? Author, string Title,
    PublicationTime? Published, DateTimeOffset Retrieved, DateTimeOffset Added, string Sha256, string TextSha256, bool IsCurrent)
{
    /// <summary>What the engine reads.</summary>
    internal Report ToReport(string text) => new(VersionId, Published?.Day, Title, text, Source, Address);
}
