using System.Collections.Immutable;
using Marsad.Engine.Claims;
using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>Who says the words of a report and how sure they are meant: the innermost scope counts.</summary>
internal sealed class ClaimIndex(ClaimSet claims)
{
    /// <summary>The sources of the information at a word; empty for the report's own voice.</summary>
    internal ImmutableArray<string> SourcesAt(int word)
    {
        Attribution? best = null;
        foreach (var attribution in claims.Attributions)
        {
            if (!attribution.Scope.Contains(word)) continue;
            if (best is null || attribution.Scope.Count < best.Scope.Count) best = attribution;
        }

        return best?.Sources ?? [];
    }

    /// <summary>The status at a word.</summary>
    internal EventStatus StatusAt(int word)
    {
        StanceScope? best = null;
        foreach (var stance in claims.Stances)
        {
            if (!stance.Scope.Contains(word)) continue;
            if (best is null || stance.Scope.Count < best.Scope.Count) best = stance;
        }

        return best?.Stance switch
        {
            Stance.Planned => EventStatus.Planned,
            Stance.Demanded => EventStatus.Demanded,
            Stance.Denied => EventStatus.Denied,
            Stance.Uncertain => EventStatus.Uncertain,
            Stance.Ended => EventStatus.Ended,
            _ => EventStatus.Actual,
        };
    }
}
