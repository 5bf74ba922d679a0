using System.Runtime.InteropServices;
using Marsad.Training.Learning;

namespace Marsad.Training.Events.Circumstances;

/// <summary>Fits the model of circumstances: a maximum-entropy choice among what a slot may hold. Where several choices are right, their joint probability is raised.</summary>
internal static class CircumstanceTrainer
{
    private const int FewestExamples = 2;
    private static readonly AdaptiveDescent Descent = new(Epochs: 12, Passed: 6, Rate: 0.02, Shrinkage: 0.1, FirstSquare: 1e-3);

    /// <summary>Fits the weights and writes them as a table; gives the number of its rows. The same examples in the same order give the same file.</summary>
    internal static int Train(IReadOnlyList<CircumstanceExample> examples, int seed, Stream stream)
    {
        var rows = FeatureRows.Of(examples.Select(example => example.Choices.SelectMany(one => one).Distinct()), FewestExamples);
        var choices = examples.Select(example => example.Choices.Select(rows.RowsOf).ToArray()).ToList();
        var weights = Descent.Fit(examples.Count, rows.Count, seed, (example, weights, into) =>
        {
            foreach (var (weight, slope) in Slopes(choices[example], examples[example].Right, weights)) into.Add((weight, slope));
        });
        return FeatureTableWriter.Write(stream, 1, rows.Keys.ToArray(), weights, 1);
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
