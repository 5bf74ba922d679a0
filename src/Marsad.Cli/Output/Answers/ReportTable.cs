using System.Buffers;
using System.Globalization;
using System.Text;
using Marsad.Archive.Lookup;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output.Answers;

/// <summary>A report for a person at a terminal: where it came from, what changed in it, the text with its evidence, the record.</summary>
internal sealed class ReportTable(TerminalStyle style)
{
    private const int MostRelatives = 10;
    private readonly TextTable table = new(style, []);

    internal string Text(ReportPicture picture)
    {
        var text = new StringBuilder();
        var shown = picture.Coded.Version;
        Title(text, "REPORT");
        Line(text, $"{shown.ExternalId ?? shown.ReportId} · report {shown.ReportId} · version {shown.VersionId}{(shown.IsCurrent ? "" : " (not the current one)")}");
        Line(text, string.Join(" · ", new[] { shown.Published?.ToString() ?? "no date", shown.Source, shown.Author }.Where(part => !string.IsNullOrEmpty(part))));
        if (shown.Address is { } address) Line(text, address);
        Line(text, $"read by {shown.Adapter} at {shown.Locator}, retrieved {Instant(shown.Retrieved)}");
        Line(text, $"original {shown.Sha256}");
        Versions(text, picture);
        if (picture.Family is { } family) Line(text, $"family {family.FamilyId}: {family.Reports.Length} near-copies, {family.Lead} first: {string.Join(' ', family.Reports.Take(MostRelatives))}{(family.Reports.Length > MostRelatives ? " …" : "")}");
        text.Append('\n');
        Title(text, "TEXT");
        Body(text, picture);
        text.Append('\n');
        Title(text, "RECORD");
        var record = new ArrayBufferWriter<byte>(8192);
        new TableFormat(style).Write(shown.ToReport(picture.Coded.Text) with { Id = shown.ExternalId ?? shown.ReportId }, picture.Coded.Record, record);
        return text.Append(Encoding.UTF8.GetString(record.WrittenSpan)).ToString();
    }

    /// <summary>An instant in UTC, to the second.</summary>
    internal static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private void Versions(StringBuilder text, ReportPicture picture)
    {
        if (picture.Versions.Length == 1)
        {
            Line(text, $"one version, added {Instant(picture.Versions[0].Version.Added)}");
            return;
        }

        foreach (var step in picture.Versions)
        {
            Line(text, $"version {step.Version.VersionId}, added {Instant(step.Version.Added)}{(step.Version.IsCurrent ? ", current" : "")}");
            foreach (var sentence in step.Removed) table.Full(text, new(sentence, Colours.Dim, "- "));
            foreach (var sentence in step.Added) table.Full(text, new(sentence, "", "+ "));
        }
    }

    private void Body(StringBuilder text, ReportPicture picture)
    {
        var lines = new MarkedLines(style, table);
        var content = picture.Coded.Content;
        var evidence = Evidence.Of(picture.Coded.Record).Where(item => Colour(item.Kind) is { } colour && (style.HasColour || colour == Colours.Of(Engine.Records.EventFamily.Violence)))
            .Select(item => new Mark(item.Span, Colour(item.Kind)!)).ToList();
        for (var at = 0; at < content.Length;)
        {
            var end = content.IndexOf('\n', at);
            if (end < 0) end = content.Length;
            var part = new Span(at, end);
            lines.Append(text, content, part, evidence.Where(mark => part.Contains(mark.Span)));
            at = end + 1;
        }
    }

    private static string? Colour(string kind) => kind switch
    {
        "trigger" => Colours.Of(Engine.Records.EventFamily.Violence),
        "actor" => "34",
        "place" => "32",
        "time" => "33",
        _ => null,
    };

    private void Title(StringBuilder text, string title) => text.Append(style.Paint(title, Colours.Title)).Append('\n');

    private void Line(StringBuilder text, string line)
    {
        foreach (var part in LineWrap.Wrap(line, style.Width - 4)) text.Append("  ").Append(table.Isolated(part)).Append('\n');
    }
}
