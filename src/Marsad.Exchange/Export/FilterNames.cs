using Marsad.Archive.Lookup;
using Marsad.Archive.Sqlite;
using Marsad.Exchange.Export.Codes;
using Marsad.Exchange.Export.Reading;

namespace Marsad.Exchange.Export;

/// <summary>The identifiers that a user means by names of actors and places.</summary>
internal static class FilterNames
{
    /// <summary>The identifier of an actor, or what is wrong with its name.</summary>
    internal static (string? Id, string? Problem) Actor(Database database, string name)
    {
        var found = new ActorLookup(database).Find(name);
        return found.Length == 1 ? (found[0].Id, null) : (null, Ambiguity.OfActor(name, found));
    }

    /// <summary>The identifier of a place, also of a country by its ISO 3166-1 code and of a unit by its ISO 3166-2 code, or what is wrong with its name.</summary>
    internal static (string? Id, string? Problem) Place(string name)
    {
        if (Countries.Of(name) is not null) return (Places.CountryId(name), null);
        if (PlaceLookup.ById(Places.CountryId(name)) is { } unit) return (unit.Id, null);
        var found = PlaceLookup.Find(name);
        return found.Length == 1 ? (found[0].Id, null) : (null, Ambiguity.OfPlace(name, found));
    }
}
