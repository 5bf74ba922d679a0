using System.Globalization;
using System.Text;
using Marsad.Archive.Review;

namespace Marsad.Cli.Output.Answers;

/// <summary>Decisions, and what can be decided about, for a person at a terminal.</summary>
internal sealed class ReviewTable(TerminalStyle style)
{
    private readonly TextTable table = new(style, [style.Width]);

    /// <summary>A decision: a line that says what, then what it is about.</summary>
    internal string Entry(LogEntry entry)
    {
        var text = new StringBuilder();
        text.Append(style.Paint(entry.Number.ToString(CultureInfo.InvariantCulture), Colours.Bold)).Append("  ").Append(entry.Kind);
        if (entry.Detail.Length > 0) text.Append("  ").Append(table.Isolated(entry.Detail));
        if (!entry.IsLive) text.Append("  ").Append(style.Paint("(taken back)", Colours.Dim));
        text.Append("  ").Append(style.Paint($"{ReviewAnswers.Made(entry)} ", Colours.Dim)).Append(table.Isolated(entry.Reviewer)).Append('\n');
        foreach (var subject in entry.Subjects)
        {
            var words = string.Join("  ", new[] { subject.AccountId, subject.Report, subject.Word }.Where(word => !string.IsNullOrEmpty(word)));
            var state = subject.State is null or "applied" ? "" : $"  {(subject.State == "look" ? "needs a look" : subject.State)}: {subject.Reason}";
            text.Append("    ").Append(words).Append(style.Paint(state, Colours.Bold)).Append('\n');
            if (subject.Quote.Length > 0) table.Full(text, new(subject.Quote.ReplaceLineEndings(" ")));
        }

        return text.ToString();
    }

    /// <summary>An account or a statement: what it is, what it says, what was decided, and its sentence.</summary>
    internal string Item(ReviewItem item)
    {
        var text = new StringBuilder();
        text.Append(style.Paint($"{item.Report}#{item.Id}", Colours.Bold)).Append("  ").Append(item.Word);
        if (item.Status.Length > 0) text.Append("  ").Append(item.Status);
        if (item.AccountId is not null) text.Append("  ").Append(style.Paint(item.AccountId, Colours.Dim));
        if (item.IsRejected) text.Append("  ").Append(style.Paint("(rejected)", Colours.Bold));
        text.Append('\n');
        if (item.Says.Length > 0) table.Full(text, new(item.Says));
        foreach (var decision in item.Decisions) table.Full(text, new(decision, Colours.Bold));
        table.Full(text, new(item.Sentence.ReplaceLineEndings(" "), Colours.Dim));
        return text.ToString();
    }
}
