using System.Runtime.CompilerServices;
using Marsad.Exchange.Import;
using Marsad.Exchange.Import.Syndication;

namespace Marsad.Exchange.Feeds;

/// <summary>Visits feeds, once or for good.</summary>
/// <param name="client">Fetches.</param>
/// <param name="states">Where states are kept.</param>
/// <param name="options">Intervals and limits.</param>
/// <param name="clock">The clock that visits go by.</param>
/// <param name="random">Spreads visits over time; seeded in tests.</param>
public sealed class FeedWatcher(FeedClient client, IFeedState states, FeedOptions options, TimeProvider clock, Random? random = null)
{
    private readonly FeedSchedule schedule = new(options, random ?? Random.Shared);

    /// <summary>Visits a feed now. The caller stores the items and then hands the visit to <see cref="CompleteAsync"/>.</summary>
    public async Task<FeedVisit> VisitAsync(string address, CancellationToken cancellationToken)
    {
        var state = await states.LoadAsync(address, cancellationToken).ConfigureAwait(false) ?? new(address);
        return await VisitAsync(state, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Remembers a visit whose items are stored. Without it the next visit brings them again.</summary>
    public ValueTask CompleteAsync(FeedVisit visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return states.SaveAsync(visit.State, cancellationToken);
    }

    /// <summary>Visits feeds when they are due, until it is cancelled or none is left that can be asked. A visit is remembered when the next is asked for,
    /// so that what was not stored comes again.</summary>
    public async IAsyncEnumerable<FeedVisit> WatchAsync(IReadOnlyCollection<string> addresses, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        var feeds = new Dictionary<string, FeedState>(StringComparer.Ordinal);
        foreach (var address in addresses) feeds[address] = await states.LoadAsync(address, cancellationToken).ConfigureAwait(false) ?? new(address);
        var free = new Dictionary<string, DateTimeOffset>(StringComparer.OrdinalIgnoreCase);
        while (feeds.Values.Any(state => state.NextVisit < DateTimeOffset.MaxValue))
        {
            var now = clock.GetUtcNow();
            var due = Due(feeds.Values, free, now);
            if (due.Count == 0)
            {
                await Task.Delay(Wait(feeds.Values, free, now), clock, cancellationToken).ConfigureAwait(false);
                continue;
            }

            var visits = await Task.WhenAll(due.Select(state => VisitAsync(state, cancellationToken))).ConfigureAwait(false);
            foreach (var visit in visits)
            {
                free[HostOf(visit.Address)] = clock.GetUtcNow() + options.HostPause;
                yield return visit;
                await CompleteAsync(visit, cancellationToken).ConfigureAwait(false);
                feeds[visit.Address] = visit.State;
            }
        }
    }

    private async Task<FeedVisit> VisitAsync(FeedState state, CancellationToken cancellationToken)
    {
        var answer = await client.GetAsync(state.Address, state, cancellationToken).ConfigureAwait(false);
        if (answer is FeedContent { Bytes: var bytes } && FeedKind.Of(FileKind.Start(bytes)) is null)
            answer = new FeedFailure("what the address gives is no feed.", "Give the address of an RSS, Atom or JSON feed.");
        var now = clock.GetUtcNow();
        var next = schedule.After(state, answer, now);
        return answer switch
        {
            FeedContent content => new(state.Address, await ReadAsync(state.Address, content.Bytes, now, cancellationToken).ConfigureAwait(false), false, next),
            FeedFailure failure => new(state.Address, [new ImportError(state.Address, failure.Problem, failure.WhatToDo)], false, next),
            _ => new(state.Address, [], true, next),
        };
    }

    // extensions count for files only; what is here is a feed whatever its address ends in
    private async Task<List<ImportItem>> ReadAsync(string address, byte[] bytes, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var items = new List<ImportItem>();
        var file = SourceFile.InMemory(NameOf(address), bytes);
        await foreach (var item in Importers.ReadAsync(file, options.Import with { Retrieved = now }, cancellationToken).ConfigureAwait(false)) items.Add(item);
        return items;
    }

    private static string NameOf(string address)
    {
        var name = address.Split('?', '#')[0];
        return Path.GetExtension(name).ToLowerInvariant() is ".xml" or ".json" or ".rss" or ".atom" ? name : name.TrimEnd('/') + "/feed";
    }

    /// <summary>The feeds to visit now: one a host, the longest overdue first.</summary>
    private List<FeedState> Due(IEnumerable<FeedState> feeds, Dictionary<string, DateTimeOffset> free, DateTimeOffset now) =>
    [
        .. feeds.Where(state => state.NextVisit <= now && free.GetValueOrDefault(HostOf(state.Address)) <= now)
            .OrderBy(state => state.NextVisit).ThenBy(state => state.Address, StringComparer.Ordinal)
            .DistinctBy(state => HostOf(state.Address), StringComparer.OrdinalIgnoreCase).Take(options.Hosts),
    ];

    private static TimeSpan Wait(IEnumerable<FeedState> feeds, Dictionary<string, DateTimeOffset> free, DateTimeOffset now)
    {
        var next = feeds.Min(state => free.GetValueOrDefault(HostOf(state.Address)) is var host && host > state.NextVisit ? host : state.NextVisit);
        var wait = next - now;
        // timers count milliseconds, and not for years
        return wait < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : wait > TimeSpan.FromHours(1) ? TimeSpan.FromHours(1) : wait;
    }

    private static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : address;
}
