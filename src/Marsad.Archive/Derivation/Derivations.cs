using Marsad.Archive.Accounts;
using Marsad.Archive.Families;
using Marsad.Archive.Incidents;
using Marsad.Archive.Ledger;
using Marsad.Archive.Reports;
using Marsad.Archive.Review;
using Marsad.Archive.Search;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Derivation;

/// <summary>All derived parts of the archive, in the order in which one builds on another.</summary>
internal static class Derivations
{
    private const int RebuildBatch = 500;

    internal static IReadOnlyList<IDerivation> All { get; } =
    [
        new ReviewDerivation(),
        new AccountDerivation(),
        new FamilyDerivation(),
        new LedgerDerivation(),
        new SearchDerivation(),
        new IncidentDerivation(),
    ];

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
                Update(database, [.. batch.Select(id => ChangeOf(database, id))]);
            }
        });
    }

    /// <summary>A stored version as a change, reviewers' decisions applied.</summary>
    internal static VersionChange ChangeOf(Database database, string versionId) => new(new ReviewedReports(database).Read(versionId));
}
