using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>A word type with what the tagger's model says of it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Folded">The folded form.</param>
/// <param name="Bare">The folded form without the article.</param>
/// <param name="Key">What is looked up in pairs.</param>
/// <param name="Scores">The scores that it gives to the labels at each of <see cref="TagFeatures.Places"/>, one row of labels after the other.</param>
internal sealed record TaggedType(string Form, string Folded, string Bare, TagFeatures.Key Key, short[] Scores);

/// <summary>Gives each word of a sentence its part of speech, from left to right, with an averaged perceptron.</summary>
/// <remarks>Not safe for use by several threads at once: each has its own.</remarks>
internal sealed class Tagger
{
    private const int MaxTypes = 30_000;
    private const int LongestRemembered = 64;

    [ThreadStatic]
    private static Tagger? current;

    private readonly TaggerModel model;
    private readonly Dictionary<string, TaggedType> types = new(StringComparer.Ordinal);
    private readonly List<uint> features = [];

    internal Tagger(TaggerModel model) => this.model = model;

    /// <summary>This thread's tagger.</summary>
    internal static Tagger Current => current ??= new(TaggerModel.Shared);

    /// <summary>What the model says of a form whatever stands beside it.</summary>
    internal TaggedType Type(string form)
    {
        if (types.TryGetValue(form, out var type)) return type;
        if (types.Count >= MaxTypes) types.Clear();
        var made = Make(form);
        if (form.Length <= LongestRemembered) types[form] = made;
        return made;
    }

    /// <summary>Tags the words of one sentence.</summary>
    internal void Tag(ReadOnlySpan<TaggedType> words, Span<PartOfSpeech> tags)
    {
        var labels = TaggerModel.Labels.Length;
        Span<short> scores = stackalloc short[labels];
        Span<uint> context = stackalloc uint[TagFeatures.ContextCount];
        uint tag2 = 31, tag1 = 31;
        for (var at = 0; at < words.Length; at++)
        {
            words[at].Scores.AsSpan(0, labels).CopyTo(scores);
            if (at > 0) Add(scores, words[at - 1], 1);
            if (at + 1 < words.Length) Add(scores, words[at + 1], 2);
            if (at > 1) Add(scores, words[at - 2], 3);
            if (at + 2 < words.Length) Add(scores, words[at + 2], 4);
            TagFeatures.InContext(words[at].Key, at > 0 ? words[at - 1].Key : TagFeatures.Key.Edge, at + 1 < words.Length ? words[at + 1].Key : TagFeatures.Key.Edge,
                at + 2 < words.Length ? words[at + 2].Key : TagFeatures.Key.Edge, tag2, tag1, context);
            foreach (var feature in context) model.Weights.Add(feature, scores);
            var best = 0;
            for (var label = 1; label < labels; label++) if (scores[label] > scores[best]) best = label;
            tags[at] = TaggerModel.Labels[best];
            (tag2, tag1) = (tag1, (uint)best);
        }
    }

    private static void Add(Span<short> scores, TaggedType type, int place)
    {
        ReadOnlySpan<short> more = type.Scores.AsSpan(place * scores.Length, scores.Length);
        for (var label = 0; label < scores.Length; label++) scores[label] += more[label];
    }

    private TaggedType Make(string form)
    {
        var folded = Folding.Fold(form);
        var classes = model.Classes(folded);
        var labels = TaggerModel.Labels.Length;
        var scores = new short[TagFeatures.Places * labels];
        for (var place = 0; place < TagFeatures.Places; place++)
        {
            features.Clear();
            TagFeatures.OfType(form, folded, classes, place, features);
            foreach (var feature in features) model.Weights.Add(feature, scores.AsSpan(place * labels, labels));
        }

        var bare = folded.Length > 3 && folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded;
        return new(form, folded, bare, TagFeatures.KeyOf(folded, classes), scores);
    }
}
