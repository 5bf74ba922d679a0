namespace Marsad.Training.Learning;

/// <summary>Logistic regression over hashed features by <see cref="AdaptiveDescent"/>.</summary>
internal static class SparseRegression
{
    /// <summary>Features of fewer examples are left out.</summary>
    private const int FewestExamples = 2;

    /// <summary>The weights by feature; the same examples in the same order give the same weights.</summary>
    internal static Dictionary<uint, float> Train(IReadOnlyList<(uint[] Features, bool Holds)> examples, int seed, double shrinkage)
    {
        var index = Index(examples);
        var rows = examples.Select(example => index.RowsOf(example.Features)).ToArray();
        var descent = new AdaptiveDescent(Epochs: 6, Passed: 1, Rate: 0.12, shrinkage, FirstSquare: 0.1);
        var weights = descent.Fit(rows.Length, index.Count, seed, (example, weights, into) =>
        {
            var sum = 0.0;
            foreach (var row in rows[example]) sum += weights[row];
            var error = (examples[example].Holds ? 1 : 0) - (1 / (1 + Math.Exp(-Math.Clamp(sum, -30, 30))));
            foreach (var row in rows[example]) into.Add((row, error));
        });
        return index.ToDictionary(pair => pair.Key, pair => weights[pair.Value]);
    }

    private static Dictionary<uint, int> Index(IReadOnlyList<(uint[] Features, bool Holds)> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var (features, _) in examples)
            foreach (var feature in features.Distinct()) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        var index = new Dictionary<uint, int>();
        foreach (var (features, _) in examples)
            foreach (var feature in features)
                if (counts[feature] >= FewestExamples) index.TryAdd(feature, index.Count);
        return index;
    }
}
