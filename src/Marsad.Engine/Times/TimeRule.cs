using System.Collections.Frozen;

namespace Marsad.Engine.Times;

/// <summary>A rule: a name, a pattern, and what it makes of the pieces that the pattern matches (null where it declines).</summary>
internal sealed record TimeRule(string Name, string Pattern, Func<TimeMatch, TimeNode?> Produce);

/// <summary>The pieces that a pattern matched.</summary>
internal sealed class TimeMatch(List<TimeNode> nodes, int first, int count, TimeContext context)
{
    internal TimeContext Context => context;

    internal TimeNode this[int index] => nodes[first + index];

    internal int Count => count;

    /// <summary>The piece before the match, or null.</summary>
    internal TimeNode? Before => first > 0 ? nodes[first - 1] : null;

    /// <summary>The piece <paramref name="offset"/> places from the match's first (negative), or null.</summary>
    internal TimeNode? Previous(int offset) => first + offset >= 0 ? nodes[first + offset] : null;

    /// <summary>The piece after the match, or null.</summary>
    internal TimeNode? After => first + count < nodes.Count ? nodes[first + count] : null;

    /// <summary>The second piece after the match, or null.</summary>
    internal TimeNode? AfterNext => first + count + 1 < nodes.Count ? nodes[first + count + 1] : null;

    /// <summary>The value of the part of the day in the match.</summary>
    internal int PartOfDay()
    {
        for (var index = 0; index < count; index++)
        {
            if (this[index].Kind is TimeKind.Part or TimeKind.PartAdverb) return this[index].Value;
        }

        return -1;
    }

    /// <summary>The last matched piece.</summary>
    internal TimeNode Last => this[count - 1];

    /// <summary>A new piece of a kind that covers the match.</summary>
    internal TimeNode Make(TimeKind kind) => new(kind, this[0].First, Last.End) { Peeled = this[0].Peeled };

    /// <summary>The piece <paramref name="node"/> over the whole match.</summary>
    internal TimeNode Widen(TimeNode node) => node with { First = this[0].First, End = Last.End, Peeled = this[0].Peeled };

    /// <summary>A resolved time that covers the match.</summary>
    internal TimeNode Resolve(ResolvedTime? time) =>
        time is null ? Unresolve(Reasons.NoDate) : Make(TimeKind.Time) with { Resolved = time };

    /// <summary>An unresolved time that covers the match.</summary>
    internal TimeNode Unresolve(string reason) => Make(TimeKind.Time) with { Unresolved = reason };
}

/// <summary>A group of rules that run together, before the next group.</summary>
internal sealed class TimeLayer
{
    private readonly FrozenDictionary<TimeKind, (TimeRule Rule, TimePlace[] Places)[]> byFirst;

    internal TimeLayer(params TimeRule[] rules)
    {
        Rules = rules;
        byFirst = rules.SelectMany(rule => TimePattern.Read(rule.Pattern).Select(places => (Rule: rule, Places: places)))
            .GroupBy(entry => entry.Places[0].Kind ?? throw new InvalidOperationException($"The pattern of '{entry.Rule.Name}' begins with letters."))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Places.Length).ToArray());
    }

    internal IReadOnlyList<TimeRule> Rules { get; }

    /// <summary>Replaces what the layer's rules match, from left to right, the longest match first, until nothing more matches.</summary>
    internal void Run(List<TimeNode> nodes, TimeContext context)
    {
        for (var at = 0; at < nodes.Count; at++)
        {
            // Each replacement makes the list shorter or changes the kind; a piece is rewritten at most eight times.
            for (var round = 0; round < 8 && TryReplace(nodes, at, context); round++)
            {
            }
        }
    }

    private bool TryReplace(List<TimeNode> nodes, int at, TimeContext context)
    {
        if (nodes[at].Kind == TimeKind.Other || !byFirst.TryGetValue(nodes[at].Kind, out var candidates)) return false;
        foreach (var (rule, places) in candidates)
        {
            if (at + places.Length > nodes.Count || !Matches(nodes, at, places)) continue;
            var made = rule.Produce(new(nodes, at, places.Length, context));
            if (made is null) continue;
            nodes[at] = made with { Rule = rule.Name };
            nodes.RemoveRange(at + 1, places.Length - 1);
            return true;
        }

        return false;
    }

    private static bool Matches(List<TimeNode> nodes, int at, TimePlace[] places)
    {
        for (var index = 0; index < places.Length; index++)
        {
            if (!places[index].Matches(nodes[at + index], index == 0)) return false;
        }

        return true;
    }
}
