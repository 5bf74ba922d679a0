using System.Globalization;
using Marsad.Engine.Events;
using Marsad.Engine.Events.Circumstances;
using Marsad.Engine.Events.Judging;
using Marsad.Training.Evaluation;
using Marsad.Training.Events.Judging;

namespace Marsad.Training.Events.Circumstances;

/// <summary>Makes examples for the model of circumstances of the reports that were coded by hand: time and sources of each occurrence that tells of a coder's event.</summary>
internal static class CircumstanceExamples
{
    /// <summary>The examples of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="judge">The models that find its events; they should not have been trained on it.</param>
    /// <param name="arguments">The model that names their participants; no more should it.</param>
    internal static List<CircumstanceExample> Of(JudgedReport report, JudgeModel judge, ArgumentModel arguments)
    {
        var reading = report.Reading;
        var examples = new List<CircumstanceExample>();
        var occurrences = EventReader.Judged(reading, judge);
        new ArgumentChooser(reading, occurrences).Choose(arguments);
        var alignment = new ActorAlignment(report.Gold.Actors, [.. reading.Actors.Actors.Select(actor => new ScoredActor(actor.Key, [.. actor.Names.Select(name => name.Text)]))]);
        var chooser = new CircumstanceChooser(reading, occurrences);
        foreach (var match in EventMatching.Match(report.Gold.Events, JudgedRecord.Of(reading, occurrences).Events, alignment))
        {
            var gold = report.Gold.Events[match.Gold];
            var times = chooser.Times(match.Predicted);
            Add(times.Features, [.. times.Candidates.Select(time => gold.Time == new ScoredTime(Iso(time.Resolved!.Start), Iso(time.Resolved.End)))], gold.Time is null);
            var sources = chooser.Sources(match.Predicted);
            Add(sources.Features, [.. alignment.Rename(sources.Candidates).Select(gold.AccordingTo.Contains)], gold.AccordingTo.Count == 0);
        }

        return examples;

        void Add(uint[][] choices, bool[] isRight, bool isEmpty)
        {
            HashSet<int> right = [.. Enumerable.Range(1, isRight.Length).Where(at => isRight[at - 1])];
            if (isEmpty) right = [0];
            if (right.Count > 0 && choices.Length > 1) examples.Add(new(choices, right));
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
