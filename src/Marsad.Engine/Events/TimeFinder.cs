using Marsad.Engine.Chunking;
using Marsad.Engine.Times;

namespace Marsad.Engine.Events;

/// <summary>Finds the time expression that dates an event: one of its sentence from which no other finite verb parts it.</summary>
internal sealed class TimeFinder(ReportReading reading)
{
    /// <summary>The resolved time of the event at a trigger, or null.</summary>
    internal TimeMention? Find(int trigger)
    {
        var sentence = reading.SentenceOf(trigger).Words;
        TimeMention? best = null;
        var bestCost = int.MaxValue;
        foreach (var time in reading.Times)
        {
            if (time.Words.First < sentence.First || time.Words.End > sentence.End || time.Resolved is null) continue;
            var isAfter = time.Words.First > trigger;
            if (VerbsBetween(isAfter ? trigger + 1 : time.Words.End, isAfter ? time.Words.First : trigger) > (isAfter ? 0 : 1)) continue;
            var cost = isAfter ? time.Words.First - trigger : trigger - time.Words.End + 4;
            if (cost >= bestCost) continue;
            (best, bestCost) = (time, cost);
        }

        return best;
    }

    private int VerbsBetween(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
            if (reading.Clauses.Tags[i] is ChunkTag.Verb or ChunkTag.Stop) count++;
        return count;
    }
}
