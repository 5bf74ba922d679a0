using Marsad.Engine.Places;

namespace Marsad.Exchange.Export.Model;

/// <summary>A place of an event with what the register knows about it.</summary>
/// <param name="Text">The phrase of the report.</param>
/// <param name="State">How sure its reading is; an unknown or ambiguous place has no coordinates.</param>
/// <param name="Id">Identifier in the place register, or null.</param>
/// <param name="Arabic">The register's Arabic name, else the phrase.</param>
/// <param name="English">The register's English name, or null.</param>
/// <param name="Kind">The register's kind: <c>town</c>, <c>admin1</c>, <c>country</c> ..., or null.</param>
/// <param name="Unit">The first-level unit it lies in (or is), or null.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, or null.</param>
/// <param name="Latitude">Degrees north, WGS 84, or null.</param>
/// <param name="Longitude">Degrees east, or null.</param>
/// <param name="PrecisionKm">Radius in kilometres within which the place lies about the point, or null.</param>
internal sealed record ExportPlace(
    string Text, PlaceState State, string? Id, string Arabic, string? English, string? Kind, ExportUnit? Unit, string? Country, double? Latitude, double? Longitude, double? PrecisionKm)
{
    /// <summary>Whether there is a point.</summary>
    internal bool IsLocated => Latitude is not null && Longitude is not null;

    /// <summary>The name that a table in English shows.</summary>
    internal string Name => English ?? Arabic;
}

/// <summary>A first-level unit: governorate, province, state.</summary>
/// <param name="Id">Its identifier in the place register.</param>
/// <param name="Code">ISO 3166-2 code, or our own word for a historical region.</param>
/// <param name="Arabic">Arabic name.</param>
/// <param name="English">English name.</param>
/// <param name="Latitude">Degrees north of its centre.</param>
/// <param name="Longitude">Degrees east of its centre.</param>
/// <param name="PrecisionKm">Its radius in kilometres.</param>
internal sealed record ExportUnit(string Id, string Code, string Arabic, string English, double Latitude, double Longitude, double PrecisionKm);
