using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Marsad.Engine.Learning;
using Marsad.Engine.Tagging;
using Marsad.Training.Learning;

namespace Marsad.Training.Tagging;

/// <summary>Counts how often each form stands alone in a collection of reports (NDJSON, compressed or not).</summary>
internal static class FormCounts
{
    /// <summary>The texts of the reports, title first.</summary>
    internal static IEnumerable<string> Texts(string path)
    {
        using Stream file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("title").GetString() + "\n" + json.RootElement.GetProperty("text").GetString();
        }
    }

    internal static Dictionary<string, int> Count(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            for (var at = 0; at < text.Length;)
            {
                var end = at;
                while (end < text.Length && (Orthography.IsLetter(text[end]) || Engine.Text.Folding.FoldUnit(text[end]) == '\0')) end++;
                if (end > at) CollectionsMarshal.GetValueRefOrAddDefault(counts, Orthography.Clean(text[at..end], out _), out _)++;
                at = Math.Max(end, at + 1);
            }
        }

        return counts;
    }

    /// <summary>Writes the counts as <see cref="SegmentFeatures"/> reads them; forms seen fewer than <paramref name="least"/> times are left out.</summary>
    internal static void Write(Stream stream, IReadOnlyDictionary<string, int> counts, int least)
    {
        var features = new SortedDictionary<uint, float>();
        foreach (var (form, count) in counts)
        {
            if (form.Length == 0 || count < least) continue;
            var hash = FeatureHash.Of(form);
            features[hash] = Math.Max(features.GetValueOrDefault(hash), 1 + (int)Math.Log2(count));
        }

        FeatureTableWriter.Write(stream, 1, features.Keys.ToArray(), features.Values.ToArray(), 1, exactScale: 1);
    }
}
