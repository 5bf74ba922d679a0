using System.Runtime.InteropServices;

namespace Marsad.Training.Learning;

/// <summary>An averaged multi-class perceptron over hashed features (Freund and Schapire 1999; Collins 2002), with lazily averaged rows.</summary>
internal sealed class PerceptronTrainer(int labels)
{
    private readonly Dictionary<uint, int> rows = [];
    private readonly List<uint> features = [];
    private float[] weights = [];
    private double[] totals = [];
    private int[] stamps = [];
    private int now = 1;

    internal int Labels => labels;

    /// <summary>The row of a feature; a new one where <paramref name="add"/> allows it, else -1.</summary>
    internal int Row(uint feature, bool add = true)
    {
        if (!add) return rows.GetValueOrDefault(feature, -1);
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, feature, out var exists);
        if (exists) return row;
        row = features.Count;
        features.Add(feature);
        if (features.Count * labels > weights.Length)
        {
            var size = Math.Max(1 << 16, weights.Length * 2);
            Array.Resize(ref weights, size);
            Array.Resize(ref totals, size);
            Array.Resize(ref stamps, size);
        }

        return row;
    }

    /// <summary>The row's current weights.</summary>
    internal ReadOnlySpan<float> Weights(int row) => weights.AsSpan(row * labels, labels);

    internal void Score(ReadOnlySpan<int> active, Span<float> scores)
    {
        foreach (var row in active)
        {
            if (row < 0) continue;
            var from = Weights(row);
            for (var label = 0; label < scores.Length; label++) scores[label] += from[label];
        }
    }

    /// <summary>Adds <paramref name="step"/> to one weight of each active row.</summary>
    internal void Update(ReadOnlySpan<int> active, int label, float step)
    {
        foreach (var row in active)
        {
            if (row < 0) continue;
            var at = (row * labels) + label;
            totals[at] += (double)weights[at] * (now - stamps[at]);
            stamps[at] = now;
            weights[at] += step;
        }
    }

    /// <summary>Counts one example, seen right or wrong.</summary>
    internal void Tick() => now++;

    /// <summary>Writes the averaged weights; rows whose largest weight is below <paramref name="threshold"/> of the largest of all are left out.</summary>
    /// <returns>The number of rows written.</returns>
    internal int Write(Stream stream, double threshold, double clip = 1.0)
    {
        var average = new float[features.Count * labels];
        for (var at = 0; at < average.Length; at++)
            average[at] = (float)((totals[at] + ((double)weights[at] * (now - stamps[at]))) / now);
        return FeatureTableWriter.Write(stream, labels, CollectionsMarshal.AsSpan(features), average, threshold, clip);
    }
}
