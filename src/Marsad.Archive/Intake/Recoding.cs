using Marsad.Archive.Derivation;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;
using Marsad.Engine;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Intake;

/// <summary>Reads all originals anew that another engine read: after a change of the engine, its registers or its models. Each batch is stored whole or not at all, with its derived
/// tables, so that coding anew can be stopped at any moment and run again; reviewers' decisions are carried over where their evidence is the same.</summary>
/// <param name="archive">The archive, open for writing.</param>
public sealed class Recoding(ArchiveFile archive)
{
    private const int BatchSize = 256;
    private readonly Database database = archive.Database;
    private readonly ReportStore store = new(archive.Database);
    private RecodingSummary summary = new(0, 0, 0, 0);

    /// <summary>Called after each batch with the sums so far.</summary>
    public Action<RecodingSummary>? Progress { get; init; }

    /// <summary>Called for each version that could not be coded.</summary>
    public Action<string>? Problem { get; init; }

    /// <summary>How many reports are coded at a time.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>What codes a report.</summary>
    internal Func<Report, Record> Coder { get; init; } = ReportCoder.Code;

    /// <summary>The name of what codes a report; versions with this name are left as they are.</summary>
    internal string Engine { get; init; } = EngineVersion.Current;

    /// <summary>Codes all outdated versions. What is stored when it is cancelled stays.</summary>
    /// <exception cref="ArchiveException">The archive cannot be written; the batches before are stored.</exception>
    public async Task<RecodingSummary> RunAsync(CancellationToken cancel)
    {
        summary = new((int)database.Number("SELECT count(*) FROM record WHERE engine <> $1", Engine), 0, 0, 0);
        using var coders = new WorkerThreads(Workers, "Marsad coder");
        using var storer = new WorkerThreads(1, "Marsad storer");
        Task<Reading[]>? coding = null;
        var last = "";
        while (Outdated(last) is { Count: > 0 } batch)
        {
            last = batch[^1].Version.VersionId;
            var next = Task.WhenAll(batch.Select(one => coders.Run(() => Code(one.Version, one.Text), cancel)));
            if (coding is not null) await StoreAsync(coding, storer).ConfigureAwait(false);
            coding = next;
        }

        if (coding is not null) await StoreAsync(coding, storer).ConfigureAwait(false);
        return summary;
    }

    private List<(ReportVersion Version, string Text)> Outdated(string after) =>
    [
        .. database.List("SELECT version_id FROM record WHERE engine <> $1 AND version_id > $2 ORDER BY version_id LIMIT $3", row => row.Text(0), Engine, after, BatchSize)
            .Select(id => (store.Find(id)!, store.TextOf(id))),
    ];

    private Reading Code(ReportVersion version, string text)
    {
        var (json, fault) = RecordBytes.Of(version.ToReport(text), Coder);
        return new(version, json, fault is null ? null : $"{version.Locator}: the engine failed on this report ({fault}); it keeps its record, please report it.");
    }

    private async Task StoreAsync(Task<Reading[]> coding, WorkerThreads storer)
    {
        var batch = await coding.ConfigureAwait(false);
        await storer.Run(() => Store(batch)).ConfigureAwait(false);
    }

    private void Store(Reading[] batch)
    {
        var sums = summary;
        database.InTransaction(() =>
        {
            foreach (var reading in batch)
            {
                sums = reading.Problem is not null ? sums with { Failed = sums.Failed + 1 }
                    : store.RecordBytesOf(reading.Version.VersionId).AsSpan().SequenceEqual(reading.Json) ? sums with { Recoded = sums.Recoded + 1 }
                    : sums with { Recoded = sums.Recoded + 1, Changed = sums.Changed + 1 };
                if (reading.Problem is null) store.PutRecord(reading.Version.VersionId, Engine, reading.Json);
            }

            // Also where the record is the same: derived tables hold what the registers say of actors and places.
            Derivations.Update(database, [.. batch.Where(reading => reading.Problem is null).Select(reading => Derivations.ChangeOf(database, reading.Version.VersionId))]);
        });
        summary = sums;
        foreach (var reading in batch)
            if (reading.Problem is { } problem) Problem?.Invoke(problem);
        Progress?.Invoke(summary);
    }

    private sealed record Reading(ReportVersion Version, byte[] Json, string? Problem);
}
