using System.Collections.Immutable;
using Marsad.Archive.Reports;
using Marsad.Engine.Text;

namespace Marsad.Archive.Search;

/// <summary>A report that a search found.</summary>
/// <param name="Version">Its current version.</param>
/// <param name="Content">Title, line feed and text.</param>
/// <param name="Score">How well it fits; higher is better, 0 where nothing is ranked. Comparable within one answer only.</param>
/// <param name="Marks">Where the words stand, in UTF-16 units of <paramref name="Content"/>.</param>
/// <param name="Snippet">The stretch that shows them best.</param>
internal sealed record SearchHit(ReportVersion Version, string Content, double Score, ImmutableArray<Span> Marks, Span Snippet)
{
    /// <summary>The marks in the snippet.</summary>
    internal IEnumerable<Span> SnippetMarks => Marks.Where(Snippet.Contains);
}

/// <summary>The answer to a search.</summary>
/// <param name="Total">How many reports it found.</param>
/// <param name="Hits">Those that were asked for.</param>
internal sealed record SearchAnswer(long Total, ImmutableArray<SearchHit> Hits);
