using System.Collections.Immutable;

namespace Marsad.Archive.Search;

/// <summary>What the names in a query stand for. Each answers facets of the index, or in words why it stands for none or for several.</summary>
internal interface ISearchNames
{
    /// <summary>An actor by name or identifier.</summary>
    (ImmutableArray<string> Facets, string? Problem) Actor(string name);

    /// <summary>A place by name or identifier; its parts are included.</summary>
    (ImmutableArray<string> Facets, string? Problem) Place(string name);

    /// <summary>An event type or a family of types by the codebook's word.</summary>
    (ImmutableArray<string> Facets, string? Problem) Type(string name);
}
