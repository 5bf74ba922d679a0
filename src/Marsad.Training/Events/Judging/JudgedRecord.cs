using System.Collections.Immutable;
using Marsad.Engine.Events;
using Marsad.Engine.Records;
using Marsad.Training.Evaluation;

namespace Marsad.Training.Events.Judging;

/// <summary>Occurrences as the scorer sees them.</summary>
internal static class JudgedRecord
{
    /// <summary>A record whose events are the occurrences, in their order.</summary>
    internal static ScoredRecord Of(ReportReading reading, List<Occurrence> occurrences)
    {
        var events = ImmutableArray.CreateBuilder<CodedEvent>(occurrences.Count);
        foreach (var occurrence in occurrences) events.Add(EventReader.Code(reading, occurrence, events.Count + 1));
        var report = reading.Document.Report;
        var actors = ParticipantReader.Used(reading.Actors.Actors, events.ToImmutable(), []);
        return ScoredRecord.Read(System.Text.Encoding.UTF8.GetBytes(RecordJson.Write(new(report.Id, report.Published, actors, events.ToImmutable(), [], [], []))));
    }

    /// <summary>Which predicted events the scorer pairs with a gold one, and how many of them have agent and target right.</summary>
    internal static (bool[] IsRight, int Core) Match(ScoredRecord gold, ScoredRecord predicted)
    {
        var alignment = new ActorAlignment(gold.Actors, predicted.Actors);
        var pairs = new List<(EventPair Pair, int Gold, int Predicted)>();
        for (var i = 0; i < gold.Events.Count; i++)
            for (var j = 0; j < predicted.Events.Count; j++)
                if (EventPair.Of(gold.Events[i], predicted.Events[j], alignment) is { } pair) pairs.Add((pair, i, j));
        var used = new bool[gold.Events.Count];
        var right = new bool[predicted.Events.Count];
        var core = 0;
        foreach (var (pair, i, j) in pairs.OrderByDescending(pair => pair.Pair.Weight).ThenBy(pair => pair.Gold).ThenBy(pair => pair.Predicted))
        {
            if (used[i] || right[j]) continue;
            used[i] = right[j] = true;
            if (pair.IsCore) core++;
        }

        return (right, core);
    }
}
