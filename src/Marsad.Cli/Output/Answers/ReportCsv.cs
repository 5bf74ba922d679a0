using Marsad.Archive.Lookup;

namespace Marsad.Cli.Output.Answers;

/// <summary>The versions of a report as rows.</summary>
internal static class ReportCsv
{
    internal static void Write(Stream output, ReportPicture picture)
    {
        using var csv = new AnswerCsv(
            output, "report", "report_id", "version_id", "is_current", "published", "source", "author", "url", "title", "adapter", "locator", "retrieved", "added", "sha256", "text_sha256", "sentences_removed", "sentences_added", "family");
        foreach (var step in picture.Versions)
        {
            var version = step.Version;
            csv.Row(
                version.ExternalId ?? version.ReportId, version.ReportId, version.VersionId, version.IsCurrent ? 1 : 0, version.Published?.ToString(), version.Source, version.Author, version.Address, version.Title, version.Adapter,
                version.Locator, ReportTable.Instant(version.Retrieved), ReportTable.Instant(version.Added), version.Sha256, version.TextSha256, step.Removed.Length, step.Added.Length, picture.Family?.FamilyId);
        }
    }
}
