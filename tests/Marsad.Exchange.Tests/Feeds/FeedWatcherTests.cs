using System.Text;
using Marsad.Exchange.Feeds;
using Marsad.Exchange.Tests.Import;

namespace Marsad.Exchange.Tests.Feeds;

public sealed class FeedWatcherTests
{
    private static readonly byte[] Feed = Encoding.UTF8.GetBytes(
        "<rss><channel><title>وكالة الوادي</title><item><title>خبر</title><link>https://w.example/1</link><description>نص الخبر</description><pubDate>مكسور</pubDate></item></channel></rss>");

    private static readonly FeedOptions Options = new() { AllowedHosts = ["localhost"], Jitter = 0.1 };

    [Fact]
    public async Task A_feed_is_visited_again_after_its_interval_and_only_what_is_new_comes()
    {
        using var server = new SmallServer(head => head.Contains("If-None-Match", StringComparison.Ordinal) ? SmallServer.Response("304 Not Modified", "", []) : SmallServer.Response("200 OK", "ETag: \"1\"\r\n", Feed));
        var (clock, states) = (new ManualClock(), new MemoryFeedState());
        var start = clock.GetUtcNow();
        var visits = await WatchAsync(server.Address, states, clock, 2);
        var report = Assert.Single(visits[0].Items.Reports());
        Assert.Equal(("rss", "خبر", start), (report.Adapter, report.Title, report.Retrieved));
        Assert.StartsWith("http://localhost", report.Locator, StringComparison.Ordinal);
        Assert.True(Assert.Single(visits[0].Items.Errors()).ReportKept);
        Assert.True(visits[1].IsUnchanged);
        Assert.InRange(clock.GetUtcNow() - start, Options.Interval * 0.9, Options.Interval * 1.1);
    }

    [Fact]
    public async Task After_each_failure_the_pause_doubles_up_to_its_limit()
    {
        using var server = new SmallServer(_ => SmallServer.Response("500 Internal Server Error", "", []));
        var (clock, states) = (new ManualClock(), new MemoryFeedState());
        var visits = await WatchAsync(server.Address, states, clock, 8);
        Assert.Equal(Enumerable.Range(1, 8), visits.Select(visit => visit.State.Failures));
        Assert.All(visits, visit => Assert.Equal("the server answers 500.", Assert.Single(visit.Items.Errors()).Problem));
        var pauses = visits.Zip(visits.Skip(1), (one, next) => next.State.NextVisit - one.State.NextVisit).ToList();
        Assert.InRange(pauses[0], Options.Interval * 3, Options.Interval * 5);
        Assert.InRange(pauses[^1], Options.LongestInterval * 0.9, Options.LongestInterval * 1.1);
    }

    [Theory]
    [InlineData("/feed.txt", true)]
    [InlineData("/?format=a.csv", true)]
    [InlineData("/feed.rss", true)]
    [InlineData("/page", false)]
    public async Task What_an_address_ends_in_does_not_matter_but_a_page_is_no_feed(string path, bool isFeed)
    {
        using var server = new SmallServer(head => SmallServer.Response("200 OK", "", head.StartsWith("GET /page", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Import.Pages.Fixtures.Portal) : Feed));
        using var client = new FeedClient(Options, TimeProvider.System);
        var visit = await new FeedWatcher(client, new MemoryFeedState(), Options, new ManualClock(), new(1)).VisitAsync($"http://localhost:{server.Port}{path}", default);
        Assert.Equal(isFeed ? 1 : 0, visit.Items.Reports().Count);
        Assert.Equal(isFeed ? 0 : 1, visit.State.Failures);
    }

    [Fact]
    public async Task A_visit_that_was_not_stored_is_not_remembered()
    {
        using var server = new SmallServer(_ => SmallServer.Response("200 OK", "ETag: \"1\"\r\n", Feed));
        var states = new MemoryFeedState();
        using var client = new FeedClient(Options, TimeProvider.System);
        var watcher = new FeedWatcher(client, states, Options, new ManualClock(), new(1));
        await foreach (var _ in watcher.WatchAsync([server.Address], default)) break;
        Assert.Empty(states.States);
        var visit = await watcher.VisitAsync(server.Address, default);
        await watcher.CompleteAsync(visit, default);
        Assert.Equal("\"1\"", states.States[server.Address].ETag);
    }

    [Fact]
    public async Task Feeds_of_one_host_are_asked_one_after_another_with_a_pause()
    {
        using var server = new SmallServer(_ => SmallServer.Response("410 Gone", "", []));
        var clock = new ManualClock();
        using var client = new FeedClient(Options, clock);
        var watcher = new FeedWatcher(client, new MemoryFeedState(), Options, clock, new(1));
        var visits = new List<FeedVisit>();
        await foreach (var visit in watcher.WatchAsync([$"{server.Address}1", $"{server.Address}2", $"{server.Address}3"], default)) visits.Add(visit);
        Assert.Equal(3, visits.Count);
        Assert.Equal([Options.HostPause, Options.HostPause], clock.Waits);
    }

    [Fact]
    public async Task Watching_ends_when_it_is_cancelled()
    {
        using var server = new SmallServer(_ => SmallServer.Response("200 OK", "", Feed));
        using var stop = new CancellationTokenSource();
        using var client = new FeedClient(Options, TimeProvider.System);
        var watcher = new FeedWatcher(client, new MemoryFeedState(), Options, TimeProvider.System, new(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in watcher.WatchAsync([server.Address], stop.Token)) await stop.CancelAsync();
        });
    }

    private static async Task<List<FeedVisit>> WatchAsync(string address, MemoryFeedState states, ManualClock clock, int count)
    {
        using var client = new FeedClient(Options, clock);
        var visits = new List<FeedVisit>();
        await foreach (var visit in new FeedWatcher(client, states, Options, clock, new(1)).WatchAsync([address], default))
        {
            visits.Add(visit);
            if (visits.Count == count) break;
        }

        return visits;
    }
}
