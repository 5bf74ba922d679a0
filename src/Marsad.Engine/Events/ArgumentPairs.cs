using Marsad.Engine.Actors;
using Marsad.Engine.Entities;
using Marsad.Engine.Learning;
using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>What speaks for and against two actors being agent and target of one occurrence, as hashed features.</summary>
internal sealed class ArgumentPairs(ReportReading reading, Occurrence occurrence, IReadOnlyList<Occurrence> around)
{
    private readonly uint type = (uint)occurrence.Type;
    private readonly uint family = (uint)Codebook.FamilyOf(occurrence.Type);
    private readonly uint isVerb = reading.Clauses.At(occurrence.Mentions[0].Trigger) is not null ? 1u : 0;
    private readonly uint rule = FeatureHash.Of(occurrence.Mentions[0].Rule.Name);

    private enum Template : uint
    {
        Absent = 1 << 12, Kinds, Bond, Order,
    }

    /// <summary>The features of a pair; null stands for nobody.</summary>
    internal uint[] Of(ArgumentCandidate? agent, ArgumentCandidate? target)
    {
        if (agent is null || target is null)
        {
            var absent = (agent is null ? 1u : 0) + (target is null ? 2u : 0);
            return [Hash(Template.Absent, 0, absent, 0), Hash(Template.Absent, 1, absent, type), Hash(Template.Absent, 2, absent, rule), Hash(Template.Absent, 3, absent, (family << 1) + isVerb)];
        }

        var kinds = (uint)agent.Actor.Type + ((uint)target.Actor.Type << 5);
        var bond = Bond(agent.Actor, target.Actor);
        var order = Order(agent, target);
        return
        [
            Hash(Template.Kinds, 0, kinds, 0), Hash(Template.Kinds, 1, kinds, family), Hash(Template.Kinds, 2, kinds, type),
            Hash(Template.Bond, 0, bond, 0), Hash(Template.Bond, 1, bond, family), Hash(Template.Bond, 2, bond, type),
            Hash(Template.Order, 0, order, 0), Hash(Template.Order, 1, order, type), Hash(Template.Order, 2, order, (family << 1) + isVerb),
        ];
    }

    private static uint Hash(Template template, uint pairing, uint value, uint context) => FeatureHash.Of(((uint)template << 3) + pairing, value, context);

    /// <summary>Whether one belongs to the other, whether both are of one country, and how they face each other in the events around.</summary>
    private uint Bond(Actor agent, Actor target)
    {
        var bond = agent.PartOf == target.Key || target.PartOf == agent.Key ? 1u : agent.PartOf is not null && agent.PartOf == target.PartOf ? 2u : 0;
        if (Country(agent) is { } country && Country(target) is { } other) bond += country == other ? 4u : 8u;
        uint straight = 0, turned = 0;
        foreach (var one in around)
        {
            if (one.Agent.Contains(agent.Key) && one.Target.Contains(target.Key)) straight = 1;
            if (one.Agent.Contains(target.Key) && one.Target.Contains(agent.Key)) turned = 1;
        }

        return bond + (straight << 5) + (turned << 6);
    }

    private static string? Country(Actor actor) => actor.RegisterId is { } id ? ActorRegister.Embedded.ById(id)?.Country : null;

    /// <summary>Where the two stand to the first trigger, and which comes first.</summary>
    private uint Order(ArgumentCandidate agent, ArgumentCandidate target)
    {
        var trigger = occurrence.Mentions[0].Trigger;
        var (one, other) = (Nearest(agent, trigger), Nearest(target, trigger));
        if (one < 0 || other < 0) return (one < 0 ? 1u : 0) + (other < 0 ? 2u : 0);
        return 4 + (one < trigger ? 1u : 0) + (other < trigger ? 2u : 0) + (one < other ? 8u : 0);
    }

    private int Nearest(ArgumentCandidate candidate, int trigger)
    {
        var best = -1;
        foreach (var mention in candidate.Mentions)
        {
            if (reading.Document.Words[mention.Head].Sentence != reading.Document.Words[trigger].Sentence) continue;
            if (best < 0 || Math.Abs(mention.Head - trigger) < Math.Abs(best - trigger)) best = mention.Head;
        }

        return best;
    }
}
