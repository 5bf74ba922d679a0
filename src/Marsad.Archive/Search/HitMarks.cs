using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Archive.Search;

/// <summary>Where the words of a query stand in a report, in UTF-16 units of its content; one span a phrase.</summary>
internal static class HitMarks
{
    /// <summary>The marks in reading order; they do not overlap.</summary>
    internal static ImmutableArray<Span> In(string content, int titleLength, SearchQuery query)
    {
        var clauses = query.Marked.ToArray();
        if (clauses.Length == 0) return [];
        var words = SearchWords.Of(content);
        var spans = new List<Span>();
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var clause in clauses)
            {
                var length = clause.MatchAt(words.AsSpan(), at);
                if (length == 0) continue;
                var span = words[at].Span.Union(words[at + length - 1].Span);
                if (IsInField(clause.Field, span, titleLength)) spans.Add(span);
            }
        }

        return Merged(spans);
    }

    private static bool IsInField(SearchField field, Span span, int titleLength)
    {
        var isInTitle = span.End <= titleLength;
        return field == SearchField.Title ? isInTitle : field == SearchField.Text ? span.Start >= titleLength : isInTitle || span.Start >= titleLength;
    }

    private static ImmutableArray<Span> Merged(List<Span> spans)
    {
        spans.Sort();
        var merged = ImmutableArray.CreateBuilder<Span>(spans.Count);
        foreach (var span in spans)
        {
            if (merged.Count > 0 && merged[^1].Overlaps(span)) merged[^1] = merged[^1].Union(span);
            else merged.Add(span);
        }

        return merged.ToImmutable();
    }
}
