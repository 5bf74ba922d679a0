using Marsad.Engine.Chunking;
using Marsad.Engine.Entities;
using Marsad.Engine.Learning;
using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>What speaks for and against an actor filling a slot of an occurrence, as hashed features: relations, places in the sentence, its part in the events around,
/// its own words; most alone and paired with the occurrence's type and shape and the actor's type.</summary>
internal sealed class ArgumentFeatures
{
    private const int MostNear = 2;
    private const uint Nobody = 99;
    private readonly ReportReading reading;
    private readonly ActorStanding standing;
    private HashSet<uint> features = [];
    private uint type, family, rule, shape, kind;

    internal ArgumentFeatures(ReportReading reading) => (this.reading, standing) = (reading, new(reading));

    /// <summary>What a feature looks at; the order is part of the model.</summary>
    private enum Template : uint
    {
        Bias, Known, Candidates, Near, Mentions, Title, Idafa, HasSubject, HasObject, Attributed, Place, Status, Governor,
        Unnamed, Relation, Relations, Count, Rank, InTitle, Source, Rule, Part, SameAgent, SameTarget, KinAgent, KinTarget, OtherAgent, OtherTarget, Facing,
        Elsewhere, Distance, Verbs, Marks, Prepositions, Between, Kind, Previous, Next, Before, Ungoverned, Role, Verb, BeforePrevious, Head, Trigger, Beside, Forces, People,
    }

    /// <summary>The features of no actor and of each candidate, in this order.</summary>
    internal uint[][] Of(Occurrence occurrence, List<ArgumentCandidate> candidates, IReadOnlyList<Occurrence> around)
    {
        var first = occurrence.Mentions[0];
        type = (uint)occurrence.Type;
        family = (uint)Codebook.FamilyOf(occurrence.Type);
        rule = FeatureHash.Of(first.Rule.Name);
        shape = Shape(first.Trigger) + (family << 8);
        var all = new uint[candidates.Count + 1][];
        all[0] = OfNobody(occurrence, candidates);
        for (var at = 0; at < candidates.Count; at++) all[at + 1] = Of(occurrence, candidates[at], candidates, around);
        return all;
    }

    private uint[] OfNobody(Occurrence occurrence, List<ArgumentCandidate> candidates)
    {
        features = new(80);
        kind = Nobody;
        var trigger = occurrence.Mentions[0].Trigger;
        AddWithRule(Template.Bias, 0);
        AddWithRule(Template.Known, (occurrence.Agent.Count == 0 ? 1u : 0) + (occurrence.Target.Count == 0 ? 2u : 0));
        Add(Template.Candidates, (uint)Math.Min(5, candidates.Count / 2));
        Add(Template.Near, (uint)Math.Min(4, candidates.Count(candidate => candidate.Mentions.Exists(mention => SentenceDistance(trigger, mention) == 0))));
        Add(Template.Mentions, (uint)Math.Min(4, occurrence.Mentions.Count));
        AddWords(trigger);
        AddCompany(trigger, candidates);
        if (reading.SentenceOf(trigger).IsTitle) Add(Template.Title, 0);
        if (reading.Slots.Arguments.Idafa(trigger) is { } owner) Add(Template.Idafa, reading.Mentions.In(owner.Words).Count > 0 ? 1u : 0);
        if (reading.Clauses.At(trigger) is { } predicate)
        {
            Add(Template.HasSubject, predicate.Subject is null ? 0 : reading.Mentions.Of(predicate.Subject).Count > 0 ? 1u : 2);
            Add(Template.HasObject, predicate.Object is null ? 0 : reading.Mentions.Of(predicate.Object).Count > 0 ? 1u : 2);
        }

        if (reading.Slots.Claims.SourcesAt(trigger).Length > 0) Add(Template.Attributed, 0);
        Add(Template.Place, occurrence.Places.Count == 0 ? 0 : occurrence.HasWeakPlace ? 1u : 2);
        Add(Template.Status, (uint)occurrence.Status);
        if (reading.Clauses.GovernorOf(trigger) is { } governor) Add(Template.Governor, ArgumentCandidates.Role(governor.Role, governor.Preposition));
        return [.. features];
    }

    /// <summary>The trigger and the words beside it: some hardly ever leave a participant open.</summary>
    private void AddWords(int trigger)
    {
        var words = reading.Document.Words;
        Add(Template.Trigger, FeatureHash.Of(words[trigger].Bare));
        if (trigger > 0) Add(Template.Beside, FeatureHash.Of(words[trigger - 1].Folded));
        if (trigger + 1 < words.Length) Add(Template.Beside, 1 + FeatureHash.Of(words[trigger + 1].Folded));
    }

    /// <summary>How many forces its sentence names before the trigger and after it, and how many others.</summary>
    private void AddCompany(int trigger, List<ArgumentCandidate> candidates)
    {
        uint left = 0, right = 0, others = 0;
        foreach (var candidate in candidates)
        {
            var at = candidate.Mentions.FindIndex(mention => SentenceDistance(trigger, mention) == 0);
            if (at < 0) continue;
            if (!Condition.Covers("force", candidate.Actor.Type)) others++;
            else if (candidate.Mentions[at].Head < trigger) left++;
            else right++;
        }

        Add(Template.Forces, Math.Min(2, left) + (Math.Min(2, right) << 2));
        Add(Template.People, Math.Min(3, others));
    }

    private uint[] Of(Occurrence occurrence, ArgumentCandidate candidate, List<ArgumentCandidate> candidates, IReadOnlyList<Occurrence> around)
    {
        features = new(300);
        var actor = candidate.Actor;
        kind = (uint)actor.Type;
        Add(Template.Unnamed, actor.FoundBy == ParticipantReader.FoundBy ? 1u : 0);
        foreach (var relation in candidate.Relations)
        {
            Add(Template.Relation, relation);
            features.Add(Hash(Template.Relation, 7, FeatureHash.Of(7, relation, kind), family));
        }

        Add(Template.Relations, (uint)Math.Min(4, candidate.Relations.Count / 2));
        Add(Template.Count, (uint)Math.Min(6, standing.CountOf(actor.Key)));
        Add(Template.Rank, standing.RankOf(actor.Key));
        if (standing.HasTitle) Add(Template.InTitle, standing.IsInTitle(actor.Key) ? 1u : 0);
        foreach (var head in standing.HeadsOf(actor.Key))
        {
            features.Add(Hash(Template.Head, 0, head, 0));
            features.Add(Hash(Template.Head, 1, head, family));
            features.Add(Hash(Template.Head, 2, head, type));
        }

        var sources = reading.Slots.Claims.SourcesAt(occurrence.Mentions[0].Trigger);
        Add(Template.Source, sources.IsEmpty ? 0 : sources[0] == actor.Key ? 1u : sources.Contains(actor.Key, StringComparer.Ordinal) ? 2u : 3);
        AddWithRule(Template.Rule, (occurrence.Agent.Contains(actor.Key) ? 1u : 0) + (occurrence.Target.Contains(actor.Key) ? 2u : 0) + (occurrence.Agent.Count == 0 ? 4u : 0) + (occurrence.Target.Count == 0 ? 8u : 0));
        if (actor.PartOf is { } whole) Add(Template.Part, occurrence.Agent.Contains(whole) ? 1u : occurrence.Target.Contains(whole) ? 2u : 0);
        AddAround(occurrence, actor.Key, around);
        foreach (var mention in occurrence.Mentions.Take(ArgumentCandidates.MostOccurrenceMentions)) AddPlaces(mention.Trigger, candidate, candidates);
        return [.. features];
    }

    /// <summary>The actor's part in the events around.</summary>
    private void AddAround(Occurrence occurrence, string actor, IReadOnlyList<Occurrence> around)
    {
        var part = new ArgumentPart();
        foreach (var other in around) part.Add(occurrence, other, actor);
        Add(Template.SameAgent, Math.Min(2, part.SameAgent));
        Add(Template.SameTarget, Math.Min(2, part.SameTarget));
        Add(Template.KinAgent, Math.Min(2, part.KinAgent));
        Add(Template.KinTarget, Math.Min(2, part.KinTarget));
        Add(Template.OtherAgent, Math.Min(2, part.OtherAgent));
        Add(Template.OtherTarget, Math.Min(2, part.OtherTarget));
        for (var bit = 0; bit < ArgumentPart.Facings; bit++)
            if ((part.Facing & (1u << bit)) != 0) Add(Template.Facing, (uint)bit);
    }

    private void AddPlaces(int trigger, ArgumentCandidate candidate, List<ArgumentCandidate> candidates)
    {
        var near = candidate.Mentions.Where(mention => SentenceDistance(trigger, mention) == 0).OrderBy(mention => Math.Abs(mention.Head - trigger)).Take(MostNear).ToList();
        if (near.Count == 0)
        {
            var distances = candidate.Mentions.Select(mention => SentenceDistance(trigger, mention)).ToList();
            Add(Template.Elsewhere, distances.Contains(-1) ? 1u : distances.Contains(-2) ? 2u : distances.Contains(1) ? 3u : distances.Count > 0 ? 4u : 5);
            return;
        }

        var nearest = near[0];
        var side = nearest.Head < trigger ? 1u : 0;
        Add(Template.Distance, side + (Bucket(Math.Abs(nearest.Head - trigger)) << 1));
        var (from, to) = nearest.Head < trigger ? (nearest.Words.End, trigger) : (trigger + 1, nearest.Words.First);
        uint verbs = 0, commas = 0, prepositions = 0, marks = 0;
        for (var i = from; i < to; i++)
        {
            var tag = reading.Clauses.Tags[i];
            if (tag == ChunkTag.Verb) verbs++;
            else if (tag == ChunkTag.Comma) commas++;
            else if (tag == ChunkTag.Preposition) prepositions++;
            else if (tag is ChunkTag.Complementizer or ChunkTag.Subordinator or ChunkTag.Relative or ChunkTag.Stop) marks++;
        }

        Add(Template.Verbs, side + (Math.Min(3, verbs) << 1));
        Add(Template.Marks, side + (Math.Min(2, commas) << 1) + (Math.Min(2, marks) << 4));
        Add(Template.Prepositions, side + (Math.Min(3, prepositions) << 1) + (Math.Min(2, verbs) << 4));
        var between = candidates.Count(other => other != candidate && other.Mentions.Exists(one => from <= one.Head && one.Head < to));
        Add(Template.Between, side + ((uint)Math.Min(3, between) << 1));
        foreach (var mention in near) AddMention(trigger, mention);
    }

    private void AddMention(int trigger, ActorMention mention)
    {
        var words = reading.Document.Words;
        var side = mention.Head < trigger ? 1u : 0;
        var first = mention.Words.First;
        Add(Template.Kind, side + ((uint)mention.Kind << 1) + (words[mention.Head].IsDefinite ? 16u : 0));
        var sentence = reading.SentenceOf(trigger).Words;
        var previous = first > sentence.First ? FeatureHash.Of(words[first - 1].Folded) : 0;
        Add(Template.Previous, previous + side);
        if (first > sentence.First + 1) features.Add(Hash(Template.BeforePrevious, 0, FeatureHash.Of(0, previous, FeatureHash.Of(words[first - 2].Folded)), family));
        if (mention.Words.End < sentence.End) Add(Template.Next, (uint)reading.Clauses.Tags[mention.Words.End] + (side << 5));
        Add(Template.Before, (first > sentence.First ? (uint)reading.Clauses.Tags[first - 1] : 31) + (side << 5));
        if (reading.Clauses.GovernorOf(mention.Head) is not { } governor)
        {
            Add(Template.Ungoverned, side);
            return;
        }

        var role = ArgumentCandidates.Role(governor.Role, governor.Preposition);
        var verb = governor.Predicate.Verb;
        var relative = verb == trigger ? 0u : reading.Clauses.GovernorOf(trigger) is { } own && own.Predicate.Verb == verb ? 1u : verb < trigger ? 2u : 3;
        Add(Template.Role, FeatureHash.Of(0, role, (relative << 1) + side));
        if (verb == trigger) return;
        foreach (var word in reading.Classes[verb]) Add(Template.Verb, FeatureHash.Of(0, role, (relative << 16) + (uint)word.Class));
    }

    private void AddWithRule(Template template, uint value)
    {
        Add(template, value);
        features.Add(Hash(template, 5, value, rule));
    }

    private void Add(Template template, uint value)
    {
        features.Add(Hash(template, 0, value, 0));
        features.Add(Hash(template, 1, value, type));
        features.Add(Hash(template, 2, value, shape));
        features.Add(Hash(template, 3, value, kind));
        features.Add(Hash(template, 4, value, (kind << 8) + type));
    }

    private static uint Hash(Template template, uint pairing, uint value, uint context) => FeatureHash.Of(((uint)template << 3) + pairing, value, context);

    /// <summary>Whether the trigger is a perfect, an imperfect, a definite or an indefinite noun, and where its subject or its own governor stands.</summary>
    private uint Shape(int trigger)
    {
        if (reading.Clauses.At(trigger) is { } predicate)
            return (Array.Exists(reading.Classes[trigger], word => word.Shape == WordShape.Perfect) ? 1u : 2) + ((uint)predicate.Order << 4);
        return (reading.Document.Words[trigger].IsDefinite ? 3u : 4) + (reading.Clauses.GovernorOf(trigger) is { } governor ? (uint)governor.Role << 4 : 0);
    }

    private int SentenceDistance(int trigger, ActorMention mention) => reading.Document.Words[mention.Head].Sentence - reading.Document.Words[trigger].Sentence;

    private static uint Bucket(int distance) => distance switch
    {
        <= 3 => (uint)distance,
        <= 5 => 4,
        <= 8 => 5,
        <= 13 => 6,
        <= 21 => 7,
        _ => 8,
    };
}
