namespace Marsad.Engine.Tagging.Names;

/// <summary>The trained weights of one pass before they are rounded.</summary>
/// <param name="Features">The features' hashes, each once.</param>
/// <param name="Weights">A weight for each of the weighted labels, feature by feature.</param>
/// <param name="Transitions">The score of a label after another, previous times <see cref="NameLabel.Count"/> plus label; a sentence starts after the outside label.</param>
/// <param name="Bias">What the outside label costs.</param>
internal sealed record PassWeights(IReadOnlyList<uint> Features, float[] Weights, float[] Transitions, float Bias)
{
    internal static PassWeights None { get; } = new([], [], new float[NameLabel.Count * NameLabel.Count], 0);

    /// <summary>What a rounded weight of 1 stands for: such that all but one in ten thousand weights fit in a signed byte.</summary>
    internal float Scale { get; } = Weights.Length == 0 ? 0 : Weights.Select(Math.Abs).Order().ElementAt((int)((Weights.Length - 1) * 0.9999)) / sbyte.MaxValue;

    /// <summary>The mean of several runs; a feature that a run does not know has weight zero there.</summary>
    internal static PassWeights Mean(IReadOnlyList<PassWeights> runs)
    {
        var features = runs.SelectMany(run => run.Features).Distinct().Order().ToList();
        var ids = new Dictionary<uint, int>(features.Count);
        foreach (var feature in features) ids.Add(feature, ids.Count);
        var weights = new float[features.Count * NameLabel.Weighted];
        foreach (var run in runs)
        {
            for (var f = 0; f < run.Features.Count; f++)
                for (var i = 0; i < NameLabel.Weighted; i++) weights[(ids[run.Features[f]] * NameLabel.Weighted) + i] += run.Weights[(f * NameLabel.Weighted) + i] / runs.Count;
        }

        var transitions = runs[0].Transitions.Select((_, i) => runs.Average(run => run.Transitions[i])).ToArray();
        return new(features, weights, transitions, runs[0].Bias);
    }
}
