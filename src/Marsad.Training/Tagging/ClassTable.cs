using Marsad.Engine.Learning;
using Marsad.Training.Learning;

namespace Marsad.Training.Tagging;

/// <summary>Writes the classes of words as <see cref="Engine.Tagging.WordClasses"/> are read.</summary>
internal static class ClassTable
{
    internal static byte[] Write(IReadOnlyDictionary<string, (int Coarse, int Fine, int Frequency)> classes)
    {
        var rows = new SortedDictionary<uint, float[]>();
        foreach (var (folded, (coarse, fine, frequency)) in classes)
            rows[FeatureHash.Of(folded)] = [coarse, fine % 100, fine / 100, frequency];
        using var stream = new MemoryStream();
        FeatureTableWriter.Write(stream, 4, rows.Keys.ToArray(), rows.Values.SelectMany(row => row).ToArray(), 1, exactScale: 1);
        return stream.ToArray();
    }
}
