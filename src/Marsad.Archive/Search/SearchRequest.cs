namespace Marsad.Archive.Search;

/// <summary>What is searched for, and how much of it is shown.</summary>
/// <param name="Query">Words and properties.</param>
/// <param name="From">Published on this day or later, or null.</param>
/// <param name="To">Published on this day or earlier, or null.</param>
/// <param name="ByDate">The latest first, instead of the best first.</param>
/// <param name="Skip">How many hits to pass over.</param>
/// <param name="Limit">How many hits to show.</param>
internal sealed record SearchRequest(SearchQuery Query, DateOnly? From = null, DateOnly? To = null, bool ByDate = false, int Skip = 0, int Limit = 20);
