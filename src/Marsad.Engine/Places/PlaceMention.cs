using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Places;

/// <summary>An entry of the place register.</summary>
/// <param name="Id">Stable identifier: <c>gn:</c> and the GeoNames number, or <c>ms:</c> and a slug for the curated list.</param>
/// <param name="Arabic">Principal Arabic name.</param>
/// <param name="English">Principal English name.</param>
/// <param name="Kind">Kind: country, admin1, district, city, town, village, quarter, field, crossing, camp, dam, airport, base, river, mountain, island, sea, region ...</param>
/// <param name="Parent">Identifier of the unit it lies in, or null.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, or null where it spans several.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="PrecisionKm">Radius within which the point stands for the place, in kilometres.</param>
public sealed record RegisteredPlace(
    string Id, string Arabic, string English, string Kind, string? Parent, string? Country, double Latitude, double Longitude, double PrecisionKm);

/// <summary>How sure the reading of a place phrase is.</summary>
public enum PlaceState : byte
{
    /// <summary>One entry of the register is meant.</summary>
    Resolved,

    /// <summary>A direction, distance or surrounding of an entry: a centre and a precision, no point.</summary>
    Area,

    /// <summary>Several entries remain.</summary>
    Ambiguous,

    /// <summary>No entry of the register has this name.</summary>
    Unknown,
}

/// <summary>An entry that a name may stand for, and why.</summary>
/// <param name="Place">The entry.</param>
/// <param name="Score">The weight of the reasons; higher is likelier.</param>
/// <param name="Reasons">The reasons, in words.</param>
public sealed record PlaceCandidate(RegisteredPlace Place, double Score, ImmutableArray<string> Reasons);

/// <summary>A place phrase in a report.</summary>
/// <param name="Span">The whole nested phrase as written ("بلدة هجين في ريف دير الزور الشرقي").</param>
/// <param name="Words">Its words.</param>
/// <param name="Name">The words of the innermost name that decides ("هجين").</param>
/// <param name="State">How sure the reading is.</param>
/// <param name="Candidates">The best candidate first; empty where the name is unknown.</param>
/// <param name="Latitude">Degrees north of the centre, or null where unknown or ambiguous.</param>
/// <param name="Longitude">Degrees east of the centre, or null.</param>
/// <param name="PrecisionKm">Radius in kilometres, or null.</param>
/// <param name="FoundBy">Which rule found it.</param>
public sealed record PlaceMention(
    Span Span, Words Words, Words Name, PlaceState State, ImmutableArray<PlaceCandidate> Candidates,
    double? Latitude, double? Longitude, double? PrecisionKm, string FoundBy)
{
    /// <summary>The earlier mention that a phrase without a name stands for ("المدينة"); null where it stands for none, or for the country of one.</summary>
    public PlaceMention? TakesUp { get; init; }
}
