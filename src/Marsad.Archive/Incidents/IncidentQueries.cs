using System.Collections.Immutable;
using Marsad.Archive.Families;
using Marsad.Archive.Incidents.Telling;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents;

/// <summary>Asks for incidents: a list of them, or one with its accounts side by side.</summary>
internal sealed class IncidentQueries(Database database)
{
    private readonly AccountTeller teller = new(database);
    private readonly FamilyQueries families = new(database);
    private readonly EntryStore entries = new(database);

    /// <summary>Whether a status says that something took place, surely or perhaps: what is planned, demanded or denied did not, and what ended is another matter.</summary>
    internal static bool HasHappened(EventStatus status) => status is EventStatus.Actual or EventStatus.Uncertain;

    /// <summary>The incidents that a filter lets pass.</summary>
    internal IncidentList List(IncidentFilter filter)
    {
        var (total, isMore, ids) = new IncidentFinder(database, teller).Find(filter);
        return new(total, isMore, [.. ids.Select(id => Line(id, teller.Of(id)))]);
    }

    /// <summary>The incident with an identifier, or the one that an account belongs to; null where there is none.</summary>
    internal IncidentPicture? Find(string id)
    {
        var incidentId = database.First("SELECT incident_id FROM incident WHERE incident_id = $1 UNION SELECT incident_id FROM incident_account WHERE account_id = $1", row => row.Text(0), id);
        if (incidentId is null) return null;
        var accounts = teller.Of(incidentId);
        var line = Line(incidentId, accounts);
        var told = Telling(accounts);
        return new(
            line, accounts, IncidentSlot.Agents(told, entries), IncidentSlot.Targets(told, entries), IncidentSlot.Places(told, entries), IncidentSlot.Times(told),
            new Denials(database, teller, entries).Of(line.Type, accounts), new Joins(database, entries).Of([.. accounts.Select(account => account.AccountId)]));
    }

    private IncidentLine Line(string incidentId, ImmutableArray<IncidentAccount> accounts)
    {
        var told = Telling(accounts);
        return database.First(
            "SELECT type, status, start, end, place_id, place_text, latitude, longitude, precision_km, first_published, accounts, reports FROM incident WHERE incident_id = $1",
            row => new IncidentLine(
                incidentId, Codebook.ReadType(row.Text(0)), Codebook.ReadStatus(row.Text(1)), row.DayOrNull(2), row.DayOrNull(3),
                row.TextOrNull(5) is { } place ? new(row.TextOrNull(4), place, row.DoubleOrNull(6), row.DoubleOrNull(7), row.DoubleOrNull(8)) : null,
                row.DayOrNull(9), row.Int(10), row.Int(11), families.CountIndependent(accounts.Select(account => account.Version.VersionId)),
                Ranked(told, account => account.Agents), Ranked(told, account => account.Targets),
                [.. accounts.SelectMany(account => account.Claimants).DistinctBy(claimant => claimant.Id, StringComparer.Ordinal)],
                IncidentToll.Of(accounts, CountOf.Killed), IncidentToll.Of(accounts, CountOf.Wounded), Best(accounts, Codebook.ReadType(row.Text(0)))),
            incidentId)!;
    }

    private static IncidentAccount Best(ImmutableArray<IncidentAccount> accounts, EventType type) =>
        accounts.FirstOrDefault(account => account.SaysSo && account.Type == type) ?? accounts.FirstOrDefault(account => account.SaysSo) ?? accounts[0];

    /// <summary>The accounts that do not deny; all of them where nothing else is said.</summary>
    private static ImmutableArray<IncidentAccount> Telling(ImmutableArray<IncidentAccount> accounts)
    {
        ImmutableArray<IncidentAccount> told = [.. accounts.Where(account => !account.Denies)];
        return told.IsEmpty ? accounts : told;
    }

    private static ImmutableArray<IncidentActor> Ranked(ImmutableArray<IncidentAccount> accounts, Func<IncidentAccount, ImmutableArray<IncidentActor>> actors) =>
    [
        .. accounts.SelectMany(account => actors(account).Select(actor => (Actor: actor, account.Family))).GroupBy(named => named.Actor.Key, StringComparer.Ordinal)
            .OrderByDescending(named => named.Select(each => each.Family).Distinct(StringComparer.Ordinal).Count()).Select(named => named.First().Actor),
    ];
}
