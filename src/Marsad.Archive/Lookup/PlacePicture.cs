using System.Collections.Immutable;
using Marsad.Archive.Search;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Places;

namespace Marsad.Archive.Lookup;

/// <summary>What the archive knows of a place.</summary>
/// <param name="Place">Its entry in the register.</param>
/// <param name="Units">The units it lies in, nearest first.</param>
/// <param name="Reports">How many reports tell of events in it or its parts.</param>
/// <param name="Types">The types of events at the place itself, the most frequent first.</param>
/// <param name="Latest">The latest accounts at the place itself.</param>
internal sealed record PlacePicture(RegisteredPlace Place, ImmutableArray<RegisteredPlace> Units, long Reports, ImmutableArray<TypeCount> Types, ImmutableArray<AccountLine> Latest)
{
    /// <summary>How many accounts are at the place itself.</summary>
    internal long Accounts => Types.Sum(type => type.Accounts);

    /// <summary>The picture of a place with some of the latest accounts.</summary>
    internal static PlacePicture Of(Database database, RegisteredPlace place, int latest)
    {
        var lines = new AccountLines(database);
        var reports = new Searcher(database).Count(new([[new FacetClause([SearchFacets.Place(place.Id)])]], []));
        return new(place, [.. PlaceLookup.UnitsOf(place)], reports, lines.TypesAtPlace(place.Id), lines.AtPlace(place.Id, latest));
    }
}
