using Marsad.Archive.Feeds;
using Marsad.Archive.Intake;
using Marsad.Archive.Reports;
using Marsad.Exchange.Feeds;
using Marsad.Exchange.Import;

namespace Marsad.Cli.Adding;

/// <summary>Polls feeds into an archive until it is ended.</summary>
internal sealed class WatchRun(string path, FeedOptions options, TextWriter output, TextWriter errors, TimeProvider time)
{
    /// <summary>Remembers new feeds and visits all that the archive knows, each when it is due.</summary>
    /// <returns>Whether every visit succeeded.</returns>
    internal async Task<bool> RunAsync(IReadOnlyList<string> added, bool isOnce, CancellationToken cancel)
    {
        var feeds = await RememberAsync(added, cancel).ConfigureAwait(false);
        if (feeds.Count == 0)
        {
            await errors.WriteLineAsync("marsad: the archive knows no feed; name their addresses: marsad watch https://example.org/rss.xml").ConfigureAwait(false);
            return false;
        }

        using var client = new FeedClient(options, time);
        var watcher = new FeedWatcher(client, new DoorFeedState(path, time), options, time);
        if (!isOnce)
        {
            await foreach (var visit in watcher.WatchAsync(feeds, cancel).ConfigureAwait(false)) await StoreAsync(visit, cancel).ConfigureAwait(false);
            return true;
        }

        var all = true;
        foreach (var feed in feeds)
        {
            var visit = await watcher.VisitAsync(feed, cancel).ConfigureAwait(false);
            all &= await StoreAsync(visit, cancel).ConfigureAwait(false);
            await watcher.CompleteAsync(visit, cancel).ConfigureAwait(false);
        }

        return all;
    }

    private async Task<List<string>> RememberAsync(IReadOnlyList<string> added, CancellationToken cancel)
    {
        using var archive = await ArchiveDoor.OpenAsync(path, time, cancel).ConfigureAwait(false);
        var store = new FeedStore(archive.Database);
        foreach (var address in added)
            if (store.Find(address) is null) store.Put(new(address, null, null, time.GetUtcNow(), 0, null));
        return store.All().ConvertAll(feed => feed.Address);
    }

    private async Task<bool> StoreAsync(FeedVisit visit, CancellationToken cancel)
    {
        var failures = visit.Items.OfType<ImportError>().ToList();
        foreach (var failure in failures) await errors.WriteLineAsync($"marsad: {failure}").ConfigureAwait(false);
        using var archive = await ArchiveDoor.OpenAsync(path, time, cancel).ConfigureAwait(false);
        var reports = visit.Items.OfType<ImportedReport>().Select(item => item.Report).ToList();
        var summary = await new ReportIntake(archive, time) { Problem = errors.WriteLine }.AddAsync(Stream(reports), cancel).ConfigureAwait(false);
        await output.WriteLineAsync($"{time.GetUtcNow():yyyy-MM-dd HH:mm}  {visit.Address}  {(visit.IsUnchanged ? "unchanged" : $"{summary.Added} new, {summary.Versions} changed, {summary.Unchanged} known")}").ConfigureAwait(false);
        await output.FlushAsync(cancel).ConfigureAwait(false);
        return failures.Count == 0;
    }

    private static async IAsyncEnumerable<SourceReport> Stream(IEnumerable<SourceReport> reports)
    {
        foreach (var report in reports) yield return report;
        await Task.CompletedTask.ConfigureAwait(false);
    }
}
