using System.Text.Json;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;

namespace Marsad.Archive.Integrity;

/// <summary>Checks every version: its original bytes and its text against their hashes, its identifiers against what they are made from, its record against its text.</summary>
internal static class OriginalsCheck
{
    private const string Versions =
        """
        SELECT version_id, report_id, adapter, locator, external_id, address, source, title, sha256, text_sha256, identity, text, bytes, json
        FROM version LEFT JOIN report USING (report_id) LEFT JOIN original USING (version_id) LEFT JOIN record USING (version_id) ORDER BY version_id
        """;

    private const string WrongCurrent =
        """
        SELECT report_id FROM report WHERE
          (SELECT version_id FROM version WHERE version.report_id = report.report_id ORDER BY retrieved DESC, version_id DESC LIMIT 1)
          IS NOT (SELECT CASE WHEN count(*) = 1 THEN max(version_id) END FROM version WHERE version.report_id = report.report_id AND is_current)
        """;

    internal static void Run(CheckContext context)
    {
        var rows = 0L;
        foreach (var (version, problem) in context.Database.Stream(Versions, row => (row.Text(0), Problem(row))))
        {
            if (problem is not null) context.Tell($"version {version}", problem);
            context.Done("originals", ref rows);
        }

        foreach (var report in context.Database.List(WrongCurrent, row => row.Text(0)))
            context.Tell($"report {report}", "its current version is not the latest retrieved one.");
    }

    private static string? Problem(Row row)
    {
        if (row.IsNull(10)) return "its report is missing.";
        if (row.IsNull(11)) return "its original is missing.";
        if (row.IsNull(13)) return "its record is missing.";
        try
        {
            var title = row.Text(7);
            var text = Packed.UnpackText(row.Bytes(11));
            var source = new SourceReport(row.Text(2), row.Text(3), row.TextOrNull(4), row.TextOrNull(5), row.TextOrNull(6), null, title, text, null, null, Packed.Unpack(row.Bytes(12)));
            var identity = ReportIdentity.Of(source);
            if (identity.Sha256 != row.Text(8)) return "its original bytes have another SHA-256 than when they were added.";
            if (identity.TextSha256 != row.Text(9)) return "its title and text have another SHA-256 than when they were added.";
            if (identity.Identity != row.Text(10) || identity.ReportId != row.Text(1) || identity.VersionId != row.Text(0)) return "its identifiers are not those of its address, source and text.";
            return RecordCheck.Problem(RecordJson.Read(Packed.Unpack(row.Bytes(13))), row.Text(0), title.Length == 0 ? text : title + "\n" + text);
        }
        catch (Exception fault) when (fault is ArchiveException or JsonException or FormatException or InvalidCastException or InvalidOperationException or ArgumentException)
        {
            return $"it cannot be read: {fault.Message}";
        }
    }
}
