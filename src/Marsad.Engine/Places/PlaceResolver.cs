using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Places;

/// <summary>Decides for the phrases of one report which entries their names stand for, from the phrase itself and from the report's other places.</summary>
internal sealed class PlaceResolver
{
    /// <summary>How far the best candidate must lead for the place to count as resolved.</summary>
    private const double Lead = 1.0;

    private readonly Document document;

    /// <summary>For each mention made whether a later المدينة may take it up: a bare name that acts ("قالت أنقرة") may not.</summary>
    private readonly List<bool> taken = [];
    private readonly ReportGeography geography;
    private readonly ImmutableArray<PlaceMention>.Builder earlier;

    private PlaceResolver(Document document, List<PlacePhrase> phrases)
    {
        this.document = document;
        geography = new(phrases);
        earlier = ImmutableArray.CreateBuilder<PlaceMention>(phrases.Count);

        // One name, one place a report: what a larger place in the phrase has decided holds for the name elsewhere.
        foreach (var phrase in phrases)
            if (phrase.Entries.Length > 1 && phrase.Base is { IsNamed: true } && Read(phrase) is { State: not PlaceState.Ambiguous, Candidates: [var best, ..] }) geography.Decided.Add(best.Place.Id);
    }

    internal static ImmutableArray<PlaceMention> Resolve(Document document, List<PlacePhrase> phrases)
    {
        var resolver = new PlaceResolver(document, phrases);
        var mentions = resolver.earlier;
        foreach (var phrase in phrases)
        {
            if (phrase.IsWeak && !resolver.geography.Supports(phrase)) continue;
            var mention = resolver.Mention(phrase);

            // "المركز" and "القاعدة" that take up nothing are no places of the report.
            if (phrase.FoundBy == "anaphor" && mention.State == PlaceState.Unknown && phrase.Head.Is(PlaceRole.Feature) && phrase.Head.Kinds is ["site" or "base", ..]) continue;
            mentions.Add(mention);
            resolver.taken.Add(phrase.AfterPreposition || phrase.HeadAt >= 0);
        }

        return mentions.ToImmutable();
    }

    private PlaceMention Mention(PlacePhrase phrase)
    {
        var reading = Read(phrase);
        var range = new Words(phrase.First, phrase.End);
        var name = phrase;
        while (name.Name.IsEmpty && name.Base is { } inner) name = inner;
        var words = name.Name.IsEmpty ? new Words(phrase.First, Math.Min(phrase.First + 1, phrase.End)) : name.Name;
        var span = document.SpanOf(range);
        var first = document.Words[phrase.First];

        // Behind ل the article's alef is not written: of "للمناطق" the phrase is "مناطق".
        var clipped = phrase.Clipped > 0 || (first.IsDefinite && first.Span.Length > 2 && document.Content[first.Span.Start] == 'ل') ? 1 : 0;
        span = new(span.Start + clipped, span.End);
        return new(span, range, words, reading.State, reading.Candidates, reading.Latitude, reading.Longitude, reading.PrecisionKm, phrase.FoundBy)
        {
            TakesUp = phrase.FoundBy == "anaphor" && phrase.Base is null ? reading.TakesUp : null,
        };
    }

    /// <summary>The capital that "العاصمة الفرنسية" means, or the country that a nationality names.</summary>
    private static PlaceReading? OfNationality(PlacePhrase phrase)
    {
        if (phrase.Country is not { } country || phrase.Entries.Length > 0 || phrase.Head.Is(PlaceRole.Feature)) return null;
        if (phrase.Head.Is(PlaceRole.Capital) && PlaceRegister.Shared.CapitalOf(country) is { } capital) return PlaceReading.Of(capital, "the capital of the country named");
        return PlaceRegister.Shared.Of("ms:" + country) is { } state ? PlaceReading.Of(state, "nationality") with { State = PlaceState.Area } : null;
    }

    /// <summary>المدينة، البلاد: the last earlier place of a kind that the head agrees with.</summary>
    private PlaceReading TakeUp(PlacePhrase phrase)
    {
        var isCountry = phrase.Head.Is(PlaceRole.Generic);
        for (var pass = 0; pass < (isCountry ? 2 : 1); pass++)
            for (var i = earlier.Count - 1; i >= 0; i--)
            {
                // A name that acts ("قالت أنقرة") is taken up only where no place in the sense of a location is.
                if (earlier[i] is not { State: PlaceState.Resolved, Candidates: [var first, ..] } mention || (pass == 0 && !taken[i] && phrase.Head.StandsFor.Length == 0)) continue;
                if (isCountry)
                {
                    if (first.Place.Country is { } code && (phrase.Head.StandsFor.Length == 0 || Array.IndexOf(phrase.Head.StandsFor, code) >= 0) && PlaceRegister.Shared.Of("ms:" + code) is { } country)
                        return PlaceReading.Of(country, "the country of a place named before");
                }
                else if (phrase.Head.Is(PlaceRole.Feature) ? phrase.Head.Kinds[0] == first.Place.Kind : phrase.Head.Agrees(first.Place.Kind))
                    return new(PlaceState.Resolved, [first with { Reasons = ["named before"] }], mention.Latitude, mention.Longitude, mention.PrecisionKm) { TakesUp = mention.TakesUp ?? mention };
            }

        return PlaceReading.Unknown;
    }

    private PlaceReading Read(PlacePhrase phrase)
    {
        var within = phrase.Base is { } inner ? Read(inner) : OfNationality(phrase);
        PlaceReading reading;
        if (phrase.Entries.Length > 0) reading = Choose(phrase, within);
        else if (within is null) return phrase.Name.IsEmpty && (phrase.Head.TakesUp || phrase.Head.Is(PlaceRole.Generic)) && phrase.FoundBy == "anaphor" ? TakeUp(phrase) : PlaceReading.Unknown;
        else reading = within with { State = within.State is PlaceState.Resolved && !phrase.Head.Is(PlaceRole.Capital) ? PlaceState.Area : within.State };
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
    private static bool IsSurrounding(PlacePhrase phrase) => phrase.Entries.Length == 0 && phrase.Base is not null && phrase.Head.Is(PlaceRole.Area | PlaceRole.Border) && phrase.Head.Number == 1 && phrase.Base.Entries is not [{ Kind: "country" or "admin1" or "region" or "continent" }, ..];

    private PlaceReading Choose(PlacePhrase phrase, PlaceReading? within)
    {
        var weighed = new List<PlaceCandidate>(phrase.Entries.Length);
        foreach (var entry in phrase.Entries) weighed.Add(geography.Weigh(phrase, entry, within));
        weighed.Sort((left, right) => right.Score.CompareTo(left.Score));
        var candidates = weighed.ToImmutableArray();
        var best = candidates[0];
        if (candidates.Length > 1 && best.Score - candidates[1].Score < Lead && !IsNested(best.Place, candidates[1].Place) && Geo.Km(best.Place.Latitude, best.Place.Longitude, candidates[1].Place.Latitude, candidates[1].Place.Longitude) > 20)
            return new(PlaceState.Ambiguous, candidates, null, null, null);
        if (phrase.Head.Kinds.Length == 0 || phrase.Head.Agrees(best.Place.Kind) || phrase.HeadAt < 0) return new(PlaceState.Resolved, candidates, best.Place.Latitude, best.Place.Longitude, best.Place.PrecisionKm);

        // A province is named for its city.
        if (phrase.Head.Agrees("admin1")) return new(PlaceState.Area, candidates, best.Place.Latitude, best.Place.Longitude, Math.Max(phrase.Head.RadiusKm, best.Place.PrecisionKm));

        // "شارع يافا" may lie anywhere; "مطار أبها" lies by the town of that name.
        if (phrase.Head.Is(PlaceRole.Feature) || phrase.Head.Agrees("camp") || phrase.Head.Agrees("city") || phrase.Head.Agrees("town")) return new(PlaceState.Area, candidates, best.Place.Latitude, best.Place.Longitude, Math.Max(15, best.Place.PrecisionKm));
        return within ?? PlaceReading.Unknown;
    }

    /// <summary>Whether one is the other's unit: حلب the city and حلب the governorate are not two places that a reader could confuse.</summary>
    private static bool IsNested(RegisteredPlace first, RegisteredPlace second) =>
        first.Parent == second.Id || second.Parent == first.Id || (first.Country == second.Country && Geo.Km(first.Latitude, first.Longitude, second.Latitude, second.Longitude) < Math.Max(first.PrecisionKm, second.PrecisionKm));
}

/// <summary>What a phrase was resolved to.</summary>
internal sealed record PlaceReading(PlaceState State, ImmutableArray<PlaceCandidate> Candidates, double? Latitude, double? Longitude, double? PrecisionKm)
{
    /// <summary>The earlier mention that it was taken from.</summary>
    internal PlaceMention? TakesUp { get; init; }

    internal static PlaceReading Unknown { get; } = new(PlaceState.Unknown, [], null, null, null);

    internal static PlaceReading Of(PlaceEntry entry, string reason) =>
        new(PlaceState.Resolved, [new(entry.Place, 1, [reason])], entry.Latitude, entry.Longitude, entry.PrecisionKm);
}
