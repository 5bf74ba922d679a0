using System.Collections.Immutable;
using Marsad.Archive.Lookup;
using Marsad.Engine.Text;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>What one claimant says of a slot.</summary>
/// <param name="Claimant">Whose word it is.</param>
/// <param name="Values">What it says, by name.</param>
/// <param name="Accounts">Identifiers of the accounts that say so.</param>
/// <param name="Families">How many independent families of reports carry it.</param>
internal sealed record IncidentClaim(IncidentActor Claimant, ImmutableArray<SlotValue> Values, ImmutableArray<string> Accounts, int Families);

/// <summary>A value of a slot.</summary>
/// <param name="Id">Identifier of the actor or place, <c>?</c> and the folded name of an actor who has one in its report only, <c>~</c> and the folded words of a place that no register knows, or the days <c>2018-05-01/2018-05-02</c>.</param>
/// <param name="Name">As people read it.</param>
/// <param name="English">The register's English name, or null.</param>
internal sealed record SlotValue(string Id, string Name, string? English = null);

/// <summary>A slot of an incident as its claimants fill it; claimants who leave it open are not in it.</summary>
/// <param name="Claims">One for each claimant, the best supported first.</param>
/// <param name="IsDisputed">Whether two claimants say what cannot both be meant.</param>
internal sealed record IncidentSlot(ImmutableArray<IncidentClaim> Claims, bool IsDisputed)
{
    /// <summary>Who did it, by each claimant.</summary>
    internal static IncidentSlot Agents(ImmutableArray<IncidentAccount> accounts, EntryStore entries) => Of(
        accounts, account => account.Agents.Select(Value), (a, b) => ActorLikeness.Compare(Entry(entries, a).Agents, Entry(entries, b).Agents) == ActorMatch.Other);

    /// <summary>To whom, by each claimant.</summary>
    internal static IncidentSlot Targets(ImmutableArray<IncidentAccount> accounts, EntryStore entries) => Of(
        accounts, account => account.Targets.Select(Value), (a, b) => ActorLikeness.Compare(Registered(entries, a), Registered(entries, b)) == ActorMatch.Other);

    /// <summary>Where, by each claimant.</summary>
    internal static IncidentSlot Places(ImmutableArray<IncidentAccount> accounts, EntryStore entries) => Of(
        accounts, account => account.Places.Select(Value), (a, b) => PlaceNearness.Compare(Entry(entries, a).Places, Entry(entries, b).Places) == PlaceMatch.Apart);

    /// <summary>When, by each claimant; only where the text gives a time.</summary>
    internal static IncidentSlot Times(ImmutableArray<IncidentAccount> accounts) => Of(
        accounts, account => account is { Start: { } start, End: { } end } ? [Value(start, end)] : [],
        (a, b) => a is { Start: { } from, End: { } to } && b is { Start: { } otherFrom, End: { } otherTo } && (to < otherFrom || otherTo < from));

    /// <summary>A place as a value.</summary>
    internal static SlotValue Value(IncidentPlace place) => place.PlaceId is { } id
        ? PlaceLookup.ById(id) is { } known ? new(id, known.Arabic, known.English) : new(id, place.Text)
        : new("~" + Folding.Fold(place.Text), place.Text);

    /// <summary>Days as a value.</summary>
    internal static SlotValue Value(DateOnly start, DateOnly end) => new($"{start:yyyy-MM-dd}/{end:yyyy-MM-dd}", start == end ? $"{start:yyyy-MM-dd}" : $"{start:yyyy-MM-dd} … {end:yyyy-MM-dd}");

    private static SlotValue Value(IncidentActor actor) => new(actor.Key, actor.Name, actor.English);

    // "تسعة أشخاص" and "أحد عشر شخصا" differ in their number, which the toll tells.
    private static string[] Registered(EntryStore entries, IncidentAccount account) => [.. Entry(entries, account).Targets.Where(target => target[0] != '~')];

    private static IncidentEntry Entry(EntryStore entries, IncidentAccount account) => entries.Find(account.AccountId)!;

    private static IncidentSlot Of(ImmutableArray<IncidentAccount> accounts, Func<IncidentAccount, IEnumerable<SlotValue>> values, Func<IncidentAccount, IncidentAccount, bool> conflict)
    {
        var filled = accounts.Where(account => values(account).Any()).ToList();
        var claims = filled.SelectMany(account => account.Claimants.Select(claimant => (Claimant: claimant, Account: account))).GroupBy(pair => pair.Claimant.Id, StringComparer.Ordinal)
            .Select(group => new IncidentClaim(
                group.First().Claimant, [.. group.SelectMany(pair => values(pair.Account)).DistinctBy(value => value.Id, StringComparer.Ordinal)], [.. group.Select(pair => pair.Account.AccountId)],
                group.Select(pair => pair.Account.Family).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(claim => claim.Families).ToImmutableArray();
        return new(claims, filled.Exists(a => filled.Exists(b => AreOthers(a, b) && conflict(a, b))));
    }

    private static bool AreOthers(IncidentAccount a, IncidentAccount b) => !a.Claimants.Any(claimant => b.Claimants.Any(other => other.Id == claimant.Id));
}
