using Marsad.Engine.Records;
using Marsad.Engine.Text;
using Marsad.Exchange.Export.Model;
using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export.Formats;

/// <summary>W3C Web Annotation: one annotation an account, whose target is the sentence that it rests on.</summary>
internal sealed class AnnotationsFormat : IExportFormat
{
    public string Name => "annotations";

    public string Title => "W3C Web Annotations (JSON-LD)";

    public bool OnlyActual => false;

    public string Notes => """
        An AnnotationPage. The annotated text is title, line feed and body of the report (body alone where there is no title); its SHA-256 in UTF-8 is `marsad:sha256`. Positions count Unicode code
        points in logical order, the end exclusive; the same in UTF-16 units stand in `marsad:utf16`.
        """;

    public IReadOnlyList<ExportColumn> Columns { get; } =
    [
        new("id", "urn:marsad:account: and the archive's identifier"), new("motivation", "`classifying`"), new("body", "type, status, agents, targets and claimants as tags"),
        new("target.source", "the report's address, else urn:marsad:report: and its identifier"), new("target.selector", "TextPositionSelector and TextQuoteSelector of the sentence"),
        new("target.marsad:trigger", "the words that name the event, in both units"), new("target.marsad:utf16", "the sentence in UTF-16 units"), new("target.marsad:sha256", "hash of the text"), new("marsad:report", "identifier of the report"),
    ];

    public void Write(ExportSource source, string path, ExportTally tally, CancellationToken cancel)
    {
        using var file = new JsonFile(path);
        file.Json.WriteStartObject();
        file.Json.WriteStartArray("@context");
        file.Json.WriteStringValue("http://www.w3.org/ns/anno.jsonld");
        file.Json.WriteStartObject();
        file.Json.WriteString("marsad", "urn:marsad:");
        file.Json.WriteEndObject();
        file.Json.WriteEndArray();
        file.Json.WriteString("type", "AnnotationPage");
        file.Json.WriteStartArray("items");
        foreach (var account in source.Accounts())
        {
            cancel.ThrowIfCancellationRequested();
            Write(file, account);
            file.Pass();
            tally.Wrote();
        }

        file.Json.WriteEndArray();
        file.Json.WriteEndObject();
    }

    private static void Write(JsonFile file, ExportAccount account)
    {
        file.Json.WriteStartObject();
        file.Text("id", "urn:marsad:account:" + account.Id);
        file.Text("type", "Annotation");
        file.Text("motivation", "classifying");
        file.Text("marsad:report", account.Report.Id);
        file.Json.WriteStartArray("body");
        WriteBody(file, "classifying", Codebook.Word(account.Type));
        WriteBody(file, "tagging", "status:" + Codebook.Word(account.Status));
        foreach (var actor in account.Agents) WriteBody(file, "tagging", "agent:" + actor.English);
        foreach (var actor in account.Targets) WriteBody(file, "tagging", "target:" + actor.English);
        foreach (var actor in account.Claimants) WriteBody(file, "tagging", "claimant:" + actor.English);
        file.Json.WriteEndArray();
        WriteTarget(file, account);
        file.Json.WriteEndObject();
    }

    private static void WriteBody(JsonFile file, string purpose, string value)
    {
        file.Json.WriteStartObject();
        file.Text("type", "TextualBody");
        file.Text("purpose", purpose);
        file.Text("value", value);
        file.Json.WriteEndObject();
    }

    private static void WriteTarget(JsonFile file, ExportAccount account)
    {
        var evidence = account.Evidence;
        file.Json.WriteStartObject("target");
        file.Text("source", account.Report.Address ?? "urn:marsad:report:" + account.Report.VersionId);
        file.Json.WriteStartArray("selector");
        file.Json.WriteStartObject();
        file.Text("type", "TextPositionSelector");
        WritePosition(file, evidence.CodePoints(evidence.Sentence));
        file.Json.WriteEndObject();
        if (!evidence.IsHidden)
        {
            file.Json.WriteStartObject();
            file.Text("type", "TextQuoteSelector");
            file.Text("exact", evidence.Exact);
            file.Text("prefix", evidence.Prefix);
            file.Text("suffix", evidence.Suffix);
            file.Json.WriteEndObject();
        }

        file.Json.WriteEndArray();
        file.Json.WriteStartObject("marsad:utf16");
        WritePosition(file, evidence.Sentence);
        file.Json.WriteEndObject();
        file.Json.WriteStartObject("marsad:trigger");
        WritePosition(file, evidence.CodePoints(evidence.Trigger));
        file.Json.WriteStartObject("marsad:utf16");
        WritePosition(file, evidence.Trigger);
        file.Json.WriteEndObject();
        file.Json.WriteEndObject();
        file.Text("marsad:sha256", account.Report.TextSha256);
        file.Json.WriteEndObject();
    }

    private static void WritePosition(JsonFile file, Span span)
    {
        file.Json.WriteNumber("start", span.Start);
        file.Json.WriteNumber("end", span.End);
    }
}
