using Marsad.Engine.Entities;
using Marsad.Engine.Text;

namespace Marsad.Archive.Review;

/// <summary>Finds the actors of a snapshot among a record's; those that the record lacks are added to it.</summary>
/// <param name="actors">The record's actors; grows.</param>
/// <param name="content">The record's content.</param>
internal sealed class ActorLinks(List<Actor> actors, string content)
{
    /// <summary>What makes actors of two readings of a report one: the register's entry, else the folded fullest name.</summary>
    internal static string Identity(Actor actor) => actor.RegisterId ?? "~" + Folding.Fold(Accounts.ActorIds.Name(actor));

    /// <summary>The record's key for each of the snapshot's.</summary>
    internal Dictionary<string, string> Link(Snapshot snapshot)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var added = new List<Actor>();
        foreach (var actor in snapshot.Record.Actors.Where(actor => !actor.Names.IsEmpty))
        {
            if (keys.ContainsKey(actor.Key)) continue;
            if (Find(actor) is { } known)
            {
                keys.Add(actor.Key, known.Key);
                continue;
            }

            var key = Unused(actor.Key);
            keys.Add(actor.Key, key);
            added.Add(actor);
            actors.Add(actor with { Key = key, PartOf = null, Names = [.. actor.Names.Select(Placed)], FoundBy = "review" });
        }

        foreach (var actor in added)
        {
            if (actor.PartOf is not { } whole || !keys.TryGetValue(whole, out var wholeKey)) continue;
            var index = actors.FindIndex(candidate => candidate.Key == keys[actor.Key]);
            if (wholeKey != actors[index].Key) actors[index] = actors[index] with { PartOf = wholeKey };
        }

        return keys;
    }

    private Actor? Find(Actor wanted)
    {
        if (wanted.RegisterId is { } id) return actors.Find(actor => actor.RegisterId == id);
        var names = wanted.Names.Select(name => Folding.Fold(name.Text)).ToHashSet(StringComparer.Ordinal);
        return actors.Find(actor => actor.RegisterId is null && actor.Key == wanted.Key && Shares(actor, names)) ?? actors.Find(actor => actor.RegisterId is null && Shares(actor, names));
    }

    private static bool Shares(Actor actor, HashSet<string> names) => actor.Names.Any(name => names.Contains(Folding.Fold(name.Text)));

    /// <summary>A name where the content has it first; a name that only the register gives stands nowhere.</summary>
    private ActorName Placed(ActorName name) =>
        name.Text.Length > 0 && content.IndexOf(name.Text, StringComparison.Ordinal) is >= 0 and var at ? new(name.Text, new(at, at + name.Text.Length)) : new(name.Text, default);

    private string Unused(string key)
    {
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? key : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}_{number}");
            if (actors.TrueForAll(actor => actor.Key != candidate)) return candidate;
        }
    }
}
