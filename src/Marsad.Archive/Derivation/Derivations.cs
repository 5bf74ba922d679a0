using Marsad.Archive.Accounts;
using Marsad.Archive.Reports;
using Marsad.Archive.Search;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Derivation;

/// <summary>All derived parts of the archive, in the order in which one builds on another.</summary>
internal static class Derivations
{
    private const int RebuildBatch = 500;

    internal static IReadOnlyList<IDerivation> All { get; } = [new AccountDerivation(), new SearchDerivation()];

    /// <summary>Brings every derived table up to the changed versions.</summary>
    internal static void Update(Database database, IReadOnlyList<VersionChange> changes)
    {
        if (changes.Count == 0) return;
        foreach (var derivation in All) derivation.Update(database, changes);
    }

    /// <summary>Makes all derived tables anew from originals, records and decisions.</summary>
    internal static void Rebuild(Database database, CancellationToken cancel = default)
    {
        var reports = new ReportStore(database);
        database.InTransaction(() =>
        {
            foreach (var derivation in All) derivation.Clear(database);
            foreach (var batch in reports.VersionIds().Chunk(RebuildBatch))
            {
                cancel.ThrowIfCancellationRequested();
                Update(database, [.. batch.Select(id => ChangeOf(reports, id))]);
            }
        });
    }

    /// <summary>A stored version as a change.</summary>
    internal static VersionChange ChangeOf(ReportStore reports, string versionId) =>
        new(new CodedReport(reports.Find(versionId)!, reports.TextOf(versionId), reports.RecordOf(versionId)));
}
