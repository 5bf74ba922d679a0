namespace Marsad.Training.Evaluation;

/// <summary>The slots of an event that the scorer compares.</summary>
internal enum Slot : byte
{
    Agent, Target, Place, Time, Status, AccordingTo,
}

/// <summary>How a predicted event agrees with a gold one.</summary>
/// <param name="Weight">How well, for choosing partners.</param>
/// <param name="IsRight">Whether each slot is right, by <see cref="Slot"/>.</param>
/// <param name="Counts">The counts that both have.</param>
internal sealed record EventPair(double Weight, bool[] IsRight, int Counts)
{
    /// <summary>The slots' words, by <see cref="Slot"/>.</summary>
    internal static readonly string[] SlotWords = ["agent", "target", "place", "time", "status", "according_to"];

    /// <summary>Whether agent and target are right.</summary>
    internal bool IsCore => IsRight[(int)Slot.Agent] && IsRight[(int)Slot.Target];

    /// <summary>Whether every slot is right.</summary>
    internal bool IsFull => Array.TrueForAll(IsRight, right => right);

    /// <summary>Compares two events; null where they cannot be the same.</summary>
    internal static EventPair? Of(ScoredEvent gold, ScoredEvent predicted, ActorAlignment actors)
    {
        if (gold.Type != predicted.Type) return null;
        var agent = actors.Rename(predicted.Agent);
        var target = actors.Rename(predicted.Target);
        var goldAgent = gold.Agent ?? [];
        var goldTarget = gold.Target ?? [];
        var sharesTrigger = gold.Triggers.Any(left => predicted.Triggers.Any(right => ScorerText.IsNear(left, right)));
        var sharesActor = agent.Concat(target).Any(key => goldAgent.Contains(key) || goldTarget.Contains(key));
        var isPlaceRight = ArePlacesRight(gold.Places, predicted.Places);
        var sharesPlace = gold.Places.Count > 0 && predicted.Places.Count > 0 && isPlaceRight;
        if (!sharesTrigger && !sharesActor && !sharesPlace) return null;
        var isAgentRight = Meet(goldAgent, agent);
        var isTargetRight = Meet(goldTarget, target);
        var isSymmetric = gold.Type is "armed_clash" or "talks" or "agreement";
        if (isSymmetric && !(isAgentRight && isTargetRight) && Meet(goldAgent, target) && Meet(goldTarget, agent)) isAgentRight = isTargetRight = true;
        bool[] right =
        [
            isAgentRight, isTargetRight, isPlaceRight, IsTimeRight(gold.Time, predicted.Time), gold.Status == predicted.Status,
            Meet(gold.AccordingTo, actors.Rename(predicted.AccordingTo)),
        ];
        var weight = One(sharesTrigger) + One(sharesActor) + One(sharesPlace) + One(isAgentRight) + One(isTargetRight)
            + (0.5 * One(right[(int)Slot.Place])) + (0.5 * One(right[(int)Slot.Time])) + (0.25 * One(right[(int)Slot.Status])) + (0.5 * One(right[(int)Slot.AccordingTo]));
        return new(weight, right, gold.Counts.Count(predicted.Counts.Contains));
    }

    /// <summary>Whether two lists of keys are both empty or share a key.</summary>
    internal static bool Meet(IReadOnlyList<string> left, IReadOnlyList<string> right) => (left.Count == 0 && right.Count == 0) || left.Any(right.Contains);

    /// <summary>Whether two lists of places are both empty or hold near wordings.</summary>
    internal static bool ArePlacesRight(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        (left.Count == 0 && right.Count == 0) || left.Any(first => right.Any(second => ScorerText.IsNear(first, second)));

    private static bool IsTimeRight(ScoredTime? gold, ScoredTime? predicted) =>
        gold is null || predicted is null ? gold is null && predicted is null : gold == predicted;

    private static int One(bool value) => value ? 1 : 0;
}
