using System.Collections.Immutable;
using Marsad.Engine.Chunking;
using Marsad.Engine.Entities;
using Marsad.Engine.Learning;

namespace Marsad.Engine.Events;

/// <summary>Gathers the actors that may fill the slots of an occurrence: those to whom a relation of its sentences leads, those named nearby and in the title,
/// those whose words it is, those who take part in the events around it.</summary>
internal sealed class ArgumentCandidates
{
    /// <summary>How many mentions of an occurrence are looked at; the first ones tell most.</summary>
    internal const int MostOccurrenceMentions = 3;

    private const int SentencesBefore = 2;
    private const int Most = 24;

    private static readonly (RelationKind Kind, bool IsTarget)[] Kinds =
        [.. Enum.GetValues<RelationKind>().Where(kind => kind != RelationKind.Preposition).Select(kind => (kind, false)), (RelationKind.Idafa, true)];

    private readonly ReportReading reading;
    private readonly ArgumentFinder finder;
    private readonly Dictionary<string, Actor> actors;
    private readonly List<ArgumentCandidate> found = [];

    internal ArgumentCandidates(ReportReading reading)
    {
        this.reading = reading;
        finder = reading.Slots.Arguments;
        actors = reading.Actors.Actors.ToDictionary(actor => actor.Key, StringComparer.Ordinal);
    }

    /// <summary>The candidates of an occurrence.</summary>
    internal List<ArgumentCandidate> Of(Occurrence occurrence, IReadOnlyList<Occurrence> around)
    {
        found.Clear();
        foreach (var mention in occurrence.Mentions.Take(MostOccurrenceMentions)) ReachFrom(mention);
        Reach(Number("known agent", 0, 0), occurrence.Agent);
        Reach(Number("known target", 0, 0), occurrence.Target);
        foreach (var mention in occurrence.Mentions.Take(MostOccurrenceMentions)) AddNear(mention.Trigger);
        foreach (var other in around)
        {
            foreach (var key in other.Agent) Candidate(key);
            foreach (var key in other.Target) Candidate(key);
        }

        return [.. found];
    }

    private void ReachFrom(EventMention mention)
    {
        var trigger = mention.Trigger;
        foreach (var (kind, isTarget) in Kinds) Reach(Number("kind", (uint)kind, isTarget ? 1u : 0), finder.Find(trigger, new(kind, ""), isTarget));
        foreach (var complement in finder.Complements(trigger)) ReachComplement("on", complement, 0);
        if (finder.Idafa(trigger) is { } owner) Reach(Number("in idafa", 0, 0), reading.Mentions.In(owner.Words));
        if (reading.Clauses.At(trigger) is { } predicate) ReachClause("own", predicate, 0);
        if (reading.Clauses.GovernorOf(trigger) is { } governor) ReachClause("governor", governor.Predicate, Role(governor.Role, governor.Preposition));
        ReachNeighbours(trigger);
        foreach (var describing in reading.Clauses.Describing(trigger)) ReachClause("describing", describing, (uint)describing.Order);
        Reach(Number("source", 0, 0), reading.Slots.Claims.SourcesAt(trigger));
        Reach(Number("rule agent", 0, 0), mention.Agent);
        Reach(Number("rule target", 0, 0), mention.Target);
        ReachByRule("agent by", trigger, mention.Rule.Agent, isTarget: false);
        ReachByRule("target by", trigger, mention.Rule.Target, isTarget: true);
    }

    /// <summary>Whom the rule's own relations reach: the first that reaches anybody, and those after it.</summary>
    private void ReachByRule(string name, int trigger, ImmutableArray<Relation> relations, bool isTarget)
    {
        var rank = 0u;
        foreach (var relation in relations)
        {
            var reached = finder.Find(trigger, relation, isTarget);
            if (reached.Count == 0) continue;
            Reach(Number(name, (uint)relation.Kind + (relation.Preposition.Length > 0 ? FeatureHash.Of(relation.Preposition) : 0), rank), reached);
            Reach(Number(name + " any", 0, rank), reached);
            rank = 1;
        }
    }

    /// <summary>What the last verb before the trigger in its sentence, and the first one after it, have for arguments.</summary>
    private void ReachNeighbours(int trigger)
    {
        var sentence = reading.SentenceOf(trigger).Words;
        for (var at = trigger - 1; at >= sentence.First; at--)
        {
            if (reading.Clauses.At(at) is not { } predicate) continue;
            ReachClause("before", predicate, 0);
            break;
        }

        for (var at = trigger + 1; at < sentence.End; at++)
        {
            if (reading.Clauses.At(at) is not { } predicate) continue;
            ReachClause("after", predicate, 0);
            break;
        }
    }

    private void ReachClause(string name, Predicate predicate, uint role)
    {
        Reach(Number(name + " subject", role, 0), reading.Mentions.Of(predicate.Subject));
        Reach(Number(name + " object", role, 0), reading.Mentions.Of(predicate.Object));
        if (predicate.Object is { } direct) Reach(Number(name + " in object", role, 0), reading.Mentions.In(direct.Words));
        if (predicate.Subject is { } subject) Reach(Number(name + " in subject", role, 0), reading.Mentions.In(subject.Words));
        foreach (var complement in predicate.Complements) ReachComplement(name, complement, role);
    }

    private void ReachComplement(string name, Complement complement, uint role)
    {
        if (complement.Object is not { } group) return;
        var key = FeatureHash.Of(complement.Key);
        Reach(Number(name + " preposition", role, key), reading.Mentions.Of(group));
        Reach(Number(name + " in preposition", role, key), reading.Mentions.In(group.Words));
    }

    /// <summary>Notes a relation with all whom it reaches; the first of them is told from the others.</summary>
    private void Reach(uint relation, IReadOnlyList<string> keys)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (Candidate(keys[i]) is not { } candidate) continue;
            var number = i == 0 ? relation : FeatureHash.Mix(relation);
            if (!candidate.Relations.Contains(number)) candidate.Relations.Add(number);
        }
    }

    private void AddNear(int trigger)
    {
        var near = new List<(int Distance, ActorMention Mention)>();
        var sentence = reading.Document.Words[trigger].Sentence;
        var sentences = reading.Document.Sentences;
        if (sentence > SentencesBefore && sentences[0].IsTitle) AddFrom(sentences[0].Words, trigger, near);
        for (var at = Math.Max(0, sentence - SentencesBefore); at <= Math.Min(sentence + 1, sentences.Length - 1); at++) AddFrom(sentences[at].Words, trigger, near);
        near.Sort((left, right) => left.Distance != right.Distance ? left.Distance.CompareTo(right.Distance) : left.Mention.Words.First.CompareTo(right.Mention.Words.First));
        foreach (var (_, mention) in near)
            if (Candidate(mention.Actor) is { } candidate && !candidate.Mentions.Contains(mention)) candidate.Mentions.Add(mention);
    }

    private void AddFrom(Text.Words sentence, int trigger, List<(int Distance, ActorMention Mention)> near)
    {
        var mentions = reading.Actors.Mentions;
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Words.First < sentence.First) low = middle + 1;
            else high = middle;
        }

        var other = sentence.Contains(trigger) ? 0 : 1000;
        for (; low < mentions.Length && mentions[low].Words.First < sentence.End; low++) near.Add((Math.Abs(mentions[low].Head - trigger) + other, mentions[low]));
    }

    private ArgumentCandidate? Candidate(string key)
    {
        foreach (var candidate in found)
            if (candidate.Actor.Key == key) return candidate;
        if (found.Count >= Most || !actors.TryGetValue(key, out var actor)) return null;
        var added = new ArgumentCandidate(actor);
        found.Add(added);
        return added;
    }

    /// <summary>The number of a role in a clause, with its preposition.</summary>
    internal static uint Role(ClauseRole role, string? preposition) => (uint)role + (preposition is null ? 0 : FeatureHash.Of(preposition));

    private static uint Number(string name, uint first, uint second) => FeatureHash.Of(FeatureHash.Of(name), first, second);
}
