using Marsad.Engine.Actors;
using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>Names the other side of a fight where its own sentences leave it open and the report has one steady pair of opponents.</summary>
internal static class OpponentFiller
{
    /// <summary>Fills missing agents and targets of violent and territorial events from the pairs that the report names.</summary>
    internal static void Fill(List<Occurrence> occurrences, MentionIndex mentions)
    {
        var pairs = new Dictionary<(string Agent, string Target), int>();
        foreach (var occurrence in occurrences)
        {
            if (!IsFight(occurrence.Type)) continue;
            foreach (var agent in occurrence.Agent)
                foreach (var target in occurrence.Target.Where(target => Condition.Covers("force", mentions.TypeOf(target)) && Condition.Covers("force", mentions.TypeOf(agent)))) pairs[(agent, target)] = pairs.GetValueOrDefault((agent, target)) + occurrence.Mentions.Count;
        }

        foreach (var occurrence in occurrences)
        {
            if (occurrence.Agent.Count == 0 && IsTheatre(occurrence.Type) && Protagonist(occurrences, occurrence, mentions) is { } doer && MayDo(occurrence.Type, doer, mentions)) occurrence.AddAgent(doer);
        }

        foreach (var occurrence in occurrences)
        {
            if (!Completes(occurrence.Type)) continue;
            if (occurrence.Agent.Count > 0 && occurrence.Target.TrueForAll(mentions.IsUnnamed) && Best(pairs, occurrence.Agent, byAgent: true) is { } target) occurrence.AddTarget(target);
            else if (occurrence.Agent.Count == 0 && occurrence.Target.Count > 0 && Best(pairs, occurrence.Target, byAgent: false) is { } agent && MayDo(occurrence.Type, agent, mentions)) occurrence.AddAgent(agent);
        }
    }

    /// <summary>Whether an actor can have done a type: aircraft are the means of states and their forces.</summary>
    private static bool MayDo(EventType type, string actor, MentionIndex mentions) =>
        type is not (EventType.AirStrike or EventType.Interception) || mentions.TypeOf(actor) is ActorType.State or ActorType.Military;

    private static bool IsTheatre(EventType type) =>
        type is EventType.Capture or EventType.AirStrike or EventType.Shelling or EventType.OperationLaunch or EventType.Siege or EventType.Bombing or EventType.Interception;

    /// <summary>The one actor who does by far the most of a type in the report, or null.</summary>
    private static string? Protagonist(List<Occurrence> occurrences, Occurrence open, MentionIndex mentions)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Type != open.Type || occurrence.Agent.Count == 0 || occurrence.IsCompleted) continue;
            total += occurrence.Mentions.Count;
            foreach (var agent in occurrence.Agent)
                if (Condition.Covers("force", mentions.TypeOf(agent)) && !open.Target.Contains(agent)) counts[agent] = counts.GetValueOrDefault(agent) + occurrence.Mentions.Count;
        }

        foreach (var (agent, count) in counts)
            if (count * 3 > total * 2) return agent;
        return null;
    }

    private static bool IsFight(EventType type) => Codebook.FamilyOf(type) is EventFamily.Violence or EventFamily.Territory || type == EventType.OperationLaunch;

    private static bool Completes(EventType type) =>
        type is EventType.ArmedClash or EventType.AirStrike or EventType.Shelling or EventType.OperationLaunch or EventType.Capture or EventType.Interception;

    private static string? Best(Dictionary<(string Agent, string Target), int> pairs, List<string> known, bool byAgent)
    {
        string? best = null;
        var bestCount = 0;
        foreach (var ((agent, target), count) in pairs)
        {
            var (one, other) = known.Contains(agent) ? (agent, target) : known.Contains(target) ? (target, agent) : (null, null);
            if (one is null || other is null || known.Contains(other)) continue;
            var weight = (count * 2) + ((one == agent) == byAgent ? 1 : 0);
            if (weight > bestCount) (best, bestCount) = (other, weight);
        }

        return best;
    }
}
