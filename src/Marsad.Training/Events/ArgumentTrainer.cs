using Marsad.Engine.Events;
using Marsad.Engine.Learning;
using Marsad.Training.Learning;

namespace Marsad.Training.Events;

/// <summary>Fits the model of arguments: a maximum-entropy choice among the pairs of agent and target of each occurrence. Where several pairs are right, their joint probability is raised.</summary>
internal static class ArgumentTrainer
{
    private const int FewestExamples = 5;
    private static readonly AdaptiveDescent Descent = new(Epochs: 10, Passed: 5, Rate: 0.01, Shrinkage: 0.02, FirstSquare: 1e-3);

    /// <summary>Fits the weights and writes them as a <see cref="FeatureTable"/>; gives the number of its rows. The same examples in the same order give the same file.</summary>
    internal static int Train(IReadOnlyList<ArgumentExample> examples, int seed, Stream stream)
    {
        var rows = FeatureRows.Of(examples.Select(example => Features(example.Sheet)), FewestExamples);
        var choices = examples.Select(example => new ArgumentChoice(example, rows.RowsOf)).ToList();
        var weights = Descent.Fit(choices.Count, rows.Count * ArgumentModel.Roles, seed, (example, weights, into) =>
        {
            foreach (var (weight, slope) in choices[example].Slopes(weights)) into.Add((weight, slope));
        });
        return FeatureTableWriter.Write(stream, ArgumentModel.Roles, rows.Keys.ToArray(), weights, 1);
    }

    private static HashSet<uint> Features(ArgumentSheet sheet)
    {
        var features = sheet.Unary.SelectMany(one => one).ToHashSet();
        for (var agent = 0; agent < sheet.Unary.Length; agent++)
            for (var target = 0; target < sheet.Unary.Length; target++)
                if (ArgumentSheet.IsOpen(agent, target)) features.UnionWith(sheet.Pair(agent, target));
        return features;
    }
}
