namespace Marsad.Engine.Places;

/// <summary>An entry of the register with what the reader weighs; the contract's record is made when it is first asked for.</summary>
internal sealed class PlaceEntry(string id, string kind, string? parent, string? country, double latitude, double longitude, double precisionKm, int population, bool isHomograph, Func<(string Arabic, string English)> names)
{
    private RegisteredPlace? place;

    internal string Id { get; } = id;

    internal string Kind { get; } = kind;

    internal string? Parent { get; } = parent;

    internal string? Country { get; } = country;

    internal double Latitude { get; } = latitude;

    internal double Longitude { get; } = longitude;

    internal double PrecisionKm { get; } = precisionKm;

    /// <summary>Inhabitants by the gazetteer, 0 where unknown.</summary>
    internal int Population { get; } = population;

    /// <summary>Whether the name alone does not say place.</summary>
    internal bool IsHomograph { get; } = isHomograph;

    internal bool IsCurated => !Id.StartsWith("gn:", StringComparison.Ordinal);

    internal bool IsCountry => Kind == "country";

    internal RegisteredPlace Place
    {
        get
        {
            if (place is not null) return place;
            var (arabic, english) = names();
            return place = new(Id, arabic, english, Kind, Parent, Country, Latitude, Longitude, PrecisionKm);
        }
    }
}
