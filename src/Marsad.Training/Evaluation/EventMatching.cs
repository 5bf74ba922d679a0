namespace Marsad.Training.Evaluation;

/// <summary>Which predicted event is which gold event: the best-weighing pairs first, one to one.</summary>
internal static class EventMatching
{
    /// <summary>The partners, best first.</summary>
    internal static List<(int Gold, int Predicted, EventPair Pair)> Match(IReadOnlyList<ScoredEvent> gold, IReadOnlyList<ScoredEvent> predicted, ActorAlignment alignment)
    {
        var pairs = new List<(int Gold, int Predicted, EventPair Pair)>();
        for (var i = 0; i < gold.Count; i++)
            for (var j = 0; j < predicted.Count; j++)
                if (EventPair.Of(gold[i], predicted[j], alignment) is { } pair) pairs.Add((i, j, pair));
        pairs.Sort((left, right) => left.Pair.Weight != right.Pair.Weight ? right.Pair.Weight.CompareTo(left.Pair.Weight)
            : left.Gold != right.Gold ? left.Gold.CompareTo(right.Gold) : left.Predicted.CompareTo(right.Predicted));
        var usedGold = new bool[gold.Count];
        var usedPredicted = new bool[predicted.Count];
        var matches = new List<(int, int, EventPair)>();
        foreach (var match in pairs)
        {
            if (usedGold[match.Gold] || usedPredicted[match.Predicted]) continue;
            usedGold[match.Gold] = usedPredicted[match.Predicted] = true;
            matches.Add(match);
        }

        return matches;
    }
}
