using System.Text;
using Marsad.Archive.Intake;
using Marsad.Archive.Sqlite;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export;

/// <summary>The lines by which an export is cited: what it is, from what, with which filters, and its hash.</summary>
internal static class Citation
{
    internal static string Of(ExportJob job, Database database, string file, string hash, ExportTally tally)
    {
        var reports = database.Number("SELECT count(*) FROM version WHERE is_current = 1");
        var (first, last, added) = database.First("SELECT min(published), max(published), max(added) FROM version WHERE is_current = 1", row => (row.TextOrNull(0), row.TextOrNull(1), row.TextOrNull(2)));
        var text = new StringBuilder();
        text.Append($"{file}: {tally.Written} rows ({job.Format.Title}) read by Marsad ({EngineVersion.Current}) from {reports} Arabic news reports published {first ?? "?"} to {last ?? "?"}, as known {added ?? "never"}. ");
        text.Append($"Filters: {job.EffectiveFilter}{(job.IsRedacted ? "; redacted" : "")}. SHA-256 {hash}\n");
        foreach (var (reason, count) in tally.LeftOut) text.Append($"Left out: {count} ({reason}).\n");
        return text.ToString();
    }
}
