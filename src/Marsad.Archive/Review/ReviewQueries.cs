using Marsad.Archive.Accounts;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;

namespace Marsad.Archive.Review;

/// <summary>What people ask of the review.</summary>
public sealed class ReviewQueries(ArchiveFile archive)
{
    private readonly Database database = archive.Database;
    private readonly DecisionLog log = new(archive.Database);

    /// <summary>The entries of the log, the first first; memory stays bounded.</summary>
    public IEnumerable<LogEntry> Log()
    {
        for (var number = 1L; log.Find(number) is { } decision; number++) yield return Entry(decision);
    }

    /// <summary>One entry, or null.</summary>
    public LogEntry? Find(long number) => log.Find(number) is { } decision ? Entry(decision) : null;

    /// <summary>The decisions that a newer text or a newer engine left without what they are about.</summary>
    public IEnumerable<LogEntry> Looks() =>
        database.List("SELECT DISTINCT number FROM decision_outcome WHERE state = 'look' ORDER BY number", row => row.Long(0)).Select(number => Entry(log.Find(number)!));

    /// <summary>The events and statements of a report's current version, also the rejected ones.</summary>
    /// <exception cref="ArchiveException">There is no such report.</exception>
    public IReadOnlyList<ReviewItem> Of(string report)
    {
        var found = new SubjectFinder(database).Report(report).Report;
        var effective = new ReviewedReports(database).Effective(found.Version.VersionId);
        var name = found.Version.ExternalId ?? found.Version.ReportId;
        var sentences = new Sentences(found.Content);
        var decisions = DecisionsOf(found.Version.VersionId);
        var items = new List<ReviewItem>();
        foreach (var (coded, origin) in effective.Events)
        {
            var account = AccountDerivation.AccountId(found.Version.VersionId, coded);
            items.Add(new(
                name, coded.Id, account, Codebook.Word(coded.Type), Codebook.Word(coded.Status), DecisionText.Says(Snapshot.Of(effective.Record, coded)),
                sentences.Around(coded.Triggers[0].Span).Of(found.Content), origin.Rejected is not null, [.. decisions[account]]));
        }

        foreach (var (statement, origin) in effective.Control)
        {
            items.Add(new(
                name, statement.Id, null, Codebook.Word(statement.State), "", DecisionText.Says(Snapshot.Of(effective.Record, statement)),
                sentences.Around(statement.Anchor.Span).Of(found.Content), origin.Rejected is not null, []));
        }

        return items;
    }

    private ILookup<string, string> DecisionsOf(string versionId) => database
        .List("SELECT DISTINCT account_id, number FROM decision_outcome JOIN decision USING (number) WHERE version_id = $1 AND account_id IS NOT NULL AND undoes IS NULL ORDER BY number", row => (Account: row.Text(0), Number: row.Long(1)), versionId)
        .Select(row => (row.Account, Decision: log.Find(row.Number)!))
        .ToLookup(row => row.Account, row => Text(row.Decision), StringComparer.Ordinal);

    private static string Text(Decision decision)
    {
        var text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{DecisionWords.Word(decision.Kind)} {decision.Number}");
        return DecisionText.Of(decision) is { Length: > 0 } detail ? $"{text}: {detail}" : text;
    }

    private LogEntry Entry(Decision decision)
    {
        var outcomes = database.List("SELECT rank, account_id, state, reason FROM decision_outcome WHERE number = $1", row => (Rank: row.Int(0), Account: row.TextOrNull(1), State: row.Text(2), Reason: row.Text(3)), decision.Number)
            .ToDictionary(outcome => outcome.Rank);
        var subjects = decision.Subjects.Select((subject, rank) =>
        {
            var outcome = outcomes.GetValueOrDefault(rank);
            return new LogSubject(Name(subject.Evidence.ReportId), subject.Word, outcome.Account, outcome.State, outcome.Reason ?? "", subject.Evidence.Quote);
        });
        return new(
            decision.Number, decision.Made, decision.Reviewer, DecisionWords.Word(decision.Kind), log.IsLive(decision.Number), [.. subjects], DecisionText.Of(decision), decision.Hash);
    }

    private string Name(string reportId) =>
        database.First("SELECT external_id FROM version WHERE report_id = $1 AND is_current", row => row.TextOrNull(0), reportId) ?? reportId;
}
