using System.Runtime.InteropServices;

namespace Marsad.Training.Learning;

/// <summary>An averaged multi-class perceptron over hashed features (Freund and Schapire 1999; Collins 2002), with lazily averaged rows.</summary>
/// <param name="labels">The number of labels.</param>
/// <param name="known">The only features that may have weights; null for all.</param>
internal sealed class PerceptronTrainer(int labels, IReadOnlySet<uint>? known = null)
{
    private readonly Dictionary<uint, int> rows = [];
    private readonly List<uint> features = [];
    private float[] weights = [];
    private double[] totals = [];
    private int[] stamps = [];
    private int[] seen = [];
    private int now = 1;

    internal int Labels => labels;

    /// <summary>The row of a feature; a new one where <paramref name="add"/> allows it, else -1.</summary>
    internal int Row(uint feature, bool add = true)
    {
        if (!add || known?.Contains(feature) == false) return rows.GetValueOrDefault(feature, -1);
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
            Array.Resize(ref seen, size / labels);
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
            seen[row]++;
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

    /// <summary>The features that matter most: by their largest averaged weight and how often they were active.</summary>
    internal IReadOnlyCollection<uint> Best(int most)
    {
        var average = Average();
        var importance = new double[features.Count];
        for (var row = 0; row < importance.Length; row++)
        {
            var peak = 0f;
            foreach (var weight in average.AsSpan(row * labels, labels)) peak = Math.Max(peak, Math.Abs(weight));
            importance[row] = peak * Math.Sqrt(Math.Sqrt(Math.Max(1, seen[row])));
        }

        return [.. Enumerable.Range(0, importance.Length).OrderByDescending(row => importance[row]).ThenBy(row => features[row]).Take(most).Select(row => features[row])];
    }

    /// <summary>Writes the averaged weights.</summary>
    /// <returns>The number of rows written.</returns>
    internal int Write(Stream stream, double clip = 1.0) => WriteMean([this], stream, clip);

    /// <summary>Writes the mean of the averaged weights of several trainers, whose models then vote with their scores.</summary>
    /// <param name="trainers">Trainers for the same labels.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="clip">The largest weight that is told apart, as a share of the largest of all.</param>
    /// <returns>The number of rows written.</returns>
    internal static int WriteMean(IReadOnlyList<PerceptronTrainer> trainers, Stream stream, double clip = 1.0)
    {
        var labels = trainers[0].Labels;
        var places = new Dictionary<uint, int>();
        var sums = new List<float>();
        foreach (var trainer in trainers)
        {
            var average = trainer.Average();
            for (var row = 0; row < trainer.features.Count; row++)
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, trainer.features[row], out var exists);
                if (!exists)
                {
                    place = sums.Count;
                    for (var label = 0; label < labels; label++) sums.Add(0);
                }

                for (var label = 0; label < labels; label++) sums[place + label] += average[(row * labels) + label];
            }
        }

        return FeatureTableWriter.Write(stream, labels, places.Keys.ToArray(), CollectionsMarshal.AsSpan(sums), clip);
    }

    private float[] Average()
    {
        var average = new float[features.Count * labels];
        for (var at = 0; at < average.Length; at++)
            average[at] = (float)((totals[at] + ((double)weights[at] * (now - stamps[at]))) / now);
        return average;
    }
}
