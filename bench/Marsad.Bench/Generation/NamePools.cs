using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Places;

namespace Marsad.Bench.Generation;

/// <summary>The names that go into slots: those of the engine's own registers, kind by kind. A few are drawn often and most seldom, as in news.</summary>
internal sealed class NamePools
{
    private static readonly HashSet<string> PlaceKinds = new(StringComparer.Ordinal) { "city", "town", "village", "district", "settlement", "quarter", "camp" };

    private readonly Dictionary<string, ImmutableArray<string>> places = PlaceRegister.Shared.Written.Where(entry => PlaceKinds.Contains(entry.Kind))
        .GroupBy(entry => entry.Kind, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Names(group.Select(entry => entry.Place.Arabic)), StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<string>> actors = ActorRegister.Embedded.Entries.Where(entry => HasActors(entry.Type) && !entry.IsGeneric)
        .GroupBy(entry => entry.Type.ToString(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => Names(group.Select(entry => entry.Arabic)), StringComparer.Ordinal);

    /// <summary>Whether places of a kind are replaced.</summary>
    internal static bool HasPlaces(string kind) => PlaceKinds.Contains(kind);

    /// <summary>Whether actors of a type are replaced.</summary>
    internal static bool HasActors(ActorType type) => type is ActorType.ArmedGroup or ActorType.Military or ActorType.Political or ActorType.Person or ActorType.Media or ActorType.Ngo or ActorType.InternationalOrganisation;

    /// <summary>A name for a slot.</summary>
    internal string Draw(Piece slot, Random random)
    {
        var pool = (slot.Kind == SlotKind.Place ? places : actors).GetValueOrDefault(slot.Pool, [slot.Text]);
        var skewed = random.NextDouble();
        return pool[(int)(pool.Length * skewed * skewed * skewed)];
    }

    private static ImmutableArray<string> Names(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal)];
}
