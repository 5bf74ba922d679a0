using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>A surface token and the split that was chosen for it.</summary>
internal readonly record struct SegmentedToken(SegmentedType Type, Segmentation Segmentation);

/// <summary>Splits the surface tokens of a sentence, hashtags into the words between their underscores.</summary>
internal static class TokenSplitter
{
    /// <summary>Splits tokens [first, end) of <paramref name="spans"/>; <paramref name="split"/> is cleared first.</summary>
    internal static void Split(string content, List<Span> spans, int first, int end, Segmenter segmenter, List<SegmentedToken> split)
    {
        split.Clear();
        SegmentedType? before = null, previous = null;
        var type = segmenter.Type(content.AsSpan(spans[first].Start, spans[first].Length));
        for (var at = first; at < end; at++)
        {
            var next = at + 1 < end ? segmenter.Type(content.AsSpan(spans[at + 1].Start, spans[at + 1].Length)) : null;
            split.Add(new(type, segmenter.Split(type, before, previous, next)));
            (before, previous, type) = (previous, type, next!);
        }
    }
}
