using System.Runtime.InteropServices;

namespace Marsad.Training.Learning;

/// <summary>Numbers the features that enough examples have.</summary>
internal static class FeatureRows
{
    /// <summary>The features of at least <paramref name="fewest"/> examples, numbered in ascending order.</summary>
    /// <param name="examples">The features of each example, each feature once.</param>
    /// <param name="fewest">Rarer features are left out.</param>
    internal static Dictionary<uint, int> Of(IEnumerable<IEnumerable<uint>> examples, int fewest)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var features in examples)
            foreach (var feature in features) CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        var rows = new Dictionary<uint, int>();
        foreach (var feature in counts.Where(pair => pair.Value >= fewest).Select(pair => pair.Key).Order()) rows.Add(feature, rows.Count);
        return rows;
    }

    /// <summary>The numbers of those features that have one, in their order.</summary>
    internal static int[] RowsOf(this Dictionary<uint, int> rows, uint[] features)
    {
        var found = new List<int>(features.Length);
        foreach (var feature in features)
            if (rows.TryGetValue(feature, out var row)) found.Add(row);
        return [.. found];
    }
}
