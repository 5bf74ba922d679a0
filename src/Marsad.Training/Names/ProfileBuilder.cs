using Marsad.Engine.Tagging.Names;

namespace Marsad.Training.Names;

/// <summary>Counts how a tagger labels each form in unlabelled text. The tagger must not know the forms themselves, so that a form of
/// the labelled text and one that it never saw get profiles of the same quality.</summary>
internal static class ProfileBuilder
{
    private const int BlockSize = 512;

    internal static Dictionary<string, byte> Build(NameDecoder decoder, IReadOnlyList<string[]> text, FormTable forms)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        for (var from = 0; from < text.Count; from += BlockSize)
        {
            var block = text.Skip(from).Take(BlockSize).ToList();
            var tokens = block.SelectMany(sentence => sentence).ToArray();
            var ends = new int[block.Count];
            for (var s = 0; s < ends.Length; s++) ends[s] = (s == 0 ? 0 : ends[s - 1]) + block[s].Length;
            var labels = new byte[tokens.Length];
            decoder.Decode(tokens, ends, labels);
            for (var i = 0; i < tokens.Length; i++)
            {
                var (stem, _) = Proclitics.Split(tokens[i], form => forms.CountOf(forms.Find(form)));
                if (!counts.TryGetValue(stem, out var row)) row = counts[stem] = new int[NameLabel.Count];
                row[labels[i]]++;
            }
        }

        return counts.ToDictionary(pair => pair.Key, pair => Profile(pair.Value), StringComparer.Ordinal);
    }

    /// <summary>The tens tell the commonest name label and how often it is given (0: hardly any), the units tell the number of occurrences.</summary>
    private static byte Profile(int[] votes)
    {
        var total = votes.Sum();
        var most = 1;
        for (var label = 2; label < votes.Length; label++) if (votes[label] > votes[most]) most = label;
        var names = total - votes[0];
        var size = total >= 30 ? 3 : total >= 8 ? 2 : total >= 3 ? 1 : 0;
        if (names * 20 < total || names == 0) return (byte)(1 + size);
        var share = (double)names / total;
        var level = share < 0.25 ? 0 : share < 0.6 ? 1 : 2;
        return (byte)((10 * (1 + (3 * (most - 1)) + level)) + size);
    }
}
