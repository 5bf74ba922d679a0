using System.Globalization;
using Marsad.Archive.Review;

namespace Marsad.Archive.Integrity;

/// <summary>Checks the log of decisions: no gaps, each hash over its entry and the hash before, every entry readable and found under its reports.</summary>
internal static class ChainCheck
{
    internal static void Run(CheckContext context)
    {
        var previous = "";
        var number = 0L;
        var rows = 0L;
        foreach (var entry in new DecisionLog(context.Database).Entries())
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"decision {entry.Number}");
            if (entry.Number != ++number) context.Tell(where, string.Create(CultureInfo.InvariantCulture, $"decision {number} is missing before it."));
            if (entry.PreviousHash != previous) context.Tell(where, "it does not follow the entry before it: one of them was changed.");
            if (entry.Hash != entry.ExpectedHash()) context.Tell(where, "its hash does not fit: it was changed after it was made.");
            foreach (var problem in Problems(context, entry)) context.Tell(where, problem);
            (previous, number) = (entry.Hash, entry.Number);
            context.Done("decisions", ref rows);
        }

        var stray = context.Database.Number("SELECT count(*) FROM decision_subject WHERE number NOT IN (SELECT number FROM decision)");
        if (stray > 0) context.Tell("table decision_subject", $"{stray} rows belong to no decision.");
    }

    private static IEnumerable<string> Problems(CheckContext context, StoredDecision entry)
    {
        Decision decision;
        string? unreadable = null;
        try
        {
            decision = entry.Parse();
        }
        catch (ArchiveException fault)
        {
            unreadable = fault.Message;
            decision = null!;
        }

        if (unreadable is not null)
        {
            yield return unreadable;
            yield break;
        }

        if (decision.Payload.Undoes != entry.Undoes || (decision.Kind == DecisionKind.Undo) != (entry.Undoes is not null) || entry.Undoes >= entry.Number)
            yield return "what it takes back is not what its entry says.";
        var indexed = context.Database.List("SELECT report_id FROM decision_subject WHERE number = $1 ORDER BY rank", row => row.Text(0), entry.Number);
        if (!indexed.SequenceEqual(decision.Subjects.Select(subject => subject.Evidence.ReportId), StringComparer.Ordinal)) yield return "it is not found under the reports that it is about.";
    }
}
