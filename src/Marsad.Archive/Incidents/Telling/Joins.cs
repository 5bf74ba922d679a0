using System.Collections.Immutable;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>Explains the links between the accounts of an incident.</summary>
internal sealed class Joins(Database database, EntryStore entries)
{
    private readonly LinkTable links = new(database);

    /// <summary>What holds some accounts together: reviewers' decisions, then links, the strongest first.</summary>
    internal ImmutableArray<IncidentJoin> Of(IReadOnlyCollection<string> accounts)
    {
        var members = accounts.ToHashSet(StringComparer.Ordinal);
        var decided = members.SelectMany(a => links.Decisions(a).Where(decision => decision.IsJoin && members.Contains(decision.Other) && string.CompareOrdinal(a, decision.Other) < 0).Select(decision => (A: a, B: decision.Other))).ToHashSet();
        var linked = members.SelectMany(links.Of).Where(link => members.Contains(link.A) && members.Contains(link.B) && !decided.Contains((link.A, link.B))).Distinct();
        return
        [
            .. decided.OrderBy(pair => pair.A, StringComparer.Ordinal).ThenBy(pair => pair.B, StringComparer.Ordinal).Select(pair => new IncidentJoin(pair.A, pair.B, 1, Reasons(pair.A, pair.B), true)),
            .. linked.OrderByDescending(link => link.Score).ThenBy(link => link.A, StringComparer.Ordinal).ThenBy(link => link.B, StringComparer.Ordinal)
                .Select(link => new IncidentJoin(link.A, link.B, link.Score, Reasons(link.A, link.B), false)),
        ];
    }

    private ImmutableArray<JoinReason> Reasons(string a, string b) =>
        [.. PairScorer.Explain(entries.Find(a)!, entries.Find(b)!).Reasons.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(reason => new JoinReason(reason, PairScorer.Meaning(reason)))];
}
