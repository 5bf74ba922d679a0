namespace Marsad.Training.Events;

/// <summary>Logistic regression over binary features by stochastic gradient descent with L2 shrinkage.</summary>
internal static class LogisticRegression
{
    private const int Epochs = 14;
    private const double Rate = 0.1;
    private const double Shrinkage = 0.024;

    /// <summary>The weights; the same examples in the same order give the same weights.</summary>
    internal static Dictionary<string, double> Train(IReadOnlyList<(string[] Features, bool Holds, double Weight)> examples, int seed)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var rate = Rate / (1 + (epoch * 0.15));
            foreach (var index in order) Step(weights, examples[index], rate);
        }

        return weights;
    }

    private static void Step(Dictionary<string, double> weights, (string[] Features, bool Holds, double Weight) example, double rate)
    {
        var sum = 0.0;
        foreach (var feature in example.Features) sum += weights.GetValueOrDefault(feature);
        var gradient = ((1 / (1 + Math.Exp(-Math.Clamp(sum, -30, 30)))) - (example.Holds ? 1 : 0)) * example.Weight;
        foreach (var feature in example.Features)
        {
            var weight = weights.GetValueOrDefault(feature);
            weights[feature] = weight - (rate * (gradient + (feature == "bias" ? 0 : Shrinkage * weight)));
        }
    }
}
