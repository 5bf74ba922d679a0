using System.Collections.Immutable;
using Marsad.Engine.Events.Circumstances;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>Reads the events of a report: mentions, their causes, their merging, their slots.</summary>
internal static class EventReader
{
    /// <summary>The surface tokens from which a text is judged as a whole report; all that the models were trained on are longer.</summary>
    private const int ShortestReport = 60;

    /// <summary>The events in order of first mention, by the models that ship with the engine.</summary>
    internal static ImmutableArray<CodedEvent> Read(ReportReading reading) => Read(reading, JudgeModel.Embedded, ArgumentModel.Embedded, CircumstanceModel.Embedded);

    /// <summary>The events in order of first mention; the rules alone say who takes part where there is no model of arguments, and when and according to whom where there is none of circumstances.</summary>
    internal static ImmutableArray<CodedEvent> Read(ReportReading reading, JudgeModel judge, ArgumentModel? arguments, CircumstanceModel? circumstances)
    {
        var events = ImmutableArray.CreateBuilder<CodedEvent>();
        var occurrences = Judged(reading, judge);
        if (arguments is not null) new ArgumentChooser(reading, occurrences).Choose(arguments);
        DeniedActs.Drop(occurrences);
        // A few sentences, unlike all that the model has seen, leave it little to weigh.
        if (circumstances is not null && IsWhole(reading)) new CircumstanceChooser(reading, occurrences).Choose(circumstances);
        foreach (var occurrence in occurrences) events.Add(Code(reading, occurrence, events.Count + 1));
        return events.ToImmutable();
    }

    /// <summary>The occurrences that a coder codes: in a report as the models judge, in a few sentences, unlike all that the models have seen, as the rules find,
    /// and in a fragment as its filter lets pass of these.</summary>
    internal static List<Occurrence> Judged(ReportReading reading, JudgeModel judge)
    {
        if (IsWhole(reading)) return EventJudge.Read(reading, judge);
        var occurrences = Occurrences(reading);
        if (FragmentFilter.IsFragment(reading)) FragmentFilter.Apply(reading, occurrences);
        return occurrences;
    }

    /// <summary>Whether a text is a whole report, as those that the models were trained on, and no fragment or few sentences.</summary>
    internal static bool IsWhole(ReportReading reading) => !FragmentFilter.IsFragment(reading) && reading.Document.Tokens.Length >= ShortestReport;

    /// <summary>The occurrences that the rules alone find and enough is told of, merged and completed.</summary>
    internal static List<Occurrence> Occurrences(ReportReading reading)
    {
        var occurrences = Merge(reading, new EventMentionReader(reading).Read());
        occurrences.RemoveAll(occurrence => !IsTold(occurrence));
        return occurrences;
    }

    /// <summary>The occurrences that mentions tell of, merged and completed.</summary>
    internal static List<Occurrence> Merge(ReportReading reading, List<EventMention> mentions)
    {
        var occurrences = new EventMerger(reading).Merge(CasualtyLinker.Link(reading, mentions));
        Complete(reading, occurrences);
        return occurrences;
    }

    /// <summary>Retypes and completes occurrences by what the whole report tells.</summary>
    internal static void Complete(ReportReading reading, List<Occurrence> occurrences)
    {
        FallenFighters.Retype(occurrences, reading.Mentions);
        OpponentFiller.Fill(occurrences, reading.Mentions);
    }

    /// <summary>Whether enough is told to code it: an agent, a target, or a place that the event's own words name.</summary>
    internal static bool IsTold(Occurrence occurrence) =>
        occurrence.Agent.Count > 0 || occurrence.Target.Count > 0 || (occurrence.Places.Count > 0 && (!occurrence.HasWeakPlace || occurrence.Mentions.Exists(mention => mention.Counts.Length > 0)));

    internal static CodedEvent Code(ReportReading reading, Occurrence occurrence, int number)
    {
        var document = reading.Document;
        var content = document.Content;
        var triggers = occurrence.Mentions.Select(mention => TextSpan.Of(content, document.Words[mention.Trigger].Span)).DistinctBy(trigger => trigger.Text).ToImmutableArray();
        var counts = occurrence.Mentions.SelectMany(mention => mention.Counts).DistinctBy(count => (count.Of, count.Value, count.Low, count.High)).ToImmutableArray();
        return new(
            $"e{number}", occurrence.Type, triggers, Anchors.At(document, occurrence.Mentions[0].Trigger), [.. occurrence.Agent], [.. occurrence.Target], [.. occurrence.Supporter],
            [.. occurrence.Places.Select(place => CodedPlace.Of(content, place)).DistinctBy(place => place.Text)],
            occurrence.Time is null ? null : CodedTime.Of(content, occurrence.Time), occurrence.Status, [.. occurrence.Sources], counts,
            [.. occurrence.Mentions.Select(mention => mention.Rule.Name).Distinct(), .. occurrence.IsChosen ? [ArgumentChooser.FoundBy] : occurrence.IsCompleted ? ["opponent"] : Array.Empty<string>(),
                .. occurrence.IsReconsidered ? [CircumstanceChooser.FoundBy] : Array.Empty<string>()], Confidence(occurrence));
    }

    private static double Confidence(Occurrence occurrence)
    {
        var filled = (occurrence.Agent.Count > 0 ? 1 : 0) + (occurrence.Target.Count > 0 ? 1 : 0) + (occurrence.Places.Count > 0 ? 1 : 0);
        return Math.Round(Math.Min(0.95, 0.4 + (0.12 * filled) + (0.1 * Math.Min(3, occurrence.Mentions.Count - 1))), 2);
    }
}
