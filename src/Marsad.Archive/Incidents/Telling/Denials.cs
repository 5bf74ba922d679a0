using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>Finds the denials of what an incident's accounts tell.</summary>
/// <remarks>A wrong denial would make a dispute where there is none: beside what is joined by itself a denial is taken only where it can mean this matter.</remarks>
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
        foreach (var denial in Near(accounts).Concat(Elsewhere(told)))
            if (seen.Add(denial.Account.AccountId)) denials.Add(denial);
        return [.. denials.OrderBy(denial => denial.Account.Published).ThenBy(denial => denial.Account.AccountId, StringComparer.Ordinal)];
    }

    private IEnumerable<IncidentDenial> Near(ImmutableArray<IncidentAccount> accounts)
    {
        foreach (var report in accounts.GroupBy(account => account.Version.VersionId, StringComparer.Ordinal))
        {
            var content = teller.ContentOf(report.Key);
            foreach (var denial in Read($"SELECT a.account_id FROM account a WHERE a.version_id = $1 AND {IsDenial} ORDER BY a.trigger_start, a.account_id", report.Key))
            {
                var meant = report.Where(account => CanMean(denial, account.Type)).ToList();
                if (meant.Exists(account => Pairs(account, denial).Any(pair => pair.Told.Overlaps(pair.Denied)))) yield return new(denial, DenialBond.SameSentence);
                else if (meant.Exists(account => IsAnswered(content, account, denial)) && !HasOwnMatter(denial)) yield return new(denial, DenialBond.NextSentence);
            }
        }
    }

    private IEnumerable<IncidentDenial> Elsewhere(List<IncidentAccount> told)
    {
        var days = told.Select(account => account.Published ?? account.End).OfType<DateOnly>().ToList();
        var accused = told.SelectMany(Accused).Where(ActorLikeness.IsKnown).SelectMany(ActorLikeness.Circle).Distinct(StringComparer.Ordinal).ToList();
        if (days.Count == 0 || accused.Count == 0) return [];
        var first = days.Min();
        return Read(
            $"""
            SELECT a.account_id FROM account a
            WHERE a.published BETWEEN $1 AND $2 AND {IsDenial}
              AND EXISTS (SELECT 1 FROM account_actor x WHERE x.account_id = a.account_id AND x.role = 'agent' AND x.actor_id IN (SELECT value FROM json_each($3)))
            ORDER BY a.published, a.account_id
            """,
            first, first.AddDays(DaysAfter), JsonSerializer.Serialize(accused)).Where(denial => told.Exists(account => IsSameMatter(account, denial))).Select(denial => new IncidentDenial(denial, DenialBond.SameMatter));
    }

    private bool IsSameMatter(IncidentAccount account, IncidentAccount denial)
    {
        if (!CanMean(denial, account.Type) || (denial.Type != EventType.Deny && denial.Type != account.Type) || !IsAccused(account, denial)) return false;
        var (told, denied) = (entries.Find(account.AccountId)!, entries.Find(denial.AccountId)!);
        var names = WordSet.Of(string.Join(' ', denial.Agents.Select(agent => agent.Name)));
        var (one, two) = (Without(told.Words, names), Without(denied.Words, names));
        return WordSet.Common(one, two) >= CommonWords && WordSet.Overlap(one, two) >= CommonPart
            && PlaceNearness.Compare(told.Places, denied.Places) != PlaceMatch.Apart && TimeNearness.Compare(told, denied) != TimeMatch.Apart;
    }

    // That both name the one who denies is known already.
    private static uint[] Without(uint[] words, uint[] names) => [.. words.Where(word => Array.BinarySearch(names, word) < 0)];

    /// <summary>What is denied is of the same kind; of a bare denial a misdeed or an accusation.</summary>
    private static bool CanMean(IncidentAccount denial, EventType type) => denial.Type == EventType.Deny
        ? Codebook.FamilyOf(type) == EventFamily.Violence || type is EventType.Accuse or EventType.Damage or EventType.Casualties
        : denial.Type == type || TypeLikeness.AreNear(denial.Type, type);

    private string[] Accused(IncidentAccount account) => entries.Find(account.AccountId) is { } entry ? account.Type == EventType.Accuse ? entry.Targets : entry.Agents : [];

    /// <summary>Whether the one who denies is the one who is said to have done it, or one belongs to the other; an ally is another.</summary>
    private bool IsAccused(IncidentAccount account, IncidentAccount denial) => entries.Find(denial.AccountId)!.Agents.Any(denier => Accused(account)
        .Any(accused => ActorLikeness.Circle(accused).Contains(denier, StringComparer.Ordinal) || ActorLikeness.Circle(denier).Contains(accused, StringComparer.Ordinal)));

    /// <summary>Whether the sentence of a denial tells itself what is denied: then it means no other.</summary>
    private bool HasOwnMatter(IncidentAccount denial) => database.List(
        "SELECT type FROM account WHERE version_id = $1 AND sentence_start = $2 AND account_id <> $3", row => Codebook.ReadType(row.Text(0)), denial.Version.VersionId, denial.Evidence[0].Sentence.Start, denial.AccountId)
        .Exists(type => type != EventType.Deny && CanMean(denial, type));

    private bool IsAnswered(string content, IncidentAccount account, IncidentAccount denial) =>
        Pairs(account, denial).Any(pair => Follows(content, pair.Told, pair.Denied)) && (Accused(account).Length == 0 || IsAccused(account, denial));

    private static bool Follows(string content, Span told, Span denied) => told.End <= denied.Start && string.IsNullOrWhiteSpace(content[told.End..denied.Start]);

    private static IEnumerable<(Span Told, Span Denied)> Pairs(IncidentAccount account, IncidentAccount denial) =>
        account.Evidence.SelectMany(told => denial.Evidence.Select(denied => (told.Sentence, denied.Sentence)));

    private List<IncidentAccount> Read(string sql, params ReadOnlySpan<object?> values) => database.List(sql, row => row.Text(0), values).ConvertAll(teller.Read);
}
