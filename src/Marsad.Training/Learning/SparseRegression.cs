namespace Marsad.Training.Learning;

/// <summary>Logistic regression over hashed features by stochastic gradient descent with rates for each feature (Duchi, Hazan and Singer 2011) and L2 shrinkage;
/// the weights are the mean of those after each epoch but the first.</summary>
internal static class SparseRegression
{
    private const int Epochs = 6;
    private const double Rate = 0.12;

    /// <summary>Keeps the first steps of a feature small.</summary>
    private const double FirstSquare = 0.1;

    /// <summary>Features of fewer examples are left out.</summary>
    private const int FewestExamples = 2;

    /// <summary>The weights by feature; the same examples in the same order give the same weights.</summary>
    internal static Dictionary<uint, float> Train(IReadOnlyList<(uint[] Features, bool Holds)> examples, int seed, double shrinkage)
    {
        var index = Index(examples);
        var rows = examples.Select(example => example.Features.Where(index.ContainsKey).Select(feature => index[feature]).ToArray()).ToArray();
        var weights = new double[index.Count];
        var squares = new double[index.Count];
        Array.Fill(squares, FirstSquare);
        var sums = new double[index.Count];
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                var sum = 0.0;
                foreach (var feature in rows[at]) sum += weights[feature];
                var error = (examples[at].Holds ? 1 : 0) - (1 / (1 + Math.Exp(-Math.Clamp(sum, -30, 30))));
                foreach (var feature in rows[at])
                {
                    var slope = error - (shrinkage * weights[feature]);
                    squares[feature] += slope * slope;
                    weights[feature] += Rate * slope / Math.Sqrt(squares[feature]);
                }
            }

            if (epoch == 0) continue;
            for (var feature = 0; feature < sums.Length; feature++) sums[feature] += weights[feature];
        }

        return index.ToDictionary(pair => pair.Key, pair => (float)(sums[pair.Value] / (Epochs - 1)));
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
