using System.Globalization;
using Marsad.Engine.Places;

namespace Marsad.Archive.Lookup;

/// <summary>Says why a name stands for no actor or place, or for several.</summary>
internal static class Ambiguity
{
    private const int MostListed = 15;

    internal static string OfActor(string name, IReadOnlyList<KnownActor> found) => found is [{ IsGeneric: true }] ? $"'{name}' is no one actor: who is meant differs from report to report. Name one ('الجيش السوري'), or search for the word." : Text(
        name, "actor", found.Count, found.Select(actor => $"{actor.Id}  {actor.Arabic}{(actor.English is { Length: > 0 } english ? $" ({english})" : "")}, {actor.Type}"));

    internal static string OfPlace(string name, IReadOnlyList<RegisteredPlace> found) => Text(
        name, "place", found.Count,
        found.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Id}  {place.Arabic} ({place.English}), {place.Kind}{In(place)}, {place.Latitude:0.##} {place.Longitude:0.##}")));

    private static string Text(string name, string kind, int count, IEnumerable<string> candidates) => count == 0
        ? $"No {kind} is called '{name}'."
        : $"'{name}' can mean several {kind}s; name one by its identifier:\n" + string.Join('\n', candidates.Take(MostListed).Select(candidate => "  " + candidate)) + (count > MostListed ? $"\n  and {count - MostListed} more" : "");

    private static string In(RegisteredPlace place) => PlaceLookup.UnitsOf(place).FirstOrDefault() is { } unit ? $" in {unit.Arabic}" : "";
}
