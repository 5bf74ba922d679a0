using Marsad.Archive.Derivation;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Review;

/// <summary>What became of each decision in the current versions, and the pairs that reviewers joined or split, for the incidents and the families.</summary>
internal sealed class ReviewDerivation : IDerivation
{
    private const string PairsOfVersion =
        "SELECT number, account_id FROM decision_outcome JOIN decision USING (number) WHERE version_id = $1 AND kind IN ('join_incident', 'split_incident', 'join_family', 'split_family')";

    public IReadOnlyList<string> Tables { get; } = ["decision_outcome", "incident_decision", "family_decision"];

    public void Update(Database database, IReadOnlyList<VersionChange> changes)
    {
        var log = new DecisionLog(database);
        var reports = new ReviewedReports(database);
        foreach (var change in changes) Remove(database, change);
        var pairs = new SortedSet<long>();
        foreach (var change in changes.Where(change => change.IsCurrent && IsReviewed(database, change)))
        {
            foreach (var outcome in reports.Effective(change.VersionId).Outcomes)
            {
                database.Run(
                    "INSERT INTO decision_outcome VALUES ($1, $2, $3, $4, $5, $6)",
                    outcome.Number, outcome.Rank, change.VersionId, DecisionWords.Word(outcome.State), outcome.AccountId, outcome.Reason);
            }

            pairs.UnionWith(database.List(PairsOfVersion, row => row.Long(0), change.VersionId));
        }

        var changed = changes.Select(change => change.VersionId).ToHashSet(StringComparer.Ordinal);
        foreach (var number in pairs)
            if (log.Find(number) is { } decision) DecisionPairs.Put(database, decision, changed);
    }

    private static bool IsReviewed(Database database, VersionChange change) =>
        database.Number("SELECT EXISTS (SELECT 1 FROM decision_subject WHERE report_id = $1)", change.Report.Version.ReportId) > 0;

    /// <summary>Removes the version's outcomes and the pairs that came of them.</summary>
    private static void Remove(Database database, VersionChange change)
    {
        foreach (var account in database.List(PairsOfVersion, row => row.TextOrNull(1), change.VersionId))
        {
            if (account is not null) DecisionPairs.Remove(database, "incident_decision", account);
            else DecisionPairs.Remove(database, "family_decision", change.Report.Version.ReportId);
        }

        database.Run("DELETE FROM decision_outcome WHERE version_id = $1", change.VersionId);
    }
}
