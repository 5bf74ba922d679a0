using Marsad.Archive.Integrity;
using Marsad.Archive.Sqlite;
using Marsad.Archive.Tests.Review;

namespace Marsad.Archive.Tests.Integrity;

public sealed class VerificationTests
{
    [Fact]
    public void A_whole_archive_has_nothing_wrong()
    {
        using var archive = Filled();
        Assert.Empty(Verify(archive, out var summary));
        Assert.Equal((3L, 0L, 2L), (summary.Versions, summary.Outdated, summary.Decisions));
        Assert.Equal(64, summary.LastHash.Length);
    }

    [Theory]
    [InlineData("UPDATE version SET title = 'عنوان آخر' WHERE external_id = 'strike'", "another SHA-256")]
    [InlineData("UPDATE version SET text_sha256 = 'x' WHERE external_id = 'strike'", "another SHA-256")]
    [InlineData("UPDATE version SET address = 'https://example.org/other' WHERE external_id = 'strike'", "identifiers")]
    [InlineData("UPDATE original SET bytes = (SELECT bytes FROM original ORDER BY length(bytes) DESC LIMIT 1)", "another SHA-256")]
    [InlineData("UPDATE original SET text = x'00ff'", "another SHA-256")]
    [InlineData("DELETE FROM original", "original is missing")]
    [InlineData("UPDATE record SET json = x'00ff'", "cannot be read")]
    [InlineData("DELETE FROM record", "record is missing")]
    [InlineData("UPDATE version SET is_current = 0 WHERE external_id = 'strike'", "latest retrieved")]
    [InlineData("DELETE FROM account WHERE type = 'capture'", "not what a rebuild gives")]
    [InlineData("UPDATE account_actor SET actor_id = 'x'", "not what a rebuild gives")]
    [InlineData("DELETE FROM search_text WHERE rowid = (SELECT max(docid) FROM search_document)", "not what a rebuild gives")]
    [InlineData("DELETE FROM search_document", "not what a rebuild gives")]
    [InlineData("DELETE FROM decision_outcome", "not what a rebuild gives")]
    [InlineData("DROP TRIGGER decision_stays; UPDATE decision SET reviewer = 'غيره' WHERE number = 1", "hash does not fit")]
    [InlineData("DROP TRIGGER decision_stays; UPDATE decision SET payload = '{}' WHERE number = 2", "hash does not fit")]
    [InlineData("DROP TRIGGER decision_subject_is_kept; DELETE FROM decision_subject WHERE number = 1", "not found under the reports")]
    public void What_is_wrong_is_said(string damage, string message)
    {
        using var archive = Filled();
        archive.Database.Script("PRAGMA foreign_keys = OFF; " + damage);
        Assert.Contains(Verify(archive, out _), finding => finding.What.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_cut_out_of_the_middle_is_missed()
    {
        using var archive = Filled();
        Desk.Of(archive).Note("capture", "ثالثة");
        archive.Database.Script("PRAGMA foreign_keys = OFF; DROP TRIGGER decision_is_kept; DROP TRIGGER decision_subject_is_kept; DELETE FROM decision_subject WHERE number = 2; DELETE FROM decision WHERE number = 2;");
        Assert.Contains(Verify(archive, out _), finding => finding.What.Contains("decision 2 is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Verifying_changes_nothing()
    {
        using var archive = Filled();
        var before = TableText.Of(archive.Database);
        Verify(archive, out _);
        Assert.Equal(before, TableText.Of(archive.Database));
    }

    private static TemporaryArchive Filled()
    {
        var archive = new TemporaryArchive();
        archive.Add(SampleReports.Capture(), SampleReports.Strike());
        archive.Time.Now += TimeSpan.FromHours(1);
        archive.Add(SampleReports.Strike() with { Text = SampleReports.Strike().Text + " وأسفرت الغارات عن مقتل ستة مدنيين." });
        Desk.Of(archive).Accept(Desk.Account(archive, "capture", "capture"));
        Desk.Of(archive).Note("strike", "راجع الصورة");
        return archive;
    }

    private static List<Finding> Verify(TemporaryArchive archive, out VerificationSummary summary)
    {
        var findings = new List<Finding>();
        using var reader = ArchiveFile.Open(archive.Path, ArchiveAccess.Read);
        summary = new Verification(reader) { Found = findings.Add }.Run(CancellationToken.None);
        Assert.Equal(summary.Findings, findings.Count);
        return findings;
    }
}
