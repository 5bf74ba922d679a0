using System.Globalization;
using System.Text;
using Marsad.Archive.Search;

namespace Marsad.Cli.Output.Answers;

/// <summary>Hits for a person at a terminal.</summary>
internal sealed class SearchTable(TerminalStyle style)
{
    private const string HitColour = "1;33";
    private readonly TextTable table = new(style, []);

    internal string Text(SearchAnswer answer, SearchRequest request)
    {
        var text = new StringBuilder();
        var lines = new MarkedLines(style, table);
        text.Append(Count(answer, request)).Append('\n');
        for (var i = 0; i < answer.Hits.Length; i++)
        {
            var hit = answer.Hits[i];
            var version = hit.Version;
            var title = version.Title.Length > 0 ? version.Title : "(no title)";
            text.Append('\n').Append(string.Create(CultureInfo.InvariantCulture, $"{request.Skip + i + 1,3} ")).Append(style.Paint(table.Isolated(LineWrap.Cut(title, style.Width - 6)), Colours.Bold)).Append('\n');
            var about = string.Join(" · ", new[] { version.Published?.ToString() ?? "no date", version.Source, version.ExternalId ?? version.ReportId }.Where(part => !string.IsNullOrEmpty(part)));
            text.Append("    ").Append(style.Paint(table.Isolated(LineWrap.Cut(about, style.Width - 6)), Colours.Dim)).Append('\n');
            lines.Append(text, hit.Content, hit.Snippet, hit.SnippetMarks.Select(mark => new Mark(mark, HitColour)));
        }

        return text.ToString();
    }

    private static string Count(SearchAnswer answer, SearchRequest request)
    {
        if (answer.Total == 0) return "No report found.";
        var reports = answer.Total == 1 ? "1 report" : string.Create(CultureInfo.InvariantCulture, $"{answer.Total} reports");
        if (answer.Hits.IsEmpty) return $"{reports}, none behind the first {request.Skip}.";
        return answer.Hits.Length == answer.Total ? $"{reports}:" : string.Create(CultureInfo.InvariantCulture, $"{reports}, {request.Skip + 1} to {request.Skip + answer.Hits.Length}:");
    }
}
