using Marsad.Engine.Learning;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>What the segmenter looks at: features of a candidate alone, and of a candidate beside its neighbours.</summary>
/// <param name="frequencies">How often each form stands alone in a large collection: one more than the binary logarithm.</param>
internal sealed class SegmentFeatures(FeatureTable frequencies)
{
    /// <summary>How often a form stands alone: 0 never, else one more than the binary logarithm of the count.</summary>
    internal uint Frequency(string form) => (uint)frequencies.Weight(FeatureHash.Of(form));

    /// <summary>Adds the features of every candidate of a token that need no context; element i belongs to candidate i.</summary>
    internal List<uint>[] OfType(string token, List<Segmentation> candidates)
    {
        var all = new List<uint>[candidates.Count];
        var whole = Frequency(token);
        var tokenHash = FeatureHash.Of(token);
        for (var at = 0; at < all.Length; at++)
        {
            var candidate = candidates[at];
            var features = all[at] = new(32);
            var stem = candidate.Stem;
            var stemHash = FeatureHash.Of(stem);
            var clitics = FeatureHash.Of(candidate.Clitics);
            var change = FeatureHash.Of(candidate.Change);
            var split = candidate.Forms.Length > 1;
            var frequency = split || candidate.Change.Length > 0 ? Frequency(stem) : whole;
            var rank = 0u;
            foreach (var other in candidates)
            {
                if (other != candidate && other.Clitics == candidate.Clitics && Frequency(other.Stem) > frequency) rank++;
            }

            features.Add(FeatureHash.Of(1, clitics));
            features.Add(FeatureHash.Of(2, clitics, change));
            features.Add(FeatureHash.Of(3, tokenHash, FeatureHash.Of(4, clitics, stemHash)));
            features.Add(FeatureHash.Of(5, tokenHash, clitics));
            features.Add(FeatureHash.Of(6, clitics, FeatureHash.Of(7, frequency, whole)));
            features.Add(FeatureHash.Of(8, clitics, (uint)Math.Min(stem.Length, 8)));
            features.Add(FeatureHash.Of(14, clitics, FeatureHash.Of(15, frequency, (uint)Math.Min(stem.Length, 6))));
            if (!split) { AddEdges(features, 40, stem, clitics); continue; }
            features.Add(FeatureHash.Of(9, stemHash));
            features.Add(FeatureHash.Of(10, stemHash, clitics));
            features.Add(FeatureHash.Of(11, stemHash, (uint)(candidate.Attachments[0] == Attachment.Proclitic ? 1 : 0) + (candidate.Attachments[^1] == Attachment.Enclitic ? 2u : 0)));
            features.Add(FeatureHash.Of(12, change, Math.Min(frequency, 9)));
            features.Add(FeatureHash.Of(13, change, FeatureHash.Of(16, Math.Min(rank, 3), Math.Min(frequency, 4))));
            features.Add(FeatureHash.Of(20, FeatureHash.Of(21, clitics, change), FeatureHash.Of(22, Math.Min(frequency, 5), Math.Min(whole, 6))));
            features.Add(FeatureHash.Of(23, change, FeatureHash.Of(24, Math.Min(frequency, 5), Math.Min(whole, 6))));
            features.Add(FeatureHash.Of(17, rank, (uint)(candidate.Change.Length > 0 ? 1 : 0)));
            if (!stem.StartsWith("ال", StringComparison.Ordinal)) features.Add(FeatureHash.Of(18, clitics, FeatureHash.Of(19, Frequency("ال" + stem), frequency)));
            AddEdges(features, 40, stem, clitics);
            AddEdges(features, 60, stem, change);
        }

        return all;
    }

    private static void AddEdges(List<uint> features, uint template, string stem, uint what)
    {
        for (var length = 1; length <= 5 && length <= stem.Length; length++)
        {
            features.Add(FeatureHash.Of(template + (uint)length, what, FeatureHash.Of(stem.AsSpan(0, length))));
            if (length < 5) features.Add(FeatureHash.Of(template + 10 + (uint)length, what, FeatureHash.Of(stem.AsSpan(stem.Length - length))));
        }
    }

    /// <summary>How many features <see cref="InContext"/> gives.</summary>
    internal const int ContextCount = 8;

    /// <summary>What a token shows its neighbours: hashes of its folded form, of its first and of its last letters.</summary>
    internal readonly record struct Neighbour(uint Form, uint Head, uint Tail)
    {
        /// <summary>What stands beyond a sentence's edge.</summary>
        internal static Neighbour Edge { get; } = new(1, 1, 1);

        internal static Neighbour Of(string folded) => new(
            FeatureHash.Of(folded),
            FeatureHash.Of(folded.AsSpan(0, Math.Min(2, folded.Length))),
            FeatureHash.Of(folded.AsSpan(Math.Max(0, folded.Length - 2))));
    }

    /// <summary>The features of a candidate beside its neighbours.</summary>
    internal static void InContext(uint clitics, uint stem, Neighbour before, Neighbour previous, Neighbour next, Span<uint> features)
    {
        var both = FeatureHash.Of(80, clitics, stem);
        features[0] = FeatureHash.Of(81, clitics, previous.Form);
        features[1] = FeatureHash.Of(82, clitics, next.Form);
        features[2] = FeatureHash.Of(83, both, previous.Form);
        features[3] = FeatureHash.Of(84, both, next.Form);
        features[4] = FeatureHash.Of(85, clitics, previous.Tail);
        features[5] = FeatureHash.Of(86, clitics, next.Head);
        features[6] = FeatureHash.Of(87, both, before.Form);
        features[7] = FeatureHash.Of(88, both, next.Head);
    }
}
