using System.Collections.Immutable;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Actors;
using Marsad.Engine.Text;

namespace Marsad.Archive.Lookup;

/// <summary>Finds actors by what a user types: an identifier, an Arabic name in any spelling, an English one, or part of a name.</summary>
internal sealed class ActorLookup(Database database)
{
    private const int MostCandidates = 12;
    private static readonly ActorRegister Register = ActorRegister.Embedded;

    /// <summary>All actors that a name can mean; one where it is clear, none where nobody is called so.</summary>
    internal ImmutableArray<KnownActor> Find(string name)
    {
        name = name.Trim();
        if (name.Length == 0) return [];
        if (Register.ById(name) is { } registered) return [KnownActor.Of(registered)];
        if (InReports(name) is { } unregistered) return [unregistered];
        if (Register.ByName(name) is { } named) return [KnownActor.Of(named)];
        var folded = Folding.Fold(name);
        var same = Register.Entries.Where(entry => NamesOf(entry).Any(other => Folding.Fold(other) == folded) || string.Equals(entry.English, name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (same.Count > 0) return [.. same.Take(MostCandidates).Select(KnownActor.Of)];
        if (InReports("~" + folded) is { } reported) return [reported];
        if (Register.ByAdjective(name) is { } people) return [KnownActor.Of(people)];
        return [.. Containing(folded).Select(KnownActor.Of).Concat(Beginning(folded)).Take(MostCandidates)];
    }

    private static IEnumerable<string> NamesOf(RegisteredActor entry) => [entry.Arabic, .. entry.Aliases, .. entry.WeakAliases];

    private static IEnumerable<RegisteredActor> Containing(string folded)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Register.Entries.Where(entry => NamesOf(entry).Append(entry.English).Any(name => HasAll(Folding.Fold(name).Split(' ', '-'), words)));
    }

    private static bool HasAll(string[] name, string[] words)
    {
        foreach (var word in words)
            if (!name.Any(part => part == word || (part.Length == word.Length + 2 && part.StartsWith("ال", StringComparison.Ordinal) && part.EndsWith(word, StringComparison.Ordinal)))) return false;
        return words.Length > 0;
    }

    private IEnumerable<KnownActor> Beginning(string folded) =>
        database.List("SELECT DISTINCT actor_id FROM report_actor WHERE actor_id >= $1 AND actor_id < $2 ORDER BY actor_id LIMIT $3", row => row.Text(0), $"~{folded} ", $"~{folded}!", MostCandidates)
            .Select(InReports).OfType<KnownActor>();

    private KnownActor? InReports(string actorId) => Register.ById(actorId) is { } entry ? KnownActor.Of(entry) : database.First(
        "SELECT name, type FROM report_actor WHERE actor_id = $1 ORDER BY length(name) DESC, name, type LIMIT 1", row => new KnownActor(actorId, row.Text(0), null, row.Text(1), null), actorId);
}
