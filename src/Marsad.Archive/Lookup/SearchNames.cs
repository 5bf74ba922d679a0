using System.Collections.Immutable;
using Marsad.Archive.Search;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;

namespace Marsad.Archive.Lookup;

/// <summary>The names of a query by the registers and the archive.</summary>
internal sealed class SearchNames(Database database) : ISearchNames
{
    private readonly ActorLookup actors = new(database);

    public (ImmutableArray<string> Facets, string? Problem) Actor(string name)
    {
        var found = actors.Find(name);
        return found is [{ IsGeneric: false }] ? ([SearchFacets.Actor(found[0].Id)], null) : ([], Ambiguity.OfActor(name, found));
    }

    public (ImmutableArray<string> Facets, string? Problem) Place(string name)
    {
        var found = PlaceLookup.Find(name);
        return found.Length == 1 ? ([SearchFacets.Place(found[0].Id)], null) : ([], Ambiguity.OfPlace(name, found));
    }

    public (ImmutableArray<string> Facets, string? Problem) Type(string name)
    {
        var isFamily = Enum.GetValues<EventFamily>().Any(family => Codebook.Word(family) == name);
        return isFamily || Codebook.TryReadType(name, out _)
            ? ([SearchFacets.Type(name)], null)
            : ([], $"'{name}' is no event type and no family. Types: {string.Join(", ", Enum.GetValues<EventType>().Select(Codebook.Word))}; families: {string.Join(", ", Enum.GetValues<EventFamily>().Select(Codebook.Word))}.");
    }
}
