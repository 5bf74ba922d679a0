using System.Collections.Concurrent;
using Marsad.Engine.Actors;

namespace Marsad.Archive.Incidents;

/// <summary>How two sets of actors look as the actors of one occurrence.</summary>
internal enum ActorMatch
{
    /// <summary>One of the sets is empty or holds kinds of people only.</summary>
    Open,

    /// <summary>They share a registered actor or a name of two words or more.</summary>
    Same,

    /// <summary>They share a lone name or a kind of people ("مسلحون", "مدنيون").</summary>
    SameKind,

    /// <summary>One belongs to another, is allied with it or backed by it, or both belong to a third.</summary>
    Related,

    /// <summary>Actors of both are known and have nothing to do with each other.</summary>
    Other,
}

/// <summary>Compares actors through the register.</summary>
internal static class ActorLikeness
{
    private const int Generations = 4;
    private static readonly ConcurrentDictionary<string, string[]> Circles = new(StringComparer.Ordinal);

    /// <summary>How two sets of identifiers (<see cref="IncidentEntry.Agents"/>) look.</summary>
    internal static ActorMatch Compare(string[] first, string[] second)
    {
        if (first.Length == 0 || second.Length == 0) return ActorMatch.Open;
        var match = ActorMatch.Open;
        bool isKnown1 = false, isKnown2 = false;
        foreach (var a in first)
        {
            isKnown1 |= IsKnown(a);
            foreach (var b in second)
            {
                isKnown2 |= IsKnown(b);
                if (string.Equals(a, b, StringComparison.Ordinal))
                {
                    if (IsKnown(a)) return ActorMatch.Same;
                    if (match == ActorMatch.Open) match = ActorMatch.SameKind;
                }
                else if (IsRegistered(a) && IsRegistered(b) && AreRelated(a, b)) match = ActorMatch.Related;
            }
        }

        return match == ActorMatch.Open && isKnown1 && isKnown2 ? ActorMatch.Other : match;
    }

    /// <summary>An actor with those that it belongs to, nearest first; those under which it may be looked for.</summary>
    internal static string[] Circle(string id) => IsRegistered(id) ? Circles.GetOrAdd(id, static id => [.. Ancestors(id)]) : [id];

    /// <summary>Whether an identifier names one actor: registered and no kind of people, or a name of two words or more.</summary>
    internal static bool IsKnown(string id) => id[0] != '?' && !id.StartsWith("generic_", StringComparison.Ordinal);

    private static bool IsRegistered(string id) => id[0] is not ('?' or '~');

    private static bool AreRelated(string first, string second)
    {
        var (one, two) = (Circle(first), Circle(second));
        foreach (var id in one)
            if (two.Contains(id, StringComparer.Ordinal)) return true;
        return IsLinked(first, two) || IsLinked(second, one);
    }

    private static bool IsLinked(string id, string[] others)
    {
        if (ActorRegister.Embedded.ById(id) is not { } actor) return false;
        foreach (var relation in actor.Relations)
            if (others.Contains(relation.Actor, StringComparer.Ordinal)) return true;
        return false;
    }

    private static List<string> Ancestors(string id)
    {
        var circle = new List<string> { id };
        for (var at = 0; at < circle.Count && circle.Count < Generations; at++)
        {
            if (ActorRegister.Embedded.ById(circle[at]) is not { } actor) continue;
            foreach (var relation in actor.Relations)
                if (relation.Kind is "part_of" && circle.Count < Generations && !circle.Contains(relation.Actor)) circle.Add(relation.Actor);
        }

        return circle;
    }
}
