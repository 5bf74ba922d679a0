namespace Marsad.Training.Evaluation;

/// <summary>Which predicted actor is which gold actor: shared folded names first, then overlap of words; one to one.</summary>
internal sealed class ActorAlignment
{
    private readonly HashSet<string> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> goldOf = new(StringComparer.Ordinal);

    internal ActorAlignment(IReadOnlyList<ScoredActor> gold, IReadOnlyList<ScoredActor> predicted)
    {
        var pairs = new List<(double Score, string Predicted, string Gold)>();
        var goldSides = gold.Select(actor => new Side(actor)).ToList();
        foreach (var side in predicted.Select(actor => new Side(actor)))
        {
            foreach (var other in goldSides)
            {
                var common = ScorerText.Common(side.Names, other.Names);
                if (common > 0)
                {
                    pairs.Add((2 + common, side.Key, other.Key));
                    continue;
                }

                var overlap = side.Overlap(other);
                if (overlap >= 0.6) pairs.Add((overlap, side.Key, other.Key));
            }
        }

        pairs.Sort((left, right) => left.Score != right.Score ? right.Score.CompareTo(left.Score)
            : string.CompareOrdinal(left.Predicted, right.Predicted) is not 0 and var order ? order
            : string.CompareOrdinal(left.Gold, right.Gold));
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (score, predictedKey, goldKey) in pairs)
        {
            if (goldOf.ContainsKey(predictedKey) || used.Contains(goldKey)) continue;
            goldOf.Add(predictedKey, goldKey);
            used.Add(goldKey);
            if (score < 2) continue;
            Found++;
            found.Add(predictedKey);
        }
    }

    /// <summary>The number of gold actors that are found by a name of theirs.</summary>
    internal int Found { get; }

    /// <summary>Whether a predicted actor is a gold one by a name of its.</summary>
    internal bool IsFound(string key) => found.Contains(key);

    /// <summary>The gold actors' keys for predicted ones; those that are nobody's stay apart from every gold key.</summary>
    internal List<string> Rename(IReadOnlyList<string>? keys) => [.. (keys ?? []).Select(key => goldOf.GetValueOrDefault(key, "?" + key))];

    /// <summary>The gold actor's key for a predicted one, "?" for none.</summary>
    internal string Rename(string? key) => key is not null && goldOf.TryGetValue(key, out var gold) ? gold : "?";

    private sealed class Side(ScoredActor actor)
    {
        private readonly List<HashSet<string>> words = [.. actor.Names.Select(ScorerText.Fold).Distinct(StringComparer.Ordinal).Select(ScorerText.Stems)];

        internal string Key => actor.Key;

        internal HashSet<string> Names { get; } = [.. actor.Names.Select(ScorerText.Fold)];

        internal double Overlap(Side other)
        {
            var best = 0.0;
            foreach (var left in words)
            {
                foreach (var right in other.words)
                {
                    var common = ScorerText.Common(left, right);
                    best = Math.Max(best, (double)common / Math.Max(1, left.Count + right.Count - common));
                }
            }

            return best;
        }
    }
}
