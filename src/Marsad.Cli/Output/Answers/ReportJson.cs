using System.Buffers;
using Marsad.Archive.Lookup;
using Marsad.Engine.Records;

namespace Marsad.Cli.Output.Answers;

/// <summary>A report with its versions and its record as one JSON object.</summary>
internal static class ReportJson
{
    internal static void Write(Stream output, ReportPicture picture) => AnswerJson.Line(output, writer =>
    {
        var shown = picture.Coded.Version;
        writer.Text("report", shown.ExternalId ?? shown.ReportId);
        writer.Text("report_id", shown.ReportId);
        writer.Text("version_id", shown.VersionId);
        writer.Text("published", shown.Published?.ToString());
        writer.Text("source", shown.Source);
        writer.Text("author", shown.Author);
        writer.Text("url", shown.Address);
        writer.Text("title", shown.Title);
        writer.Text("text", picture.Coded.Text);
        writer.Text("adapter", shown.Adapter);
        writer.Text("locator", shown.Locator);
        writer.Text("sha256", shown.Sha256);
        writer.Text("family", picture.Family?.FamilyId);
        writer.Texts("family_reports", picture.Family is { } family ? family.Reports : []);
        writer.Objects("versions", picture.Versions, step =>
        {
            writer.Text("version_id", step.Version.VersionId);
            writer.WriteBoolean("is_current", step.Version.IsCurrent);
            writer.Text("retrieved", ReportTable.Instant(step.Version.Retrieved));
            writer.Text("added", ReportTable.Instant(step.Version.Added));
            writer.Text("sha256", step.Version.Sha256);
            writer.Texts("sentences_removed", step.Removed);
            writer.Texts("sentences_added", step.Added);
        });
        writer.Text("engine", picture.Engine);
        writer.WritePropertyName("record");
        var record = new ArrayBufferWriter<byte>(4096);
        RecordJson.Write(picture.Coded.Record, record);
        writer.WriteRawValue(record.WrittenSpan);
    });
}
