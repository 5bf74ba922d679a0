using System.Runtime.InteropServices;
using Marsad.Engine.Events;
using Marsad.Engine.Learning;
using Marsad.Training.Learning;

namespace Marsad.Training.Events;

/// <summary>Fits the model of arguments: a maximum-entropy choice among the pairs of agent and target of each occurrence, by stochastic gradient descent with
/// adaptive steps (Duchi, Hazan and Singer 2011), L2 shrinkage and averaging over the second half of the epochs. Where several pairs are right, their joint probability is raised.</summary>
internal sealed class ArgumentTrainer
{
    private const int Epochs = 10;
    private const double Rate = 0.01;
    private const double Shrinkage = 0.02;
    private const double FirstSquare = 1e-3;
    private const int FewestExamples = 5;

    private readonly Dictionary<uint, int> rows = [];
    private readonly List<ArgumentChoice> choices = [];

    private ArgumentTrainer(IReadOnlyList<ArgumentExample> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var example in examples)
            foreach (var feature in Features(example.Sheet)) CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        foreach (var feature in counts.Where(pair => pair.Value >= FewestExamples).Select(pair => pair.Key).Order()) rows.Add(feature, rows.Count);
        foreach (var example in examples) choices.Add(new(example, RowsOf));
    }

    /// <summary>Fits the weights and writes them as a <see cref="FeatureTable"/>; gives the number of its rows. The same examples in the same order give the same file.</summary>
    internal static int Train(IReadOnlyList<ArgumentExample> examples, int seed, Stream stream)
    {
        var trainer = new ArgumentTrainer(examples);
        return FeatureTableWriter.Write(stream, ArgumentModel.Roles, trainer.rows.Keys.ToArray(), trainer.Fit(seed), 1);
    }

    private static HashSet<uint> Features(ArgumentSheet sheet)
    {
        var features = sheet.Unary.SelectMany(one => one).ToHashSet();
        for (var agent = 0; agent < sheet.Unary.Length; agent++)
            for (var target = 0; target < sheet.Unary.Length; target++)
                if (ArgumentSheet.IsOpen(agent, target)) features.UnionWith(sheet.Pair(agent, target));
        return features;
    }

    private int[] RowsOf(uint[] features)
    {
        var found = new List<int>(features.Length);
        foreach (var feature in features)
            if (rows.TryGetValue(feature, out var row)) found.Add(row);
        return [.. found];
    }

    private float[] Fit(int seed)
    {
        var weights = new double[rows.Count * ArgumentModel.Roles];
        var squares = new double[weights.Length];
        Array.Fill(squares, FirstSquare);
        var sums = new double[weights.Length];
        var order = Enumerable.Range(0, choices.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                foreach (var (weight, slope) in choices[index].Slopes(weights))
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
}
