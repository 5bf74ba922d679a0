using System.Globalization;
using Marsad.Engine.Actors;

namespace Marsad.Archive.Ledger;

/// <summary>Which actors are on one side as the register's relations say: one belongs to the other, both to a third, or they are allied or backed on that day.</summary>
internal static class Camps
{
    private const int LongestChain = 6;

    /// <summary>Reports go on to use a name after its bearer is dissolved into another.</summary>
    private const int LingeringYears = 1;

    /// <summary>Whether two actors are on one side on a day; relations are not chained beyond belonging, so that the friend of a friend stays another.</summary>
    internal static bool AreKin(string one, string other, DateOnly? day)
    {
        if (one == other) return true;
        var roots = (Root(one, day), Root(other, day));
        return roots.Item1 == roots.Item2 || AreAllied(one, other, day) || AreAllied(other, one, day) || AreAllied(roots.Item1, roots.Item2, day) || AreAllied(roots.Item2, roots.Item1, day)
            || AreAllied(one, roots.Item2, day) || AreAllied(other, roots.Item1, day);
    }

    /// <summary>The last whole that an actor belongs to on a day; itself where it belongs to none.</summary>
    internal static string Root(string actor, DateOnly? day)
    {
        for (var steps = 0; steps < LongestChain && OrganisationOf(actor, day) is { } whole; steps++) actor = whole;
        return actor;
    }

    /// <summary>What an actor belongs to on a day by the register, or null.</summary>
    internal static string? OrganisationOf(string actor, DateOnly? day) => Related(actor, "part_of", day).FirstOrDefault();

    private static bool AreAllied(string one, string other, DateOnly? day) => Related(one, "allied_with", day).Contains(other) || Related(one, "backed_by", day).Contains(other);

    private static IEnumerable<string> Related(string actor, string kind, DateOnly? day)
    {
        if (ActorRegister.Embedded.ById(actor) is not { } entry) yield break;
        foreach (var relation in entry.Relations)
            if (relation.Kind == kind && Lasts(relation, day)) yield return relation.Actor;
    }

    private static bool Lasts(ActorRelation relation, DateOnly? day)
    {
        if (day is not { } known) return true;
        var text = known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (relation.From is not { } from || string.CompareOrdinal(from, text) <= 0)
            && (relation.Until is not { } until || string.CompareOrdinal(known.AddYears(-LingeringYears).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..Math.Min(text.Length, until.Length)], until) <= 0);
    }
}
