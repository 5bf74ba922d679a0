namespace Marsad.Exchange.Export.Model;

/// <summary>The report that an account stands in.</summary>
/// <param name="Id">The source's own identifier where it has one, else <paramref name="ReportId"/>.</param>
/// <param name="ReportId">The archive's identifier.</param>
/// <param name="VersionId">The archive's identifier of this version.</param>
/// <param name="Address">Absolute URL, or null.</param>
/// <param name="Publisher">Publisher, channel or feed, or null.</param>
/// <param name="Title">The headline, or the empty string.</param>
/// <param name="Published">The local day, or null.</param>
/// <param name="Added">Since when the archive knows it, UTC.</param>
/// <param name="TextSha256">Hash in UTF-8 of the text that spans count in: title, line feed and body, or the body alone where there is no title.</param>
/// <param name="Family">What near-copies of it have in common: a family is one source in every count.</param>
internal sealed record ExportReport(
    string Id, string ReportId, string VersionId, string? Address, string? Publisher, string Title, DateOnly? Published, DateTimeOffset Added, string TextSha256, string Family);
