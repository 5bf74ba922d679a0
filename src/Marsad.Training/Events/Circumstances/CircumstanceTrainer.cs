using System.Runtime.InteropServices;
using Marsad.Training.Learning;

namespace Marsad.Training.Events.Circumstances;

/// <summary>Fits the model of circumstances: a maximum-entropy choice among what a slot may hold, by stochastic gradient descent with adaptive steps (Duchi, Hazan
/// and Singer 2011), L2 shrinkage and averaging over the second half of the epochs. Where several choices are right, their joint probability is raised.</summary>
internal sealed class CircumstanceTrainer
{
    private const int Epochs = 12;
    private const double Rate = 0.02;
    private const double Shrinkage = 0.1;
    private const double FirstSquare = 1e-3;
    private const int FewestExamples = 2;

    private readonly Dictionary<uint, int> rows = [];
    private readonly List<(int[][] Choices, HashSet<int> Right)> examples = [];

    private CircumstanceTrainer(IReadOnlyList<CircumstanceExample> all)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var example in all)
            foreach (var feature in example.Choices.SelectMany(one => one).Distinct()) CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        foreach (var feature in counts.Where(pair => pair.Value >= FewestExamples).Select(pair => pair.Key).Order()) rows.Add(feature, rows.Count);
        foreach (var example in all) examples.Add(([.. example.Choices.Select(one => one.Where(rows.ContainsKey).Select(feature => rows[feature]).ToArray())], example.Right));
    }

    /// <summary>Fits the weights and writes them as a table; gives the number of its rows. The same examples in the same order give the same file.</summary>
    internal static int Train(IReadOnlyList<CircumstanceExample> examples, int seed, Stream stream)
    {
        var trainer = new CircumstanceTrainer(examples);
        return FeatureTableWriter.Write(stream, 1, trainer.rows.Keys.ToArray(), trainer.Fit(seed), 1);
    }

    private float[] Fit(int seed)
    {
        var weights = new double[rows.Count];
        var squares = new double[weights.Length];
        Array.Fill(squares, FirstSquare);
        var sums = new double[weights.Length];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                foreach (var (weight, slope) in Slopes(examples[index].Choices, examples[index].Right, weights))
                {
                    var step = slope - (Shrinkage * weights[weight]);
                    squares[weight] += step * step;
                    weights[weight] += Rate * step / Math.Sqrt(squares[weight]);
                }
            }

            if (epoch < Epochs / 2) continue;
            for (var i = 0; i < sums.Length; i++) sums[i] += weights[i];
        }

        return Array.ConvertAll(sums, sum => (float)(sum / (Epochs - (Epochs / 2))));
    }

    /// <summary>The slope of the log probability of the right choices in each weight that matters.</summary>
    private static Dictionary<int, double> Slopes(int[][] choices, HashSet<int> right, double[] weights)
    {
        var likelihoods = Array.ConvertAll(choices, choice => choice.Sum(row => weights[row]));
        var peak = likelihoods.Max();
        for (var at = 0; at < likelihoods.Length; at++) likelihoods[at] = Math.Exp(likelihoods[at] - peak);
        var total = likelihoods.Sum();
        var good = Math.Max(right.Sum(at => likelihoods[at]), double.Epsilon);
        var slopes = new Dictionary<int, double>();
        for (var at = 0; at < choices.Length; at++)
        {
            var slope = (right.Contains(at) ? likelihoods[at] / good : 0) - (likelihoods[at] / total);
            foreach (var row in choices[at]) CollectionsMarshal.GetValueRefOrAddDefault(slopes, row, out _) += slope;
        }

        return slopes;
    }
}
