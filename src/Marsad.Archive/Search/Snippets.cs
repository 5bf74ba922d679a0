using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Archive.Search;

/// <summary>Chooses the stretch of a report that shows a hit.</summary>
internal static class Snippets
{
    private const int Longest = 240;
    private const int Before = 80;

    /// <summary>The sentence of the text with the most marks, cut at blanks about the first of them where it is long; the first sentence where no mark is in the text.</summary>
    internal static Span Of(string content, int titleLength, ImmutableArray<Span> marks)
    {
        var sentences = DocumentReader.Sentences(content).Where(sentence => sentence.Start >= titleLength).DefaultIfEmpty(new(0, content.Length)).ToList();
        var best = sentences.MaxBy(sentence => marks.Count(mark => sentence.Contains(mark)));
        if (best.Length <= Longest) return best;
        var first = marks.FirstOrDefault(mark => best.Contains(mark), new(best.Start, best.Start));
        var start = Math.Max(best.Start, Math.Min(first.Start - Before, best.End - Longest));
        var end = Math.Min(best.End, Math.Max(start + Longest, first.End));
        return new(start == best.Start ? start : AfterBlank(content, start, first.Start), end == best.End ? end : BeforeBlank(content, end, first.End));
    }

    private static int AfterBlank(string content, int start, int most)
    {
        for (var at = start; at < most; at++)
            if (char.IsWhiteSpace(content[at])) return at + 1;
        return most;
    }

    private static int BeforeBlank(string content, int end, int least)
    {
        for (var at = end; at > least; at--)
            if (char.IsWhiteSpace(content[at])) return at;
        return least;
    }
}
