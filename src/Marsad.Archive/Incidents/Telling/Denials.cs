using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>Finds the denials of what an incident's accounts tell.</summary>
internal sealed class Denials(Database database, AccountTeller teller, EntryStore entries)
{
    private const int DaysAfter = 7;
    private const int CommonWords = 3;
    private const double CommonPart = 0.3;
    private const string IsDenial = "(a.type = 'deny' OR a.status = 'denied')";

    /// <summary>The denials among the accounts of an incident, near them in their reports, and elsewhere in the days after.</summary>
    internal ImmutableArray<IncidentDenial> Of(EventType type, ImmutableArray<IncidentAccount> accounts)
    {
        if (type == EventType.Deny) return [];
        var told = accounts.Where(account => !account.Denies).ToList();
        var denials = accounts.Where(account => account.Denies).Select(account => new IncidentDenial(account, DenialBond.Joined)).ToList();
        var seen = accounts.Select(account => account.AccountId).ToHashSet(StringComparer.Ordinal);
        foreach (var denial in Near(told).Concat(Elsewhere(told)))
            if (seen.Add(denial.Account.AccountId)) denials.Add(denial);
        return [.. denials.OrderBy(denial => denial.Account.Published).ThenBy(denial => denial.Account.AccountId, StringComparer.Ordinal)];
    }

    private IEnumerable<IncidentDenial> Near(List<IncidentAccount> told)
    {
        foreach (var report in told.GroupBy(account => account.Version.VersionId, StringComparer.Ordinal))
        {
            var content = teller.ContentOf(report.Key);
            foreach (var denial in Read($"SELECT a.account_id FROM account a WHERE a.version_id = $1 AND {IsDenial} ORDER BY a.trigger_start, a.account_id", report.Key))
            {
                if (report.Any(account => Pairs(account, denial).Any(pair => pair.One.Overlaps(pair.Two)))) yield return new(denial, DenialBond.SameSentence);
                else if (report.Any(account => Pairs(account, denial).Any(pair => AreNeighbours(content, pair.One, pair.Two)))) yield return new(denial, DenialBond.NextSentence);
            }
        }
    }

    private static IEnumerable<(Span One, Span Two)> Pairs(IncidentAccount account, IncidentAccount denial) =>
        account.Evidence.SelectMany(one => denial.Evidence.Select(two => (one.Sentence, two.Sentence)));

    private static bool AreNeighbours(string content, Span one, Span two)
    {
        var (first, second) = one.Start < two.Start ? (one, two) : (two, one);
        return first.End <= second.Start && string.IsNullOrWhiteSpace(content[first.End..second.Start]);
    }

    private IEnumerable<IncidentDenial> Elsewhere(List<IncidentAccount> told)
    {
        var days = told.Select(account => account.Published ?? account.End).OfType<DateOnly>().ToList();
        var actors = told.SelectMany(account => account.Agents.Concat(account.Targets)).Select(actor => actor.Id).Where(IsOne).Distinct(StringComparer.Ordinal).ToList();
        if (days.Count == 0 || actors.Count == 0) return [];
        var first = days.Min();
        return Read(
            $"""
            SELECT a.account_id FROM account a
            WHERE a.published BETWEEN $1 AND $2 AND {IsDenial}
              AND EXISTS (SELECT 1 FROM account_actor x WHERE x.account_id = a.account_id AND x.role IN ('agent', 'target') AND x.actor_id IN (SELECT value FROM json_each($3)))
            ORDER BY a.published, a.account_id
            """,
            first, first.AddDays(DaysAfter), JsonSerializer.Serialize(actors)).Where(denial => told.Exists(account => IsSameMatter(account, denial))).Select(denial => new IncidentDenial(denial, DenialBond.SameMatter));
    }

    private bool IsSameMatter(IncidentAccount account, IncidentAccount denial)
    {
        if (!account.Agents.Concat(account.Targets).Any(actor => IsOne(actor.Id) && denial.Agents.Concat(denial.Targets).Any(other => other.Id == actor.Id))) return false;
        var (told, denied) = (entries.Find(account.AccountId)!, entries.Find(denial.AccountId)!);
        return PlaceNearness.Compare(told.Places, denied.Places) is PlaceMatch.Same or PlaceMatch.Near
            || (WordSet.Common(told.Words, denied.Words) >= CommonWords && WordSet.Overlap(told.Words, denied.Words) >= CommonPart);
    }

    // A lone word is another actor in every report.
    private static bool IsOne(string actorId) => !actorId.Contains('#', StringComparison.Ordinal);

    private List<IncidentAccount> Read(string sql, params ReadOnlySpan<object?> values) => database.List(sql, row => row.Text(0), values).ConvertAll(teller.Read);
}
