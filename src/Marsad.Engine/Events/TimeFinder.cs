using Marsad.Engine.Times;

namespace Marsad.Engine.Events;

/// <summary>Finds the time expression that dates an event: in its clause, or the only one of its sentence.</summary>
internal sealed class TimeFinder(ReportReading reading)
{
    /// <summary>The time of the event at a trigger, or null.</summary>
    internal TimeMention? Find(int trigger)
    {
        var sentence = reading.SentenceOf(trigger).Words;
        var clauseEnd = reading.Clauses.At(trigger)?.End ?? ClauseEnd(trigger, sentence.End);
        TimeMention? best = null;
        var bestCost = int.MaxValue;
        foreach (var time in reading.Times)
        {
            if (time.Words.First < sentence.First || time.Words.End > sentence.End || time.Resolved is null) continue;
            var cost = time.Words.First > trigger
                ? time.Words.First - trigger + (time.Words.First > clauseEnd ? 14 : 0)
                : trigger - time.Words.End + 4;
            if (cost >= bestCost) continue;
            (best, bestCost) = (time, cost);
        }

        return best;
    }

    private int ClauseEnd(int trigger, int limit)
    {
        foreach (var predicate in reading.Clauses.Predicates)
            if (predicate.Verb > trigger) return Math.Min(predicate.Verb, limit);
        return limit;
    }
}
