using Marsad.Archive.Lookup;
using Marsad.Archive.Search;

namespace Marsad.Archive.Tests.Search;

/// <summary>Searches as a user does.</summary>
internal static class SearchText
{
    internal static SearchAnswer Search(this TemporaryArchive archive, string query, DateOnly? from = null, DateOnly? to = null, bool byDate = false)
    {
        var (read, problem) = SearchQueryReader.Read(query, new SearchNames(archive.Database));
        Assert.Null(problem);
        return new Searcher(archive.Database).Search(new(read!, from, to, byDate));
    }

    /// <summary>The sources' identifiers of the hits, sorted.</summary>
    internal static IEnumerable<string> Found(this TemporaryArchive archive, string query, DateOnly? from = null, DateOnly? to = null) =>
        archive.Search(query, from, to).Hits.Select(hit => hit.Version.ExternalId!).Order(StringComparer.Ordinal);

    /// <summary>The marked words of a hit as they are written.</summary>
    internal static string[] Marked(this SearchHit hit) => [.. hit.Marks.Select(mark => mark.Of(hit.Content))];
}
