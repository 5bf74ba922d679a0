using System.Text.Json;
using Marsad.Archive.Review;

namespace Marsad.Cli.Output.Answers;

/// <summary>Decisions, and what can be decided about, as JSON.</summary>
internal static class ReviewJson
{
    internal static void Entry(Utf8JsonWriter writer, LogEntry entry)
    {
        writer.WriteNumber("number", entry.Number);
        writer.WriteString("made", ReviewAnswers.Made(entry));
        writer.Text("reviewer", entry.Reviewer);
        writer.WriteString("kind", entry.Kind);
        writer.WriteBoolean("holds", entry.IsLive);
        writer.Text("detail", entry.Detail);
        writer.Objects("subjects", entry.Subjects, subject =>
        {
            writer.Text("report", subject.Report);
            writer.Text("word", subject.Word);
            writer.Text("account", subject.AccountId);
            writer.Text("state", subject.State);
            writer.Text("reason", subject.Reason);
            writer.Text("quote", subject.Quote);
        });
        writer.WriteString("hash", entry.Hash);
    }

    internal static void Item(Utf8JsonWriter writer, ReviewItem item)
    {
        writer.Text("report", item.Report);
        writer.Text("id", item.Id);
        writer.Text("account", item.AccountId);
        writer.Text("word", item.Word);
        writer.Text("status", item.Status);
        writer.Text("says", item.Says);
        writer.WriteBoolean("rejected", item.IsRejected);
        writer.Texts("decisions", item.Decisions);
        writer.Text("sentence", item.Sentence);
    }
}
