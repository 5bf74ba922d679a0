using System.Collections.Immutable;
using Marsad.Engine.Places;
using Marsad.Engine.Text;

namespace Marsad.Archive.Lookup;

/// <summary>Finds places of the register by what a user types: an identifier, an Arabic name as a report would write it ("محافظة حلب"), or an English one.</summary>
internal static class PlaceLookup
{
    /// <summary>All places that a name can mean; one where it is clear, none where no place is called so.</summary>
    internal static ImmutableArray<RegisteredPlace> Find(string name)
    {
        name = name.Trim();
        if (name.Length == 0) return [];
        if (ById(name) is { } known) return [known];
        if (Read(name) is { Length: > 0 } read) return read;
        foreach (var spelling in (ReadOnlySpan<string>)[name, "ال" + name, name.StartsWith("ال", StringComparison.Ordinal) ? name[2..] : name])
            if (PlaceRegister.Shared.Find(PlaceKey.Of(spelling)) is { Length: > 0 } found) return [.. found.Select(entry => entry.Place)];
        return [.. PlaceRegister.Shared.All.Select(entry => entry.Place).Where(place => string.Equals(place.English, name, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The place with an identifier, or null.</summary>
    internal static RegisteredPlace? ById(string id) => PlaceRegister.Shared.ById(id)?.Place;

    /// <summary>The units that a place lies in, nearest first.</summary>
    internal static IEnumerable<RegisteredPlace> UnitsOf(RegisteredPlace place) => UnitsFrom(place.Parent);

    /// <summary>A unit and those that it lies in, nearest first; none for null.</summary>
    internal static IEnumerable<RegisteredPlace> UnitsFrom(string? first)
    {
        for (var (id, depth) = (first, 0); id is not null && depth < 8 && ById(id) is { } unit; depth++)
        {
            yield return unit;
            id = unit.Parent;
        }
    }

    // As the engine reads a report that says nothing but the name.
    private static ImmutableArray<RegisteredPlace> Read(string name)
    {
        var document = DocumentReader.Read(new("", null, "", name));
        return PlaceReader.Read(document, []) is [{ State: PlaceState.Resolved or PlaceState.Ambiguous } mention] && mention.Words.Count == document.Words.Length
            ? mention.State == PlaceState.Resolved ? [mention.Candidates[0].Place] : [.. mention.Candidates.Select(candidate => candidate.Place)]
            : [];
    }
}
