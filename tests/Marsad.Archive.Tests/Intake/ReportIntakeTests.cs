using Marsad.Archive.Reports;

namespace Marsad.Archive.Tests.Intake;

public sealed class ReportIntakeTests
{
    [Fact]
    public void Adding_the_same_report_again_changes_nothing()
    {
        using var archive = new TemporaryArchive();
        Assert.Equal(2, archive.Add(SampleReports.Capture(), SampleReports.Strike()).Added);
        var before = TableText.Of(archive.Database);
        archive.Time.Now += TimeSpan.FromDays(3);
        var again = archive.Add(SampleReports.Strike(), SampleReports.Capture());
        Assert.Equal((0, 2), (again.Added, again.Unchanged));
        Assert.Equal(before, TableText.Of(archive.Database));
    }

    [Fact]
    public void A_changed_text_under_the_same_address_is_a_new_version_and_the_old_one_stays()
    {
        using var archive = new TemporaryArchive();
        var first = SampleReports.Strike();
        archive.Add(first);
        archive.Time.Now += TimeSpan.FromHours(2);
        var summary = archive.Add(first with { Text = first.Text + " وأسفرت الغارات عن مقتل ستة مدنيين." });
        Assert.Equal((0, 1), (summary.Added, summary.Versions));
        var store = new ReportStore(archive.Database);
        var versions = store.VersionsOf(ReportIdentity.Of(first).ReportId);
        Assert.Equal([false, true], versions.Select(version => version.IsCurrent));
        Assert.Equal(first.Text, store.TextOf(versions[0].VersionId));
        Assert.Equal(first.Original.ToArray(), store.OriginalOf(versions[0].VersionId));
        Assert.All(archive.Database.List("SELECT DISTINCT version_id FROM account", row => row.Text(0)), id => Assert.Equal(versions[1].VersionId, id));
    }

    [Fact]
    public void Any_text_comes_back_as_it_was()
    {
        using var archive = new TemporaryArchive();
        var report = SampleReports.Of("odd", "2018-05-01", "عنوان", "نص \ud800 غريب \0 ‏وفيه\u202e علامات");
        archive.Add(report);
        Assert.Equal(report.Text, new ReportStore(archive.Database).TextOf(ReportIdentity.Of(report).VersionId));
    }
}
