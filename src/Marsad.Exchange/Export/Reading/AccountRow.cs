using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;
using Marsad.Engine.Text;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Reading;

/// <summary>A row of the archive's table of accounts.</summary>
internal sealed record AccountRow(
    string Id, string VersionId, EventType Type, EventStatus Status, ExportTime? Time, string? TimeText, double Confidence, Span Trigger, Span Sentence)
{
    internal const string Columns =
        "a.account_id, a.version_id, a.type, a.status, a.published, a.start, a.end, a.grain, a.time_text, a.confidence, a.trigger_start, a.trigger_end, a.sentence_start, a.sentence_end";

    internal static AccountRow Read(Row row)
    {
        var published = row.DayOrNull(4);
        var (start, end) = (row.DayOrNull(5), row.DayOrNull(6));
        var time = start is { } first && end is { } last ? new ExportTime(first, last, row.TextOrNull(7), true)
            : published is { } day ? new ExportTime(day, day, null, false)
            : null;
        return new(
            row.Text(0), row.Text(1), Codebook.ReadType(row.Text(2)), Codebook.ReadStatus(row.Text(3)), time, row.TextOrNull(8), row.Double(9), new(row.Int(10), row.Int(11)),
            new(row.Int(12), row.Int(13)));
    }
}
