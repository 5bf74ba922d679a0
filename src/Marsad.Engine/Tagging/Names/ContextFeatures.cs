using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging.Names;

/// <summary>The features of a word that come from several words together, and those of single words at a distance.</summary>
internal static class ContextFeatures
{
    /// <summary>A feature of a form as seen from a word that stands <paramref name="distance"/> words before it.</summary>
    internal static uint At(uint feature, int distance) => distance == 0 ? feature : FeatureHash.Of(100 + (uint)(distance + WordType.Reach), feature);

    /// <summary>Adds all features of single forms, own and neighbours', to <paramref name="features"/>: what training sees and what inference sums up in advance.</summary>
    internal static void AddSingle(WordType type, int distance, List<uint> features)
    {
        foreach (var feature in type.Wide) features.Add(At(feature, distance));
        if (Math.Abs(distance) <= 1) foreach (var feature in type.Near) features.Add(At(feature, distance));
        if (distance == 0) foreach (var feature in type.Own) features.Add(feature);
    }

    /// <summary>The largest number of features that <see cref="FillJoint"/> writes.</summary>
    internal const int MaxJoint = 48;

    /// <summary>Writes the features of word pairs and triples around <paramref name="at"/>; gives their number.</summary>
    internal static int FillJoint(ReadOnlySpan<WordType> sentence, ReadOnlySpan<PartOfSpeech> tags, ReadOnlySpan<byte> phrases, int at, Span<uint> features)
    {
        var word = sentence[at];
        var before = at > 0 ? sentence[at - 1] : Edge;
        var after = at + 1 < sentence.Length ? sentence[at + 1] : Edge;
        var before2 = at > 1 ? sentence[at - 2] : Edge;
        var after2 = at + 2 < sentence.Length ? sentence[at + 2] : Edge;
        var n = 0;
        features[n++] = FeatureHash.Of(50, before.StemHash, word.StemHash);
        features[n++] = FeatureHash.Of(51, word.StemHash, after.StemHash);
        features[n++] = FeatureHash.Of(52, before.Classes[0], word.Classes[0]);
        features[n++] = FeatureHash.Of(53, word.Classes[0], after.Classes[0]);
        features[n++] = FeatureHash.Of(54, before.Classes[0], after.Classes[0]);
        features[n++] = FeatureHash.Of(55, before2.Classes[0], before.Classes[0]);
        features[n++] = FeatureHash.Of(56, after.Classes[0], after2.Classes[0]);
        features[n++] = FeatureHash.Of(57, before.Classes[1], word.Classes[1]);
        features[n++] = FeatureHash.Of(58, word.Classes[1], after.Classes[1]);
        features[n++] = FeatureHash.Of(59, (uint)before.Lists, (uint)word.Lists);
        features[n++] = FeatureHash.Of(60, (uint)word.Lists, (uint)after.Lists);
        features[n++] = FeatureHash.Of(61, (uint)before.Lists, word.Classes[0]);
        features[n++] = FeatureHash.Of(62, before.StemHash, word.Classes[0]);
        features[n++] = FeatureHash.Of(63, before2.StemHash, before.StemHash);
        features[n++] = FeatureHash.Of(64, word.Clitics, word.Classes[0]);
        features[n++] = FeatureHash.Of(67, before.Classes[1], word.IsRare ? 1u : 0u);
        n += FillTags(sentence, tags, at, features[n..]);
        n += FillPhrases(phrases, tags, at, features[n..]);
        n += FillHeads(sentence, tags, at, features[n..]);
        return n + FillQuotes(sentence, at, features[n..]);
    }

    private static int FillTags(ReadOnlySpan<WordType> sentence, ReadOnlySpan<PartOfSpeech> tags, int at, Span<uint> features)
    {
        var word = sentence[at];
        var tag = (uint)tags[at];
        var before = at > 0 ? (uint)tags[at - 1] : EdgeTag;
        var before2 = at > 1 ? (uint)tags[at - 2] : EdgeTag;
        var after = at + 1 < tags.Length ? (uint)tags[at + 1] : EdgeTag;
        var after2 = at + 2 < tags.Length ? (uint)tags[at + 2] : EdgeTag;
        var n = 0;
        features[n++] = FeatureHash.Of(69, tag);
        features[n++] = FeatureHash.Of(40, before, tag);
        features[n++] = FeatureHash.Of(41, tag, after);
        features[n++] = FeatureHash.Of(42, (before * 32) + tag, after);
        features[n++] = FeatureHash.Of(43, tag, word.IsRare ? 1u : 0u);
        features[n++] = FeatureHash.Of(44, tag, word.Classes[0]);
        features[n++] = FeatureHash.Of(45, tag, at > 0 ? sentence[at - 1].StemHash : 0);
        features[n++] = FeatureHash.Of(46, (before2 * 32) + before, tag);
        features[n++] = FeatureHash.Of(47, tag, (after * 32) + after2);
        features[n++] = FeatureHash.Of(48, tag, at > 0 ? sentence[at - 1].Classes[1] : 0);
        features[n++] = FeatureHash.Of(49, tag, (uint)word.Lists);
        return n;
    }

    private static int FillPhrases(ReadOnlySpan<byte> phrases, ReadOnlySpan<PartOfSpeech> tags, int at, Span<uint> features)
    {
        uint own = phrases[at], before = at > 0 ? phrases[at - 1] : 0u, after = at + 1 < phrases.Length ? phrases[at + 1] : 0u;
        if (own + before + after == 0) return 0;
        features[0] = FeatureHash.Of(110, own);
        features[1] = FeatureHash.Of(111, before, own);
        features[2] = FeatureHash.Of(112, own, after);
        features[3] = FeatureHash.Of(113, own, (uint)tags[at]);
        return 4;
    }

    /// <summary>The nearest title or head of an organisation or place before the word, with its distance.</summary>
    private static int FillHeads(ReadOnlySpan<WordType> sentence, ReadOnlySpan<PartOfSpeech> tags, int at, Span<uint> features)
    {
        const LexiconFlags Heads = LexiconFlags.Title | LexiconFlags.OrganisationHead | LexiconFlags.PlaceHead;
        for (var distance = 1; distance <= FarthestHead && distance <= at; distance++)
        {
            var tag = tags[at - distance];
            if (tag is PartOfSpeech.Punct or PartOfSpeech.Verb) break;
            if ((sentence[at - distance].Lists & Heads) is not LexiconFlags.None and var head)
            {
                features[0] = FeatureHash.Of(90, (uint)head, (uint)distance);
                features[1] = FeatureHash.Of(91, (uint)head, (uint)tags[at]);
                features[2] = FeatureHash.Of(92, ((uint)head * 8) + (uint)distance, ((uint)tags[at] * 2) + (sentence[at].IsRare ? 1u : 0u));
                features[3] = FeatureHash.Of(93, sentence[at - distance].StemHash, (uint)tags[at]);
                return 4;
            }
        }

        features[0] = FeatureHash.Of(94, (uint)tags[at], sentence[at].IsRare ? 1u : 0u);
        return 1;
    }

    /// <summary>The place of the word in a short quotation or bracket.</summary>
    private static int FillQuotes(ReadOnlySpan<WordType> sentence, int at, Span<uint> features)
    {
        var open = 1;
        while (open <= LongestQuote && open <= at && !sentence[at - open].IsQuote) open++;
        if (open > LongestQuote || open > at) return 0;
        var close = 1;
        while (open + close <= LongestQuote && at + close < sentence.Length && !sentence[at + close].IsQuote) close++;
        if (open + close > LongestQuote || at + close >= sentence.Length) return 0;
        features[0] = FeatureHash.Of(95, (uint)open, (uint)close);
        features[1] = FeatureHash.Of(96, sentence[at - open].StemHash, (uint)(open + close));
        features[2] = FeatureHash.Of(97, sentence[at].Classes[0], (uint)(open + close));
        features[3] = FeatureHash.Of(98, at - open > 0 ? sentence[at - open - 1].Classes[0] : 0, (uint)(open + close));
        return 4;
    }

    private const uint EdgeTag = 31;
    private const int FarthestHead = 6;
    private const int LongestQuote = 8;

    private static readonly WordType Edge = new()
    {
        Stem = "",
        Clitics = 0,
        Whole = 1,
        StemHash = 1,
        Classes = [1000, 1000, 1000],
        Lists = LexiconFlags.None,
        IsRare = false,
        IsQuote = false,
        Wide = [FeatureHash.Of(99, 1)],
        Near = [],
        Own = [],
    };

    /// <summary>The form that stands before the first and after the last word.</summary>
    internal static WordType EdgeType => Edge;
}
