using System.Globalization;
using Marsad.Engine.Events;
using Marsad.Engine.Events.Circumstances;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Records;
using Marsad.Training.Evaluation;
using Marsad.Training.Events.Judging;

namespace Marsad.Training.Events.Circumstances;

/// <summary>Makes examples for the model of circumstances of the reports that were coded by hand: time and sources of each occurrence that tells of a coder's event, and speakers
/// of the quotations that a coder has too.</summary>
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

        var speakers = new SpeakerChoices(reading);
        for (var at = 0; at < reading.Claims.Quotations.Length; at++)
        {
            var starts = CodedQuotes.Of(reading.Document, reading.Claims.Quotations[at]).Starts;
            if (report.Gold.Quotes.FirstOrDefault(quote => ScorerText.IsNear(quote.Starts, starts, 0.6)) is not { } gold) continue;
            var sheet = speakers.Of(at);
            Add(sheet.Features, [.. sheet.Candidates.Select(speaker => alignment.Rename(speaker) == gold.Speaker)], string.IsNullOrEmpty(gold.Speaker));
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
