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
        var right = new bool[predicted.Events.Count];
        var core = 0;
        foreach (var match in EventMatching.Match(gold.Events, predicted.Events, alignment))
        {
            right[match.Predicted] = true;
            if (match.Pair.IsCore) core++;
        }

        return (right, core);
    }
}
