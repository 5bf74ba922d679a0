using Marsad.Archive.Derivation;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Intake;

/// <summary>Adds documents to an archive: stores the original, codes it, and brings every derived table up to it. Each batch is stored whole or not at all, so that adding can be
/// stopped at any moment and run again; the same document again changes nothing.</summary>
/// <param name="archive">The archive, open for writing.</param>
/// <param name="time">The clock that says when a report became known.</param>
public sealed class ReportIntake(ArchiveFile archive, TimeProvider time)
{
    private readonly Database database = archive.Database;
    private readonly ReportStore store = new(archive.Database);
    private IntakeSummary summary = new(0, 0, 0, 0);

    /// <summary>Called after each batch with the sums so far.</summary>
    public Action<IntakeSummary>? Progress { get; init; }

    /// <summary>Called for each document that could not be coded.</summary>
    public Action<string>? Problem { get; init; }

    /// <summary>How many documents are stored at a time.</summary>
    public int BatchSize { get; init; } = 256;

    /// <summary>How many reports are coded at a time.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Adds all documents of a stream. What is stored when it is cancelled stays.</summary>
    /// <exception cref="ArchiveException">The archive cannot be written; the batches before are stored.</exception>
    public async Task<IntakeSummary> AddAsync(IAsyncEnumerable<SourceReport> sources, CancellationToken cancel)
    {
        using var coders = new WorkerThreads(Workers, "Marsad coder");
        using var storer = new WorkerThreads(1, "Marsad storer");
        Task<PreparedReport[]>? coding = null;
        await foreach (var batch in Batches(sources, cancel).ConfigureAwait(false))
        {
            var fresh = Unknown(batch);
            var next = PrepareAsync(fresh, coders, cancel);
            if (coding is not null) await StoreAsync(coding, storer).ConfigureAwait(false);
            coding = next;
        }

        if (coding is not null) await StoreAsync(coding, storer).ConfigureAwait(false);
        return summary;
    }

    private async IAsyncEnumerable<List<SourceReport>> Batches(IAsyncEnumerable<SourceReport> sources, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var batch = new List<SourceReport>(BatchSize);
        await foreach (var source in sources.WithCancellation(cancel).ConfigureAwait(false))
        {
            batch.Add(source);
            if (batch.Count < BatchSize) continue;
            yield return batch;
            batch = new(BatchSize);
        }

        if (batch.Count > 0) yield return batch;
    }

    private List<(SourceReport Source, ReportIdentity Identity)> Unknown(List<SourceReport> batch)
    {
        var unknown = new List<(SourceReport, ReportIdentity)>(batch.Count);
        foreach (var source in batch)
        {
            var identity = ReportIdentity.Of(source);
            if (store.Holds(identity.VersionId)) summary = summary with { Unchanged = summary.Unchanged + 1 };
            else unknown.Add((source, identity));
        }

        return unknown;
    }

    private static Task<PreparedReport[]> PrepareAsync(List<(SourceReport Source, ReportIdentity Identity)> fresh, WorkerThreads coders, CancellationToken cancel) =>
        Task.WhenAll(fresh.Select(report => coders.Run(() => PreparedReport.Of(report.Source, report.Identity), cancel)));

    private async Task StoreAsync(Task<PreparedReport[]> coding, WorkerThreads storer)
    {
        var batch = await coding.ConfigureAwait(false);
        await storer.Run(() => Store(batch)).ConfigureAwait(false);
    }

    private void Store(PreparedReport[] batch)
    {
        var now = time.GetUtcNow();
        var sums = summary;
        database.InTransaction(() =>
        {
            var changed = new Dictionary<string, VersionChange>(StringComparer.Ordinal);
            foreach (var report in batch) sums = Store(report, now, changed, sums);
            Derivations.Update(database, [.. changed.Values.OrderBy(change => change.VersionId, StringComparer.Ordinal)]);
        });
        summary = sums;
        Progress?.Invoke(summary);
    }

    private IntakeSummary Store(PreparedReport report, DateTimeOffset now, Dictionary<string, VersionChange> changed, IntakeSummary sums)
    {
        if (report.Problem is { } problem)
        {
            Problem?.Invoke(problem);
            return sums with { Failed = sums.Failed + 1 };
        }

        var (source, identity) = (report.Source, report.Identity);
        if (store.Holds(identity.VersionId)) return sums with { Unchanged = sums.Unchanged + 1 };
        var isKnown = store.VersionsOf(identity.ReportId).Count > 0;
        var version = new ReportVersion(
            identity.VersionId, identity.ReportId, source.Adapter, source.Locator, source.ExternalId, source.Address, source.Source, source.Author, source.Title, source.Published,
            source.Retrieved ?? now, now, identity.Sha256, identity.TextSha256, IsCurrent: false);
        store.Insert(version, identity.Identity, source.Text, source.Original.Span, EngineVersion.Current, report.Json);
        foreach (var id in store.UpdateCurrent(identity.ReportId).Append(identity.VersionId).Distinct())
            changed[id] = Derivations.ChangeOf(database, id);
        return isKnown ? sums with { Versions = sums.Versions + 1 } : sums with { Added = sums.Added + 1 };
    }
}
