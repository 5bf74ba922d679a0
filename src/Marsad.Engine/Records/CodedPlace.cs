using System.Collections.Immutable;
using Marsad.Engine.Places;
using Marsad.Engine.Text;

namespace Marsad.Engine.Records;

/// <summary>A place phrase of an event or a control statement.</summary>
/// <param name="Text">The whole phrase as written; for a phrase that takes up an earlier one ("المدينة"), the earlier one.</param>
/// <param name="Span">Where that phrase stands.</param>
/// <param name="State">How sure its reading is.</param>
/// <param name="PlaceId">Identifier in the place register where one entry is meant or an area lies about it, else null.</param>
/// <param name="Latitude">Degrees north of the point or the area's centre, WGS 84, or null where unknown or ambiguous.</param>
/// <param name="Longitude">Degrees east, or null.</param>
/// <param name="PrecisionKm">Radius in kilometres within which the place lies about the point, or null.</param>
public sealed record CodedPlace(
    string Text, Span Span, PlaceState State, string? PlaceId, double? Latitude, double? Longitude, double? PrecisionKm)
{
    /// <summary>Where the state is ambiguous: identifiers of the entries that remain, likeliest first.</summary>
    public ImmutableArray<string> Candidates { get; init; } = [];

    /// <summary>What a place mention says, as it goes into a record.</summary>
    public static CodedPlace Of(string content, PlaceMention mention)
    {
        // "المدينة" says nothing outside of its report: the record gives the phrase that it takes up.
        mention = mention.TakesUp ?? mention;
        var isKnown = mention.State is PlaceState.Resolved or PlaceState.Area && mention.Candidates.Length > 0;
        return new(
            mention.Span.Of(content), mention.Span, mention.State, isKnown ? mention.Candidates[0].Place.Id : null,
            mention.Latitude, mention.Longitude, mention.PrecisionKm)
        {
            Candidates = mention.State == PlaceState.Ambiguous ? [.. mention.Candidates.Select(candidate => candidate.Place.Id)] : [],
        };
    }
}
