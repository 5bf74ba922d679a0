using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents;

/// <summary>What most accounts of an incident say; what they disagree on stays with the accounts.</summary>
internal sealed record IncidentSummary(EventType Type, EventStatus Status, int Start, int End, IncidentPlace? Place, int FirstPublished, int Accounts, int Reports)
{
    /// <summary>The first of these that an account has is the incident's: what is only planned, demanded or denied did not happen.</summary>
    private static readonly EventStatus[] Order = [EventStatus.Actual, EventStatus.Uncertain, EventStatus.Ended, EventStatus.Planned, EventStatus.Demanded, EventStatus.Denied];

    /// <summary>Sums up the accounts of one incident.</summary>
    internal static IncidentSummary Of(Database database, List<IncidentEntry> accounts)
    {
        var type = accounts.GroupBy(account => account.Type).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        var (start, end) = Time(accounts);
        var published = accounts.Where(account => account.Published != IncidentEntry.Unknown).Select(account => account.Published).DefaultIfEmpty(IncidentEntry.Unknown).Min();
        return new(
            type, Order.First(status => accounts.Exists(account => account.Status == status)), start, end, IncidentPlace.OfMost(database, accounts), published,
            accounts.Count, accounts.Select(account => account.VersionId).Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Writes the row.</summary>
    internal void Insert(Database database, string id) => database.Run(
        "INSERT INTO incident VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        id, Codebook.Word(Type), Codebook.Word(Codebook.FamilyOf(Type)), Codebook.Word(Status), Day(Start), Day(End),
        Place?.PlaceId, Place?.Text, Place?.Latitude, Place?.Longitude, Place?.PrecisionKm, Day(FirstPublished), Accounts, Reports);

    /// <summary>The days that most accounts with a time give, the more exact ones first.</summary>
    private static (int Start, int End) Time(List<IncidentEntry> accounts)
    {
        var dated = accounts.Where(account => account.IsDated).GroupBy(account => (account.From, account.To))
            .OrderBy(group => !group.First().IsExact).ThenByDescending(group => group.Count()).ThenBy(group => group.Key.To - group.Key.From).ThenBy(group => group.Key.From).FirstOrDefault();
        return dated?.Key ?? (IncidentEntry.Unknown, IncidentEntry.Unknown);
    }

    private static DateOnly? Day(int number) => number == IncidentEntry.Unknown ? null : DateOnly.FromDayNumber(number);
}
