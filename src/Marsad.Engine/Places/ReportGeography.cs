using System.Collections.Immutable;

namespace Marsad.Engine.Places;

/// <summary>The countries and points that a report's unambiguous places speak for; by them an ambiguous name is weighed.</summary>
internal sealed class ReportGeography
{
    private readonly Dictionary<string, double> countries = new(StringComparer.Ordinal);
    private readonly List<PlaceEntry> sure = [];
    private readonly HashSet<string> headed = new(StringComparer.Ordinal);

    /// <summary>Entries that a fuller phrase of the report has decided for.</summary>
    internal HashSet<string> Decided { get; } = new(StringComparer.Ordinal);

    internal ReportGeography(List<PlacePhrase> phrases)
    {
        foreach (var phrase in phrases)
            for (var part = phrase; part is not null; part = part.Base)
            {
                if (part.Country is { } nation) Count(nation, 0.5);
                if (part.IsWeak || part.Entries.Length == 0) continue;
                if (part.HeadAt >= 0) foreach (var entry in part.Entries) headed.Add(entry.Id);
                var country = part.Entries[0].Country;
                if (country is null || part.Entries.Any(entry => entry.Country != country)) continue;
                Count(country, 1);
                sure.Add(part.Entries[0]);
            }

        void Count(string country, double weight) => countries[country] = countries.GetValueOrDefault(country) + weight;
    }

    /// <summary>Whether the rest of the report makes a name a place that is also a common word: it stood behind a head elsewhere,
    /// or it stands behind a preposition and a place near it is named.</summary>
    internal bool Supports(PlacePhrase phrase)
    {
        var inner = phrase.Base;
        while (inner is { Entries.Length: 0, Base: { } deeper }) inner = deeper;
        foreach (var entry in phrase.Entries)
        {
            if (headed.Contains(entry.Id) && (entry.IsCurated || phrase.AfterPreposition || phrase.IsJoined)) return true;
            if (inner is { IsWeak: false, Entries: [var larger, ..] } && larger.Country == entry.Country && Geo.Km(larger, entry) < larger.PrecisionKm + 60) return true;
            if (!entry.IsCurated || !(phrase.AfterPreposition || phrase.IsJoined) || entry.Country is null || !countries.ContainsKey(entry.Country)) continue;
            foreach (var other in sure)
                if (!other.IsCountry && other.Id != entry.Id && Geo.Km(other, entry) < 120) return true;
        }

        return false;
    }

    /// <summary>The weight of a candidate and its reasons.</summary>
    internal PlaceCandidate Weigh(PlacePhrase phrase, PlaceEntry entry, PlaceReading? within)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        var score = 0.0;
        void Add(double weight, string reason)
        {
            score += weight;
            reasons.Add(reason);
        }

        if (entry.IsCurated) Add(entry.Kind is "admin1" ? 2 : 3, "in the curated list");
        if (entry.Population > 0) Add(Math.Min(2.5, Math.Log10(entry.Population) / 2.8), $"{entry.Population} inhabitants");
        if (entry.Kind is "country") Add(2.4, "a country");
        else if (entry.Kind is "city") Add(0.6, "a city");
        if (phrase.Head.Kinds.Length > 0)
        {
            if (phrase.Head.Kinds[0] == entry.Kind) Add(4, "the head word says this kind");
            else if (phrase.Head.Agrees(entry.Kind)) Add(2, "the head word agrees");
            else Add(-0.5, "the head word does not agree");
        }

        if (entry.Country is { } country && countries.TryGetValue(country, out var named)) Add(Math.Min(2.5, 0.8 + (named * 0.3)), "its country is named in the report");
        if (within is { Latitude: { } latitude, Longitude: { } longitude, PrecisionKm: { } precision })
        {
            var away = Geo.Km(latitude, longitude, entry.Latitude, entry.Longitude);
            if (away <= precision * 1.5 + 10) Add(4, "in or near the larger place of the phrase");
            else Add(-2, "far from the larger place of the phrase");
        }

        if (Decided.Contains(entry.Id)) Add(3, "so named elsewhere in the report");
        var nearest = double.MaxValue;
        foreach (var other in sure) if (!other.IsCountry && other.Id != entry.Id) nearest = Math.Min(nearest, Geo.Km(other, entry));
        if (nearest < 150) Add(1.2 - (nearest / 200), "near another place of the report");
        return new(entry.Place, Math.Round(score, 2), reasons.ToImmutable());
    }
}
