using Marsad.Engine.Places;

namespace Marsad.Archive.Incidents;

/// <summary>How the places of two accounts lie to each other.</summary>
internal enum PlaceMatch
{
    /// <summary>One account names none, or they cannot be compared.</summary>
    Open,

    /// <summary>The same entry of the register, or the same words of an unknown place.</summary>
    Same,

    /// <summary>Within the places' precision of each other.</summary>
    Near,

    /// <summary>One is an area that holds the other.</summary>
    Inside,

    /// <summary>Farther apart than both are inexact.</summary>
    Apart,
}

/// <summary>Compares places by identity, containment and distance.</summary>
internal static class PlaceNearness
{
    private const double NearKm = 8;
    private const double ApartKm = 25;
    private const int Generations = 5;

    /// <summary>The closest relation between a place of one account and a place of the other.</summary>
    internal static PlaceMatch Compare(EntryPlace[] first, EntryPlace[] second)
    {
        var best = PlaceMatch.Open;
        foreach (var a in first)
            foreach (var b in second)
            {
                var match = Compare(a, b);
                if (match != PlaceMatch.Open && (best == PlaceMatch.Open || match < best)) best = match;
            }

        return best;
    }

    /// <summary>A place with the units and the country that hold it, nearest first.</summary>
    internal static IEnumerable<string> Holders(string id)
    {
        yield return id;
        var entry = PlaceRegister.Shared.Of(id);
        for (var i = 0; i < Generations && entry?.Parent is { } parent; i++)
        {
            yield return parent;
            entry = PlaceRegister.Shared.Of(parent);
        }
    }

    private static PlaceMatch Compare(EntryPlace a, EntryPlace b)
    {
        if (string.Equals(a.Key, b.Key, StringComparison.Ordinal)) return PlaceMatch.Same;
        if (!a.IsLocated || !b.IsLocated) return SharesPhrase(a.Key, b.Key) ? PlaceMatch.Near : PlaceMatch.Open;
        var km = Geo.Km(a.Latitude, a.Longitude, b.Latitude, b.Longitude);
        var (small, large) = a.PrecisionKm <= b.PrecisionKm ? (a, b) : (b, a);
        if (Holders(small.Key).Contains(large.Key, StringComparer.Ordinal)) return PlaceMatch.Inside;
        if (km <= NearKm + Math.Min(small.PrecisionKm, NearKm)) return PlaceMatch.Near;
        if (large.PrecisionKm > 2 * small.PrecisionKm && km <= large.PrecisionKm) return PlaceMatch.Inside;
        return km > ApartKm + small.PrecisionKm + large.PrecisionKm ? PlaceMatch.Apart : PlaceMatch.Open;
    }

    /// <summary>Whether one phrase of an unknown place holds the other.</summary>
    private static bool SharesPhrase(string a, string b) =>
        a[0] == '~' && b[0] == '~' && (a.Contains(b.AsSpan(1), StringComparison.Ordinal) || b.Contains(a.AsSpan(1), StringComparison.Ordinal));
}
