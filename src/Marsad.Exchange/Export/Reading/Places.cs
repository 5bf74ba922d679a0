using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Reading;

/// <summary>What the place register says about the places of accounts.</summary>
internal static class Places
{
    private const string RegisterPrefix = "ms:";

    /// <summary>The register's identifier of a country.</summary>
    internal static string CountryId(string country) => RegisterPrefix + country;

    /// <summary>The names of a country, Arabic and English; none for null.</summary>
    internal static IEnumerable<string> CountryNames(string? country) =>
        country is not null && PlaceRegister.Shared.Of(CountryId(country))?.Place is { } place ? [place.Arabic, place.English] : [];

    /// <summary>A place phrase with its register entry.</summary>
    internal static ExportPlace Of(string text, string state, string? id, double? latitude, double? longitude, double? precision)
    {
        var entry = id is null ? null : PlaceRegister.Shared.ById(id);
        return new(
            text, Codebook.ReadPlaceState(state), id, entry?.Place.Arabic ?? text, entry?.Place.English, entry?.Kind, UnitOf(entry), entry?.Country, latitude, longitude, precision);
    }

    private static ExportUnit? UnitOf(PlaceEntry? entry)
    {
        // A parent chain is two or three long; the bound keeps a faulty row of data from running round.
        for (var i = 0; i < 4 && entry is not null; i++, entry = entry.Parent is { } parent ? PlaceRegister.Shared.ById(parent) : null)
            if (entry.Kind == "admin1")
                return new(entry.Id, entry.Id[RegisterPrefix.Length..], entry.Place.Arabic, entry.Place.English, entry.Latitude, entry.Longitude, entry.PrecisionKm);
        return null;
    }
}
