using Marsad.Engine.Chunking;
using Marsad.Engine.Records;
using Marsad.Engine.Times;

namespace Marsad.Engine.Events;

/// <summary>Finds the time expression that dates an event: one of its sentence from which no other finite verb parts it.</summary>
internal sealed class TimeFinder(ReportReading reading)
{
    private static readonly HashSet<string> Backward = ["بعد", "عقب", "اثر", "منذ", "قبل", "جراء", "بسبب"];
    private static readonly HashSet<EventType> Onsets = [EventType.OperationLaunch, EventType.Protest, EventType.Agreement, EventType.Deployment, EventType.Talks];

    /// <summary>The resolved time of the event at a trigger, or null.</summary>
    internal TimeMention? Find(int trigger)
    {
        var sentence = reading.SentenceOf(trigger).Words;
        var looksBack = LooksBack(trigger);
        TimeMention? best = null;
        var bestCost = int.MaxValue;
        foreach (var time in reading.Times)
        {
            if (time.Words.First < sentence.First || time.Words.End > sentence.End || time.Resolved is null) continue;
            var isAfter = time.Words.First > trigger;
            if (!isAfter && (!looksBack || IsOutsideQuote(trigger, time))) continue;
            if (VerbsBetween(trigger, isAfter ? trigger + 1 : time.Words.End, isAfter ? time.Words.First : trigger) > (isAfter ? 0 : 1)) continue;
            var cost = isAfter ? time.Words.First - trigger : trigger - time.Words.End + 4;
            if (cost >= bestCost) continue;
            (best, bestCost) = (time, cost);
        }

        return best;
    }

    /// <summary>The time as it dates an event of a type and status: a beginning takes the onset of "منذ", and what is only planned or demanded takes no time that is past.</summary>
    internal TimeMention? Find(int trigger, EventType type, EventStatus status)
    {
        if (Find(trigger) is not { Resolved: { } resolved } time) return null;
        if (status is EventStatus.Planned or EventStatus.Demanded && (reading.Document.Report.Published is not { } day || resolved.Start <= day)) return null;
        return time.Onset is { } onset && Onsets.Contains(type) ? time with { Resolved = onset } : time;
    }

    /// <summary>Whether a time before the trigger may date it: not for a noun that tells what came before ("عقب انسحاب"), nor for the verb of a relative clause.</summary>
    private bool LooksBack(int trigger)
    {
        if (reading.Clauses.At(trigger) is { } predicate) return predicate.Order != SubjectOrder.Relative;
        return trigger == 0 || !Backward.Contains(reading.Document.Words[trigger - 1].Folded);
    }

    /// <summary>Whether the trigger is quoted and the time is not: it then dates the speech.</summary>
    private bool IsOutsideQuote(int trigger, TimeMention time)
    {
        foreach (var quotation in reading.Claims.Quotations)
            if (quotation.Words.Contains(trigger)) return !quotation.Words.Contains(time.Words.First);
        return false;
    }

    private int VerbsBetween(int trigger, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (reading.Clauses.Tags[i] == ChunkTag.Stop) return int.MaxValue;
            if (reading.Clauses.Tags[i] == ChunkTag.Verb && reading.Clauses.At(i) is { } verb && verb.Subject?.Words.Contains(trigger) != true && verb.Antecedent?.Words.Contains(trigger) != true) count++;
        }

        return count;
    }
}
