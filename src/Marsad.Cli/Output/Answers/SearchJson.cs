using Marsad.Archive.Search;

namespace Marsad.Cli.Output.Answers;

/// <summary>A hit as one JSON object.</summary>
internal static class SearchJson
{
    internal static void Write(Stream output, SearchHit hit) => AnswerJson.Line(output, writer =>
    {
        var version = hit.Version;
        writer.Text("report", version.ExternalId ?? version.ReportId);
        writer.Text("report_id", version.ReportId);
        writer.Text("version_id", version.VersionId);
        writer.Day("published", version.Published?.Day);
        writer.Text("source", version.Source);
        writer.Text("url", version.Address);
        writer.Text("title", version.Title);
        writer.WriteNumber("score", Math.Round(hit.Score, 6));
        writer.Text("snippet", hit.Snippet.Of(hit.Content));
        writer.Span("snippet_span", hit.Snippet);
        writer.WriteStartArray("marks");
        foreach (var mark in hit.Marks)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(mark.Start);
            writer.WriteNumberValue(mark.End);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    });
}
