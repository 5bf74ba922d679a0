using System.Collections.Immutable;
using Marsad.Engine.Records;

namespace Marsad.Exchange.Export.Model;

/// <summary>One occurrence with all accounts of it: a row of an export.</summary>
/// <param name="Id">The archive's identifier of the incident, else of its only account.</param>
/// <param name="Type">The codebook's type.</param>
/// <param name="Status">Whether it is said to have happened.</param>
/// <param name="Time">When, or null.</param>
/// <param name="Agents">Who did it by anybody's word, those whom most families name first.</param>
/// <param name="Targets">To whom, in the same order.</param>
/// <param name="Supporters">Who backed the agents.</param>
/// <param name="Places">Where, in the same order.</param>
/// <param name="Accounts">The accounts by publication; at least one.</param>
internal sealed record ExportEvent(
    string Id, EventType Type, EventStatus Status, ExportTime? Time, ImmutableArray<ExportActor> Agents, ImmutableArray<ExportActor> Targets, ImmutableArray<ExportActor> Supporters,
    ImmutableArray<ExportPlace> Places, ImmutableArray<ExportAccount> Accounts)
{
    /// <summary>The place that a format with one place a row shows: the first that has a point, else the first; null where none is given.</summary>
    internal ExportPlace? Place => Places.FirstOrDefault(place => place.IsLocated) ?? Places.FirstOrDefault();

    /// <summary>How many independent families of reports tell it.</summary>
    internal int Families => Accounts.Select(account => account.Report.Family).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whose word it is, each once.</summary>
    internal IEnumerable<ExportActor> Claimants => Accounts.SelectMany(account => account.Claimants).DistinctBy(claimant => claimant.Id, StringComparer.Ordinal);

    /// <summary>The publishers, each once.</summary>
    internal IEnumerable<string> Publishers => Accounts.Select(account => account.Report.Publisher).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The reports, each once.</summary>
    internal IEnumerable<ExportReport> Reports => Accounts.Select(account => account.Report).DistinctBy(report => report.VersionId, StringComparer.Ordinal);

    /// <summary>The dead, or null where no account gives a figure.</summary>
    internal Toll? Toll => Toll.Of(Tellings);

    /// <summary>Since when the archive knows all of it.</summary>
    internal DateTimeOffset Added => Accounts.Max(account => account.Report.Added);

    /// <summary>The confidence of the surest account.</summary>
    internal double Confidence => Accounts.Max(account => account.Confidence);

    /// <summary>The accounts that tell it as its status says, not those that deny or only demand what others say has happened.</summary>
    internal IEnumerable<ExportAccount> Tellings => TellingsOf(Type, Status, Accounts);

    /// <summary>The event that one account tells.</summary>
    internal static ExportEvent Of(ExportAccount account) =>
        new(account.Id, account.Type, account.Status, account.Time, account.Agents, account.Targets, account.Supporters, account.Places, [account]);

    /// <summary>The event that several accounts tell. What they disagree on stands side by side, what most families say first.</summary>
    internal static ExportEvent Of(string id, EventType type, EventStatus status, ExportTime? time, ImmutableArray<ExportAccount> accounts)
    {
        var tellings = TellingsOf(type, status, accounts);
        time = time is { IsStated: true, Grain: null } ? time with { Grain = tellings.FirstOrDefault(account => account.Time is { } told && told.Start == time.Start && told.End == time.End)?.Time?.Grain } : time;
        return new(
            id, type, status, time, Ranked(tellings, account => account.Agents, actor => actor.Id), Ranked(tellings, account => account.Targets, actor => actor.Id),
            Ranked(tellings, account => account.Supporters, actor => actor.Id), [.. Ranked(tellings, account => account.Places, place => place.Id ?? place.Text).OrderByDescending(place => place.IsLocated)], accounts);
    }

    /// <summary>The event with each account changed.</summary>
    internal ExportEvent With(Func<ExportAccount, ExportAccount> change) => Accounts.Length == 1 ? Of(change(Accounts[0])) with { Id = Id, Type = Type, Status = Status, Time = Time } : Of(Id, Type, Status, Time, [.. Accounts.Select(change)]);

    private static ImmutableArray<ExportAccount> TellingsOf(EventType type, EventStatus status, ImmutableArray<ExportAccount> accounts)
    {
        ImmutableArray<ExportAccount> tellings = [.. accounts.Where(account => (account.Type != EventType.Deny || type == EventType.Deny) && (account.Status == status || account.Status == EventStatus.Actual))];
        return tellings.IsEmpty ? accounts : tellings;
    }

    private static ImmutableArray<T> Ranked<T>(ImmutableArray<ExportAccount> accounts, Func<ExportAccount, ImmutableArray<T>> values, Func<T, string> identity) =>
    [
        .. accounts.SelectMany(account => values(account).Select(value => (Value: value, account.Report.Family))).GroupBy(named => identity(named.Value), StringComparer.Ordinal)
            .OrderByDescending(named => named.Select(each => each.Family).Distinct(StringComparer.Ordinal).Count()).Select(named => named.First().Value),
    ];
}
