using Marsad.Engine.Events;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Records;
using Marsad.Training.Evaluation;

namespace Marsad.Training.Events.Judging;

/// <summary>Makes examples of pairs of mentions: those that are triggers of coded events, each with the event that it most likely tells of.</summary>
/// <param name="reading">The report.</param>
/// <param name="gold">The coder's record.</param>
/// <param name="labels">Which words are triggers of which events.</param>
internal sealed class LinkExamples(ReportReading reading, ScoredRecord gold, TriggerLabels labels)
{
    /// <summary>By how much the best of several events must agree better than the next for a mention to be taken as telling of it.</summary>
    private const double Margin = 0.4;

    /// <summary>The pairs of all triggers among the candidates that may be one occurrence.</summary>
    internal List<(uint[] Features, bool Holds)> Of(List<MentionCandidate> candidates)
    {
        var mentions = CasualtyLinker.Link(reading, Triggers(candidates));
        var events = Assign(mentions);
        var all = new LinkFeatures(reading);
        var features = new FeatureList();
        var examples = new List<(uint[], bool)>();
        for (var later = 1; later < mentions.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (events[earlier] < 0 || events[later] < 0 || !LinkFeatures.MayLink(mentions[earlier], mentions[later])) continue;
                all.Of(mentions[earlier], mentions[later], later - earlier - 1, features);
                examples.Add(([.. features.Hashes], events[earlier] == events[later]));
            }
        }

        return examples;
    }

    /// <summary>For each word that is a trigger its best candidate: what the rules take, else one whose conditions hold, else any.</summary>
    private List<EventMention> Triggers(List<MentionCandidate> candidates)
    {
        var found = new List<EventMention>();
        foreach (var word in candidates.GroupBy(candidate => candidate.Mention.Trigger))
        {
            var right = word.Where(candidate => labels.EventsOf(candidate.Mention).Count > 0).ToList();
            if (right.Count > 0) found.Add(right.OrderByDescending(candidate => candidate.IsFirst).ThenByDescending(candidate => candidate.Holds).First().Mention);
        }

        return found;
    }

    /// <summary>The number of each mention's event, -1 where several agree alike.</summary>
    private int[] Assign(List<EventMention> mentions)
    {
        var alone = JudgedRecord.Of(reading, [.. mentions.Select(mention => new Occurrence(mention))]);
        var alignment = new ActorAlignment(gold.Actors, alone.Actors);
        var found = new int[mentions.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var scored = labels.EventsAt(mentions[i].Trigger).Where(number => MayBe(mentions[i].Type, number))
                .Select(number => (Number: number, Weight: EventPair.Of(gold.Events[number] with { Type = alone.Events[i].Type }, alone.Events[i], alignment)?.Weight ?? 0))
                .OrderByDescending(pair => pair.Weight).ToList();
            found[i] = scored.Count == 1 || (scored.Count > 1 && scored[0].Weight > scored[1].Weight + Margin) ? scored[0].Number : -1;
        }

        return found;
    }

    private bool MayBe(EventType type, int number) =>
        Codebook.TryReadType(gold.Events[number].Type, out var coded) && (coded == type || (CasualtyLinker.IsCause(coded) && CasualtyLinker.IsCause(type)));
}
