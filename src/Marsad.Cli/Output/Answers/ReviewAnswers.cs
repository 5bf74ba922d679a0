using System.Globalization;
using System.Text;
using Marsad.Archive.Review;

namespace Marsad.Cli.Output.Answers;

/// <summary>Writes decisions, and what can be decided about, in the form that is asked for.</summary>
internal static class ReviewAnswers
{
    internal static void Write(Stream output, string format, IEnumerable<LogEntry> entries)
    {
        if (format == "csv") WriteCsv(output, entries);
        else if (format == "ndjson")
            foreach (var entry in entries) AnswerJson.Line(output, writer => ReviewJson.Entry(writer, entry));
        else WriteText(output, entries.Select(new ReviewTable(TerminalStyle.OfOutput()).Entry), "No decisions.");
    }

    internal static void Write(Stream output, string format, IEnumerable<ReviewItem> items)
    {
        if (format == "csv") WriteCsv(output, items);
        else if (format == "ndjson")
            foreach (var item in items) AnswerJson.Line(output, writer => ReviewJson.Item(writer, item));
        else WriteText(output, items.Select(new ReviewTable(TerminalStyle.OfOutput()).Item), "No accounts and no statements of control.");
    }

    internal static string Made(LogEntry entry) => entry.Made.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void WriteText(Stream output, IEnumerable<string> blocks, string none)
    {
        var any = false;
        foreach (var block in blocks)
        {
            any = true;
            output.Write(Encoding.UTF8.GetBytes(block));
        }

        if (!any) output.Write(Encoding.UTF8.GetBytes(none + "\n"));
    }

    private static void WriteCsv(Stream output, IEnumerable<LogEntry> entries)
    {
        using var csv = new AnswerCsv(output, "number", "made", "reviewer", "kind", "holds", "detail", "report", "word", "account", "state", "reason", "quote", "hash");
        foreach (var entry in entries)
        {
            foreach (var subject in entry.Subjects.IsEmpty ? [null] : entry.Subjects.AsEnumerable<LogSubject?>())
            {
                csv.Row(
                    entry.Number, Made(entry), entry.Reviewer, entry.Kind, entry.IsLive ? "yes" : "no", entry.Detail, subject?.Report, subject?.Word, subject?.AccountId, subject?.State,
                    subject?.Reason, subject?.Quote, entry.Hash);
            }
        }
    }

    private static void WriteCsv(Stream output, IEnumerable<ReviewItem> items)
    {
        using var csv = new AnswerCsv(output, "report", "id", "account", "word", "status", "says", "rejected", "decisions", "sentence");
        foreach (var item in items)
            csv.Row(item.Report, item.Id, item.AccountId, item.Word, item.Status, item.Says, item.IsRejected ? "yes" : "no", string.Join("; ", item.Decisions), item.Sentence);
    }
}
