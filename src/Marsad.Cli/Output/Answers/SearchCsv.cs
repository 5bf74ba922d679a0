using Marsad.Archive.Search;

namespace Marsad.Cli.Output.Answers;

/// <summary>Hits as rows.</summary>
internal static class SearchCsv
{
    internal static void Write(Stream output, SearchAnswer answer)
    {
        using var csv = new AnswerCsv(output, "report", "report_id", "version_id", "published", "source", "url", "title", "score", "snippet", "marks");
        foreach (var hit in answer.Hits)
        {
            var version = hit.Version;
            csv.Row(
                version.ExternalId ?? version.ReportId, version.ReportId, version.VersionId, version.Published?.Day, version.Source, version.Address, version.Title, Math.Round(hit.Score, 6),
                hit.Snippet.Of(hit.Content), string.Join(' ', hit.Marks.Select(mark => $"{mark.Start}-{mark.End}")));
        }
    }
}
