using System.Collections.Immutable;
using System.Globalization;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Search;

/// <summary>Days of publication as facets of months and years, so that the index passes over what lies outside of a span of days; the exact days are compared afterwards.</summary>
internal sealed class SearchDays(Database database)
{
    private const int MostMonths = 36;
    private const int MostYears = 60;

    /// <summary>The facets of a day.</summary>
    internal static IEnumerable<string> FacetsOf(DateOnly day) => [Year(day.Year), Month(day.Year, day.Month)];

    /// <summary>The query with the months or years in which the days lie; as it is where they bound nothing.</summary>
    internal SearchQuery Narrow(SearchQuery query, DateOnly? from, DateOnly? to)
    {
        if (from is null && to is null) return query;
        var first = from ?? database.First("SELECT min(published) FROM version", row => row.DayOrNull(0));
        var last = to ?? database.First("SELECT max(published) FROM version", row => row.DayOrNull(0));
        if (first is not { } start || last is not { } end || end < start) return query;
        var facets = Between(start, end);
        return facets.IsEmpty ? query : query.With(new FacetClause(facets));
    }

    private static ImmutableArray<string> Between(DateOnly start, DateOnly end)
    {
        var (first, last) = ((start.Year * 12) + start.Month - 1, (end.Year * 12) + end.Month - 1);
        if (last - first < MostMonths) return [.. Enumerable.Range(first, last - first + 1).Select(month => Month(month / 12, (month % 12) + 1))];
        return end.Year - start.Year < MostYears ? [.. Enumerable.Range(start.Year, end.Year - start.Year + 1).Select(Year)] : [];
    }

    private static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"y{year:0000}");

    private static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"m{year:0000}{month:00}");
}
