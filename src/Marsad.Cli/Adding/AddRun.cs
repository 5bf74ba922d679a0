using System.Runtime.CompilerServices;
using Marsad.Archive.Feeds;
using Marsad.Archive.Intake;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;
using Marsad.Cli.Coding;
using Marsad.Exchange.Feeds;
using Marsad.Exchange.Import;

namespace Marsad.Cli.Adding;

/// <summary>Adds files, folders and feeds to an archive and tells what could not be read.</summary>
internal sealed class AddRun(AddRequest request, TextWriter errors, Progress progress, TimeProvider time)
{
    private int problems;

    /// <summary>Adds everything; what is stored when it is cancelled stays, and running it again goes on.</summary>
    internal async Task<(IntakeSummary Summary, int Problems)> RunAsync(CancellationToken cancel)
    {
        using var archive = ArchiveFile.Open(request.Archive, ArchiveAccess.Write);
        var intake = new ReportIntake(archive, time) { Progress = sums => progress.Report(sums.Total, sums.Failed + problems), Problem = Tell };
        var summary = await intake.AddAsync(Reports(archive, cancel), cancel).ConfigureAwait(false);
        progress.Clear();
        return (summary, problems);
    }

    private async IAsyncEnumerable<SourceReport> Reports(ArchiveFile archive, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var source in request.Sources)
        {
            var items = IsAddress(source) ? Visit(archive, source, cancel) : Importers.ReadAsync(source, OptionsFor(archive, source), cancel);
            await foreach (var item in items.ConfigureAwait(false))
            {
                if (item is ImportedReport report) yield return report.Report;
                else Tell(item.ToString()!);
            }
        }
    }

    internal static bool IsAddress(string source) => source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || source.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The columns of a table are remembered by the name of its file or folder.</summary>
    private ImportOptions OptionsFor(ArchiveFile archive, string source)
    {
        var feeds = new FeedStore(archive.Database);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(source));
        if (request.Columns is { } columns) feeds.PutColumns(name, columns);
        return (request.Columns ?? feeds.ColumnsOf(name)) is { } known ? request.Options with { Columns = ColumnMapping.Parse(known, out _) } : request.Options;
    }

    private async IAsyncEnumerable<ImportItem> Visit(ArchiveFile archive, string address, [EnumeratorCancellation] CancellationToken cancel)
    {
        var options = FeedOptions.Default with { Import = request.Options, AllowedHosts = request.AllowedHosts };
        using var client = new FeedClient(options, time);
        var state = new FeedStore(archive.Database);
        var visit = await new FeedWatcher(client, new OpenFeedState(state), options, time).VisitAsync(address, cancel).ConfigureAwait(false);
        foreach (var item in visit.Items) yield return item;
        state.Put(OpenFeedState.Of(visit.State));
    }

    private void Tell(string problem)
    {
        problems++;
        progress.Clear();
        errors.WriteLine($"marsad: {problem}");
    }
}
