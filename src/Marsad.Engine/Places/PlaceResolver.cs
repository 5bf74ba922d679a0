using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Places;

/// <summary>Decides for the phrases of one report which entries their names stand for, from the phrase itself and from the report's other places.</summary>
internal sealed class PlaceResolver
{
    /// <summary>How far the best candidate must lead for the place to count as resolved.</summary>
    private const double Lead = 1.0;

    private readonly Document document;
    private readonly List<PlacePhrase> phrases;
    private readonly ReportGeography geography;

    private PlaceResolver(Document document, List<PlacePhrase> phrases)
    {
        this.document = document;
        this.phrases = phrases;
        geography = new(phrases);
    }

    internal static ImmutableArray<PlaceMention> Resolve(Document document, List<PlacePhrase> phrases)
    {
        var resolver = new PlaceResolver(document, phrases);
        var mentions = ImmutableArray.CreateBuilder<PlaceMention>(phrases.Count);
        foreach (var phrase in phrases)
            if (!phrase.IsWeak || resolver.geography.Supports(phrase)) mentions.Add(resolver.Mention(phrase, mentions));
        return mentions.ToImmutable();
    }

    private PlaceMention Mention(PlacePhrase phrase, ImmutableArray<PlaceMention>.Builder earlier)
    {
        var reading = phrase.FoundBy == "anaphor" && phrase.Base is null ? TakeUp(phrase, earlier) : Read(phrase);
        var range = new Words(phrase.First, phrase.End);
        var name = phrase;
        while (name.Name.IsEmpty && name.Base is { } inner) name = inner;
        var words = name.Name.IsEmpty ? new Words(phrase.First, Math.Min(phrase.First + 1, phrase.End)) : name.Name;
        return new(document.SpanOf(range), range, words, reading.State, reading.Candidates, reading.Latitude, reading.Longitude, reading.PrecisionKm, phrase.FoundBy);
    }

    /// <summary>المدينة، البلاد: the last earlier place of a kind that the head agrees with.</summary>
    private static PlaceReading TakeUp(PlacePhrase phrase, ImmutableArray<PlaceMention>.Builder earlier)
    {
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            var mention = earlier[i];
            if (mention.State != PlaceState.Resolved || mention.Candidates.IsEmpty || !phrase.Head.Agrees(mention.Candidates[0].Place.Kind)) continue;
            return new(PlaceState.Resolved, [mention.Candidates[0] with { Reasons = ["named before"] }], mention.Latitude, mention.Longitude, mention.PrecisionKm);
        }

        return PlaceReading.Unknown;
    }

    private PlaceReading Read(PlacePhrase phrase)
    {
        var within = phrase.Base is { } inner ? Read(inner) : phrase.Country is { } country && PlaceRegister.Shared.Of("ms:" + country) is { } state && phrase.Entries.Length == 0 ? PlaceReading.Of(state, "nationality") : null;
        PlaceReading reading;
        if (phrase.Entries.Length > 0) reading = Choose(phrase, within);
        else if (within is null) return PlaceReading.Unknown;
        else reading = within with { State = within.State is PlaceState.Resolved ? PlaceState.Area : within.State };
        return phrase.Degrees is { } degrees && reading is { Latitude: { } latitude, Longitude: { } longitude, PrecisionKm: { } precision }
            ? Shift(phrase, reading, degrees, latitude, longitude, precision)
            : phrase.DistanceKm is { } far && reading.PrecisionKm is { } near ? reading with { State = PlaceState.Area, PrecisionKm = near + far }
            : IsSurrounding(phrase) && reading.PrecisionKm is { } radius ? reading with { State = PlaceState.Area, PrecisionKm = Math.Max(radius * 1.5, Math.Min(phrase.Head.RadiusKm, radius * 4)) }
            : reading;
    }

    /// <summary>A direction halves the area and moves its centre towards that side; with a distance the centre lies that far off.</summary>
    private static PlaceReading Shift(PlacePhrase phrase, PlaceReading reading, double degrees, double latitude, double longitude, double precision)
    {
        var isPoint = reading.Candidates is [var first, ..] && first.Place.Kind is not ("country" or "admin1" or "region" or "district" or "continent" or "river" or "sea" or "border");
        var away = phrase.DistanceKm ?? (isPoint ? precision * 1.5 : precision * 0.5);
        var (north, east) = Geo.Shift(latitude, longitude, away, degrees);
        var radius = phrase.DistanceKm is { } km ? Math.Max(precision, km * 0.25) : isPoint ? precision * 2 : precision * 0.65;
        return reading with { State = PlaceState.Area, Latitude = north, Longitude = east, PrecisionKm = Math.Round(radius, 1) };
    }

    /// <summary>Whether the phrase is a part or surrounding of a named place, not the place.</summary>
    private static bool IsSurrounding(PlacePhrase phrase) => phrase.Entries.Length == 0 && phrase.Base is not null && phrase.Head.Is(PlaceRole.Area | PlaceRole.Border);

    private PlaceReading Choose(PlacePhrase phrase, PlaceReading? within)
    {
        var weighed = new List<PlaceCandidate>(phrase.Entries.Length);
        foreach (var entry in phrase.Entries) weighed.Add(geography.Weigh(phrase, entry, within));
        weighed.Sort((left, right) => right.Score.CompareTo(left.Score));
        var candidates = weighed.ToImmutableArray();
        var best = candidates[0];
        if (candidates.Length > 1 && best.Score - candidates[1].Score < Lead && !IsNested(best.Place, candidates[1].Place) && Geo.Km(best.Place.Latitude, best.Place.Longitude, candidates[1].Place.Latitude, candidates[1].Place.Longitude) > 20)
            return new(PlaceState.Ambiguous, candidates, null, null, null);
        return new(PlaceState.Resolved, candidates, best.Place.Latitude, best.Place.Longitude, best.Place.PrecisionKm);
    }

    /// <summary>Whether one is the other's unit: حلب the city and حلب the governorate are not two places that a reader could confuse.</summary>
    private static bool IsNested(RegisteredPlace first, RegisteredPlace second) =>
        first.Parent == second.Id || second.Parent == first.Id || (first.Country == second.Country && Geo.Km(first.Latitude, first.Longitude, second.Latitude, second.Longitude) < Math.Max(first.PrecisionKm, second.PrecisionKm));
}

/// <summary>What a phrase was resolved to.</summary>
internal sealed record PlaceReading(PlaceState State, ImmutableArray<PlaceCandidate> Candidates, double? Latitude, double? Longitude, double? PrecisionKm)
{
    internal static PlaceReading Unknown { get; } = new(PlaceState.Unknown, [], null, null, null);

    internal static PlaceReading Of(PlaceEntry entry, string reason) =>
        new(PlaceState.Resolved, [new(entry.Place, 1, [reason])], entry.Latitude, entry.Longitude, entry.PrecisionKm);
}
