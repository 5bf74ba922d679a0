using System.Collections.Immutable;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Lookup;

/// <summary>A relation of an actor, with the other's names.</summary>
/// <param name="Kind"><c>part_of</c>, <c>allied_with</c>, <c>successor_of</c> or <c>backed_by</c>.</param>
/// <param name="Other">The other actor's identifier.</param>
/// <param name="Arabic">Its Arabic name.</param>
/// <param name="English">Its English name, or null.</param>
/// <param name="From">EDTF text of its begin, or null.</param>
/// <param name="Until">EDTF text of its end, or null.</param>
internal sealed record NamedRelation(string Kind, string Other, string Arabic, string? English, string? From, string? Until);

/// <summary>A role of an actor in accounts.</summary>
/// <param name="Role"><c>agent</c>, <c>target</c>, <c>supporter</c> or <c>source</c>.</param>
/// <param name="Types">The types of events, the most frequent first.</param>
/// <param name="Latest">The latest accounts.</param>
internal sealed record ActorRole(string Role, ImmutableArray<TypeCount> Types, ImmutableArray<AccountLine> Latest)
{
    /// <summary>How many accounts.</summary>
    internal long Accounts => Types.Sum(type => type.Accounts);
}

/// <summary>What the archive knows of an actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Reports">How many reports name it.</param>
/// <param name="First">The first day on which one did, or null.</param>
/// <param name="Last">The last day, or null.</param>
/// <param name="Names">The names that reports use, the most frequent first, with the number of reports.</param>
/// <param name="Relations">Its relations by the register.</param>
/// <param name="Roles">What it does, what is done to it, what it says.</param>
internal sealed record ActorPicture(
    KnownActor Actor, long Reports, DateOnly? First, DateOnly? Last, ImmutableArray<(string Name, long Reports)> Names, ImmutableArray<NamedRelation> Relations, ImmutableArray<ActorRole> Roles)
{
    private const int MostNames = 12;

    /// <summary>The picture of an actor with some of the latest accounts of each role.</summary>
    internal static ActorPicture Of(Database database, KnownActor actor, int latest)
    {
        var (reports, first, last) = database.First(
            "SELECT count(*), min(published), max(published) FROM report_actor JOIN version USING (version_id) WHERE actor_id = $1", row => (row.Long(0), row.DayOrNull(1), row.DayOrNull(2)), actor.Id);
        var names = database.List(
            "SELECT name, count(*) AS reports FROM report_actor WHERE actor_id = $1 GROUP BY name ORDER BY reports DESC, name LIMIT $2", row => (row.Text(0), row.Long(1)), actor.Id, MostNames);
        var lines = new AccountLines(database);
        var roles = ((ReadOnlySpan<string>)["agent", "target", "supporter", "source"]).ToArray()
            .Select(role => new ActorRole(role, lines.TypesOfActor(actor.Id, role), lines.OfActor(actor.Id, role, latest))).Where(role => !role.Types.IsEmpty);
        var relations = actor.Entry is null ? [] : actor.Entry.Relations.Select(relation => Named(relation.Kind, relation.Actor, relation.From, relation.Until));
        return new(actor, reports, first, last, [.. names], [.. relations], [.. roles]);
    }

    private static NamedRelation Named(string kind, string other, string? from, string? until)
    {
        var names = Accounts.Names.Of(other);
        return new(kind, other, names?.Arabic ?? other, names?.English, from, until);
    }
}
