using Marsad.Engine.Records;

namespace Marsad.Engine.Events.Judging;

/// <summary>Decides which words of a whole report tell of an event that a coder codes, which mentions are one occurrence, and which occurrences stay: three
/// logistic regressions over what the rules and the earlier stages find. The rules propose, also where their conditions do not hold.</summary>
internal static class EventJudge
{
    /// <summary>The log odds from which a mention is considered: low, as its occurrence is judged again.</summary>
    internal const double LeastMention = -1;

    /// <summary>The log odds from which an occurrence stays; chosen by cross-validation for detection.</summary>
    internal const double LeastOccurrence = -1;

    /// <summary>The occurrences of a report that a coder codes, in order of first mention.</summary>
    internal static List<Occurrence> Read(ReportReading reading, JudgeModel model)
    {
        var occurrences = Propose(reading, model);
        Keep(reading, model, occurrences, LeastOccurrence);
        return occurrences;
    }

    /// <summary>The occurrences before they are judged, merged and completed.</summary>
    internal static List<Occurrence> Propose(ReportReading reading, JudgeModel model)
    {
        var occurrences = new MentionLinker(reading, model).Join(CasualtyLinker.Link(reading, Accept(reading, model)));
        EventReader.Complete(reading, occurrences);
        return occurrences;
    }

    /// <summary>Removes the occurrences whose odds are below a threshold.</summary>
    internal static void Keep(ReportReading reading, JudgeModel model, List<Occurrence> occurrences, double threshold)
    {
        var features = new FeatureList();
        var dropped = new HashSet<Occurrence>();
        var all = new OccurrenceFeatures(reading, occurrences);
        for (var at = 0; at < occurrences.Count; at++)
        {
            all.Of(at, features);
            if (features.Sum(model.Occurrences) < threshold) dropped.Add(occurrences[at]);
        }

        occurrences.RemoveAll(dropped.Contains);
    }

    /// <summary>The likeliest mention of each word, where it is likely enough.</summary>
    private static List<EventMention> Accept(ReportReading reading, JudgeModel model)
    {
        var reader = new EventMentionReader(reading);
        var candidates = reader.Candidates();
        var all = new MentionFeatures(reading, reader, candidates);
        var features = new FeatureList();
        var accepted = new List<EventMention>();
        var casualties = new List<EventMention>();
        for (var at = 0; at < candidates.Count;)
        {
            var (toll, tollOdds) = (-1, 0.0);
            var (best, odds) = (-1, LeastMention);
            var trigger = candidates[at].Mention.Trigger;
            for (; at < candidates.Count && candidates[at].Mention.Trigger == trigger; at++)
            {
                all.Of(at, features);
                var score = features.Sum(model.Mentions);
                if (score > odds) (best, odds) = (at, score);
                if (candidates[at].IsFirst && CasualtyLinker.IsCasualty(candidates[at].Mention)) (toll, tollOdds) = (at, score);
            }

            if (best >= 0) accepted.Add(candidates[best].Mention with { Odds = odds, Holds = candidates[best].Holds });
            else if (toll >= 0) casualties.Add(candidates[toll].Mention with { Odds = tollOdds });
        }

        AddCasualties(reading, accepted, casualties);
        return accepted;
    }

    /// <summary>Adds the dead and wounded that stand in the sentence of an act that was accepted: they belong to it, however little they would be worth alone.</summary>
    private static void AddCasualties(ReportReading reading, List<EventMention> accepted, List<EventMention> casualties)
    {
        if (casualties.Count == 0) return;
        var acts = accepted.Where(mention => CasualtyLinker.IsCause(mention.Type) && !CasualtyLinker.IsCasualty(mention)).Select(Scene).ToHashSet();
        accepted.AddRange(casualties.Where(mention => acts.Contains(Scene(mention))));
        accepted.Sort((one, two) => one.Trigger.CompareTo(two.Trigger));

        (int Sentence, EventStatus Status) Scene(EventMention mention) => (reading.Document.Words[mention.Trigger].Sentence, mention.Status);
    }
}
