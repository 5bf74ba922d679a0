using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Incidents;

/// <summary>A place of an incident.</summary>
/// <param name="PlaceId">Register identifier, or null where it is unknown or ambiguous.</param>
/// <param name="Text">As one of the accounts writes it.</param>
/// <param name="Latitude">Degrees north, or null.</param>
/// <param name="Longitude">Degrees east, or null.</param>
/// <param name="PrecisionKm">Radius, or null.</param>
internal sealed record IncidentPlace(string? PlaceId, string Text, double? Latitude, double? Longitude, double? PrecisionKm)
{
    /// <summary>The place that most accounts name, located ones before others, of equals the most exact; null where no account names one.</summary>
    internal static IncidentPlace? OfMost(Database database, List<IncidentEntry> accounts) => accounts
        .Where(account => account.Places.Length > 0)
        .SelectMany(account => Of(database, account.AccountId))
        .GroupBy(place => place.PlaceId ?? "~" + place.Text, StringComparer.Ordinal)
        .OrderBy(group => group.First().PlaceId is null).ThenByDescending(group => group.Count()).ThenBy(group => group.Min(place => place.PrecisionKm ?? double.MaxValue)).ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?
        .OrderBy(place => place.PrecisionKm ?? double.MaxValue).ThenBy(place => place.Text.Length).ThenBy(place => place.Text, StringComparer.Ordinal).First();

    /// <summary>The places of an account.</summary>
    internal static List<IncidentPlace> Of(Database database, string accountId) => database.List(
        "SELECT place_id, text, latitude, longitude, precision_km FROM account_place WHERE account_id = $1 ORDER BY rank",
        row => new IncidentPlace(row.TextOrNull(0), row.Text(1), row.DoubleOrNull(2), row.DoubleOrNull(3), row.DoubleOrNull(4)), accountId);
}
