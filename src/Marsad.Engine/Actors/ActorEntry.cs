using System.Collections.Immutable;
using Marsad.Engine.Data;

namespace Marsad.Engine.Actors;

/// <summary>A row of the register's files: the actor with what only the matcher needs.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="PlaceNames">Names that are names of a place too; those that are no name or alias of the actor are weak.</param>
/// <param name="Adjectives">Adjectives of origin and names of its people, without the article.</param>
/// <param name="Row">The row it was read from.</param>
internal sealed record ActorEntry(RegisteredActor Actor, string[] PlaceNames, string[] Adjectives, DataRow Row)
{
    private const string Folder = "actors/";

    /// <summary>The names of the files that hold the register: those directly in its folder.</summary>
    internal static IEnumerable<string> Files => DataFiles.Under(Folder).Where(name => name.IndexOf('/', Folder.Length) < 0);

    /// <summary>Reads a row.</summary>
    /// <exception cref="InvalidDataException">The type or a relation is not well formed.</exception>
    internal static ActorEntry Read(DataRow row)
    {
        var id = row["id"];
        var actor = new RegisteredActor(
            id, TypeOf(row["type"]) ?? throw row.Error($"'{row["type"]}' is no actor type"), row["ar"], row["en"],
            [.. row.List("aliases")], [.. row.List("weak")], Relations(row), row["country"] is { Length: > 0 } country ? country : null)
        {
            IsGeneric = id.StartsWith("generic_", StringComparison.Ordinal),
        };
        return new(actor, row.List("places"), row.List("adjectives"), row);
    }

    /// <summary>The type that a word of the codebook names, or null.</summary>
    internal static ActorType? TypeOf(string word) => word switch
    {
        "state" => ActorType.State,
        "military" => ActorType.Military,
        "armed_group" => ActorType.ArmedGroup,
        "police" => ActorType.Police,
        "political" => ActorType.Political,
        "international_org" => ActorType.InternationalOrganisation,
        "ngo" => ActorType.Ngo,
        "media" => ActorType.Media,
        "person" => ActorType.Person,
        "civilians" => ActorType.Civilians,
        "other" => ActorType.Other,
        _ => null,
    };

    private static ImmutableArray<ActorRelation> Relations(DataRow row)
    {
        var cells = row.List("relations");
        if (cells.Length == 0) return [];
        var relations = ImmutableArray.CreateBuilder<ActorRelation>(cells.Length);
        foreach (var cell in cells) relations.Add(Relation(cell) ?? throw row.Error($"'{cell}' is no relation of the form kind:actor@from..until"));
        return relations.MoveToImmutable();
    }

    private static ActorRelation? Relation(string cell)
    {
        var colon = cell.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return null;
        var at = cell.IndexOf('@', StringComparison.Ordinal);
        var kind = cell[..colon];
        if (at < 0) return new(kind, cell[(colon + 1)..], null, null);
        var dots = cell.IndexOf("..", at, StringComparison.Ordinal);
        return dots < 0 ? null : new(kind, cell[(colon + 1)..at], TextOrNull(cell[(at + 1)..dots]), TextOrNull(cell[(dots + 2)..]));
    }

    private static string? TextOrNull(string text) => text.Length == 0 ? null : text;
}
