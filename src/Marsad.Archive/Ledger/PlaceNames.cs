using System.Collections.Immutable;
using Marsad.Archive.Lookup;
using Marsad.Engine.Data;
using Marsad.Engine.Places;
using Marsad.Engine.Text;

namespace Marsad.Archive.Ledger;

/// <summary>A place or phrase that the ledger can be asked about.</summary>
/// <param name="Subject">Place identifier of the register, <c>area:</c>, identifier, bar and folded phrase for an area beside a place, or <c>text:</c> and the folded phrase.</param>
/// <param name="Arabic">Its Arabic name.</param>
/// <param name="English">Its English name, or the empty string.</param>
/// <param name="Kind">Kind in the register, or the empty string.</param>
/// <param name="Parent">Identifier of the unit it lies in, or null.</param>
/// <param name="Latitude">Degrees north, or null.</param>
/// <param name="Longitude">Degrees east, or null.</param>
internal sealed record LedgerPlace(string Subject, string Arabic, string English, string Kind, string? Parent, double? Latitude, double? Longitude)
{
    /// <summary>Begins the subject of a phrase that no register knows; the folded phrase follows.</summary>
    internal const string TextPrefix = "text:";

    /// <summary>Begins the subject of an area beside a place; the place's identifier, a vertical bar and the folded phrase follow.</summary>
    internal const string AreaPrefix = "area:";

    /// <summary>Whether it is an entry of the register.</summary>
    internal bool IsRegistered => !Subject.StartsWith(TextPrefix, StringComparison.Ordinal) && !Subject.StartsWith(AreaPrefix, StringComparison.Ordinal);

    /// <summary>The subject of an area beside a place.</summary>
    internal static string AreaSubject(string placeId, string folded) => $"{AreaPrefix}{placeId}|{folded}";
}

/// <summary>Finds places by what a user types: an identifier, an Arabic name in any spelling of the register, or an English one.</summary>
internal static class PlaceNames
{
    private static readonly Lazy<HashSet<string>> Heads = new(() => [.. DataFiles.Rows("lexicon/place-heads.tsv").Select(row => Folding.Fold(row["word"]))]);

    /// <summary>All places that a name can mean; one of unknown place by its folded text where the register knows none.</summary>
    internal static ImmutableArray<LedgerPlace> Find(string name)
    {
        name = name.Trim();
        if (ById(name) is { } known) return [known];
        var found = PlaceRegister.Shared.Find(PlaceKey.Of(name)).ToList();
        if (found.Count == 0) found = [.. PlaceRegister.Shared.Written.Where(entry => string.Equals(entry.Place.English, name, StringComparison.OrdinalIgnoreCase))];
        // A city and the unit that is named after it: the city is meant, the unit has an identifier.
        if (found.Count > 1) found.RemoveAll(entry => entry.Kind is "admin1" or "region" && found.Exists(other => other.Parent == entry.Id));
        if (found.Count == 0 && WithoutHead(name) is { } bare) return Find(bare);
        return found.Count > 0 ? [.. found.Select(entry => Of(entry.Place))] : [new(LedgerPlace.TextPrefix + Folding.Fold(name), name, "", "", null, null, null)];
    }

    /// <summary>The place of a subject; of a phrase that no register knows, the phrase.</summary>
    internal static LedgerPlace Of(string subject, string text)
    {
        if (!subject.StartsWith(LedgerPlace.AreaPrefix, StringComparison.Ordinal)) return ById(subject) ?? new(subject, text, "", "", null, null, null);
        var beside = ById(subject[LedgerPlace.AreaPrefix.Length..subject.IndexOf('|', StringComparison.Ordinal)]);
        return new(subject, text, "", "area", beside?.Parent ?? beside?.Subject, beside?.Latitude, beside?.Longitude);
    }

    /// <summary>The place with an identifier of the register, or null.</summary>
    internal static LedgerPlace? ById(string id) => PlaceLookup.ById(id) is { } place ? Of(place) : null;

    /// <summary>The chain of units that a place lies in, nearest first.</summary>
    internal static IEnumerable<LedgerPlace> UnitsOf(LedgerPlace place) => PlaceLookup.UnitsFrom(place.Parent).Select(Of);

    private static LedgerPlace Of(RegisteredPlace place) => new(place.Id, place.Arabic, place.English, place.Kind, place.Parent, place.Latitude, place.Longitude);

    // "مدينة عفرين": the word that says what kind of place it is may stand before the name.
    private static string? WithoutHead(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && Heads.Value.Contains(Folding.Fold(name.AsSpan(0, space))) ? name[(space + 1)..] : null;
}
