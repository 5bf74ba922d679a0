using System.Text;
using Marsad.Engine.Data;
using Marsad.Engine.Learning;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>Splits surface tokens into syntactic words with a learned model; each word type is worked out once and remembered.</summary>
/// <remarks>Not safe for use by several threads at once: each has its own.</remarks>
internal sealed class Segmenter
{
    private const int MaxTypes = 30_000;
    private const int LongestRemembered = 64;
    private const int MaxChoices = 8;

    [ThreadStatic]
    private static Segmenter? current;

    private readonly SegmenterModel model;
    private readonly SegmentFeatures features;
    private readonly SegmentCandidates candidates;
    private readonly Dictionary<string, SegmentedType> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SegmentedType>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    internal Segmenter(SegmenterModel model)
    {
        this.model = model;
        features = new(model.Frequencies);
        candidates = new(model.Spellings);
        bySpan = types.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>This thread's segmenter.</summary>
    internal static Segmenter Current => current ??= new(SegmenterModel.Shared);

    /// <summary>A token that is one word and is not to be split.</summary>
    internal static SegmentedToken Whole(string token)
    {
        var whole = new Segmentation([token], [0], [Attachment.Stem], "", "");
        return new(new(token, "", SegmentFeatures.Neighbour.Edge, [whole], [0], [0], [0]), whole);
    }

    /// <summary>What is known of a token whatever stands beside it.</summary>
    internal SegmentedType Type(ReadOnlySpan<char> token)
    {
        if (bySpan.TryGetValue(token, out var type)) return type;
        if (types.Count >= MaxTypes) types.Clear();
        var text = token.ToString();
        var made = Make(text);
        if (text.Length <= LongestRemembered) types[text] = made;
        return made;
    }

    /// <summary>The most likely split of a token between its neighbours (null beyond the sentence's edge).</summary>
    internal Segmentation Split(SegmentedType type, SegmentedType? before, SegmentedType? previous, SegmentedType? next)
    {
        if (type.Choices.Length == 1) return type.Choices[0];
        Span<uint> context = stackalloc uint[SegmentFeatures.ContextCount];
        var weights = model.Weights;
        int best = 0, bestScore = int.MinValue;
        for (var at = 0; at < type.Choices.Length; at++)
        {
            SegmentFeatures.InContext(type.Clitics[at], type.Stems[at], before?.Neighbour ?? SegmentFeatures.Neighbour.Edge, previous?.Neighbour ?? SegmentFeatures.Neighbour.Edge, next?.Neighbour ?? SegmentFeatures.Neighbour.Edge, context);
            var score = type.Scores[at];
            foreach (var feature in context) score += weights.Weight(feature);
            if (score > bestScore) (best, bestScore) = (at, score);
        }

        return type.Choices[best];
    }

    // each part of a hashtag is split by itself; the underscores belong to no word
    private SegmentedType MakeJoined(string token, string folded)
    {
        List<string> forms = [];
        List<int> starts = [];
        List<Attachment> kinds = [];
        for (var at = 0; at < token.Length;)
        {
            var end = token.IndexOf('_', at);
            if (end < 0) end = token.Length;
            if (end > at)
            {
                var part = Split(Type(token.AsSpan(at, end - at)), null, null, null);
                forms.AddRange(part.Forms);
                kinds.AddRange(part.Attachments);
                foreach (var start in part.Starts) starts.Add(at + start);
            }

            at = end + 1;
        }

        var whole = forms.Count == 0 ? new Segmentation([token], [0], [Attachment.Stem], "", "") : new Segmentation([.. forms], [.. starts], [.. kinds], "", "");
        return new(token, folded, SegmentFeatures.Neighbour.Of(folded), [whole], [0], [0], [0]);
    }

    private SegmentedType Make(string token)
    {
        var folded = Folding.Fold(token);
        if (token.Contains('_', StringComparison.Ordinal)) return MakeJoined(token, folded);
        var all = candidates.Of(token);
        var neighbour = SegmentFeatures.Neighbour.Of(folded);
        if (all.Count == 1) return new(token, folded, neighbour, [all[0]], [0], [0], [0]);
        var vectors = features.OfType(token, all);
        var scores = new int[all.Count];
        for (var at = 0; at < scores.Length; at++) foreach (var feature in vectors[at]) scores[at] += model.Weights.Weight(feature);
        var order = Enumerable.Range(0, scores.Length).OrderByDescending(at => scores[at]).ThenBy(at => at).Take(MaxChoices).ToArray();
        var kept = order.Where(at => scores[at] >= scores[order[0]] - model.Margin).ToArray();
        return new(token, folded, neighbour, [.. kept.Select(at => all[at])], [.. kept.Select(at => scores[at])],
            [.. kept.Select(at => FeatureHash.Of(all[at].Clitics))], [.. kept.Select(at => FeatureHash.Of(all[at].Stem))]);
    }
}

/// <summary>A surface form with its plausible splits.</summary>
internal sealed record SegmentedType(string Form, string Folded, SegmentFeatures.Neighbour Neighbour, Segmentation[] Choices, int[] Scores, uint[] Clitics, uint[] Stems);

/// <summary>The segmenter's learned file.</summary>
internal sealed class SegmenterModel
{
    private static readonly Lazy<SegmenterModel> Loaded = new(() =>
    {
        using var stream = DataFiles.Open("models/segmenter.bin");
        return Read(stream);
    });

    internal SegmenterModel(FeatureTable weights, FeatureTable frequencies, StemSpellings spellings, int margin) =>
        (Weights, Frequencies, Spellings, Margin) = (weights, frequencies, spellings, margin);

    internal static SegmenterModel Shared => Loaded.Value;

    internal FeatureTable Weights { get; }

    internal FeatureTable Frequencies { get; }

    internal StemSpellings Spellings { get; }

    /// <summary>How far behind the best a candidate may lie, without context, to be looked at in context.</summary>
    internal int Margin { get; }

    internal static SegmenterModel Read(Stream stream)
    {
        var weights = FeatureTable.Read(stream);
        var frequencies = FeatureTable.Read(stream);
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var margin = reader.ReadInt32();
        return new(weights, frequencies, new(ReadForms(reader)), margin);
    }

    /// <summary>The forms, each under its key.</summary>
    internal static Dictionary<string, string[]> ByKey(IEnumerable<string> forms) =>
        forms.GroupBy(Orthography.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static Dictionary<string, string[]> ReadForms(BinaryReader reader)
    {
        var forms = new string[reader.ReadInt32()];
        for (var at = 0; at < forms.Length; at++) forms[at] = reader.ReadString();
        return ByKey(forms);
    }
}
