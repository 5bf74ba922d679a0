using Marsad.Engine.Learning;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>What the part-of-speech tagger looks at. What a word says in itself, and to its neighbours, depends on its type alone and is
/// summed once; only pairs of words and the tags already given are looked up at each place.</summary>
internal static class TagFeatures
{
    /// <summary>The places from which a type speaks: itself, then as the word before, after, second before and second after.</summary>
    internal const int Places = 5;

    /// <summary>How many features <see cref="InContext"/> gives.</summary>
    internal const int ContextCount = 13;

    /// <summary>What is looked up in pairs.</summary>
    internal readonly record struct Key(uint Form, uint Tail, uint Class, uint Coarse)
    {
        /// <summary>What stands beyond a sentence's edge.</summary>
        internal static Key Edge { get; } = new(1, 1, 1, 1);
    }

    internal static Key KeyOf(string folded, WordClasses classes) => new(
        FeatureHash.Of(folded),
        FeatureHash.Of(folded.AsSpan(Math.Max(0, folded.Length - 3))),
        classes.Fine,
        classes.Coarse);

    /// <summary>The features that a type has at one of its <see cref="Places"/>.</summary>
    internal static void OfType(string form, string folded, in WordClasses classes, int place, List<uint> features)
    {
        var from = (uint)(100 * (place + 1));
        var hash = FeatureHash.Of(folded);
        features.Add(FeatureHash.Of(from, hash));
        if (place == 0)
        {
            features.Add(FeatureHash.Of(from + 1, FeatureHash.Of(form)));
            features.Add(FeatureHash.Of(from + 2, (uint)Math.Min(folded.Length, 10), Shape(form)));
            AddEdges(features, from + 10, folded, 5);
            var bare = Bare(folded);
            if (bare.Length != folded.Length) AddEdges(features, from + 30, bare, 4);
            for (var at = 0; at + 3 <= folded.Length && at < 8; at++) features.Add(FeatureHash.Of(from + 50, FeatureHash.Of(folded.AsSpan(at, 3))));
            features.Add(FeatureHash.Of(from + 51, FeatureHash.Of(folded.AsSpan(0, Math.Min(2, folded.Length))), FeatureHash.Of(folded.AsSpan(Math.Max(0, folded.Length - 2)))));
        }
        else
        {
            AddEdges(features, from + 10, folded, place <= 2 ? 3 : 1);
            features.Add(FeatureHash.Of(from + 2, Shape(form)));
        }

        classes.Add(features, from + 60);
    }

    /// <summary>The features of a word between its neighbours, after the tags <paramref name="tag2"/> and <paramref name="tag1"/>.</summary>
    internal static void InContext(in Key word, in Key previous, in Key next, in Key second, uint tag2, uint tag1, Span<uint> features)
    {
        var tags = (tag2 << 5) | tag1;
        features[0] = FeatureHash.Of(1000, tag1);
        features[1] = FeatureHash.Of(1001, tags);
        features[2] = FeatureHash.Of(1002, tag1, word.Form);
        features[3] = FeatureHash.Of(1003, tags, word.Tail);
        features[4] = FeatureHash.Of(1004, previous.Form, word.Form);
        features[5] = FeatureHash.Of(1005, word.Form, next.Form);
        features[6] = FeatureHash.Of(1006, tag1, next.Form);
        features[7] = FeatureHash.Of(1007, tags, word.Class, next.Class);
        features[8] = FeatureHash.Of(1008, previous.Form, word.Tail);
        features[9] = FeatureHash.Of(1009, tag1, word.Class, next.Tail);
        features[10] = FeatureHash.Of(1010, previous.Coarse, word.Class);
        features[11] = FeatureHash.Of(1011, word.Class, next.Coarse);
        features[12] = FeatureHash.Of(1012, previous.Coarse, next.Coarse, word.Tail);
    }

    private static string Bare(string folded) => folded.Length > 3 && folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded;

    private static void AddEdges(List<uint> features, uint template, string text, int most)
    {
        for (var length = 1; length <= most && length <= text.Length; length++)
        {
            features.Add(FeatureHash.Of(template + (uint)length, FeatureHash.Of(text.AsSpan(0, length))));
            features.Add(FeatureHash.Of(template + 10 + (uint)length, FeatureHash.Of(text.AsSpan(text.Length - length))));
        }
    }

    // which kinds of units stand in it
    private static uint Shape(string form)
    {
        var shape = 0u;
        foreach (var unit in form)
        {
            shape |= unit switch
            {
                >= '\u064b' and <= '\u0652' => 32u,
                'أ' or 'إ' or 'آ' or 'ؤ' or 'ئ' => 64u,
                _ when Orthography.IsLetter(unit) => 1u,
                _ when Tokeniser.IsDigit(unit) => 2u,
                _ when char.IsAsciiLetterUpper(unit) => 4u,
                _ when char.IsLetter(unit) => 8u,
                _ => 16u,
            };
        }

        return shape;
    }
}

/// <summary>What a large collection says of a word type: its clusters and how common it is.</summary>
internal readonly record struct WordClasses(ushort Coarse, ushort Fine, byte Frequency)
{
    /// <summary>The form under which a word has its classes: numbers of one length are one word.</summary>
    internal static string Key(string folded) => folded.Length > 0 && char.IsAsciiDigit(folded[0]) ? new string('0', Math.Min(folded.Length, 5)) : folded;

    internal void Add(List<uint> features, uint template)
    {
        features.Add(FeatureHash.Of(template, Coarse));
        features.Add(FeatureHash.Of(template + 1, Fine));
        features.Add(FeatureHash.Of(template + 2, Frequency));
    }
}
