using Marsad.Archive.Lookup;

namespace Marsad.Archive.Tests.Lookup;

public sealed class PictureTests : IDisposable
{
    private readonly TemporaryArchive archive = new();

    public PictureTests() => archive.Add(SampleReports.Capture(), SampleReports.Strike());

    public void Dispose() => archive.Dispose();

    [Fact]
    public void An_actor_shows_what_it_does_and_who_names_it()
    {
        var actor = Assert.Single(new ActorLookup(archive.Database).Find("قوات سوريا الديمقراطية"));
        var picture = ActorPicture.Of(archive.Database, actor, 5);
        Assert.Equal(1, picture.Reports);
        Assert.Contains(picture.Roles, role => role.Role == "agent" && role.Types.Any(type => type.Type == "capture"));
        Assert.Contains(picture.Roles.First(role => role.Role == "agent").Latest, account => account.Text.Contains("السوسة", StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_shows_what_is_told_of_it_and_counts_its_parts()
    {
        var place = PlacePicture.Of(archive.Database, Assert.Single(PlaceLookup.Find("محافظة صعدة")), 5);
        Assert.Equal(1, place.Reports);
        Assert.Contains(place.Latest, account => account.Type == "air_strike");
        Assert.Equal(1, PlacePicture.Of(archive.Database, Assert.Single(PlaceLookup.Find("اليمن")), 5).Reports);
    }

    [Fact]
    public void A_report_is_found_by_every_identifier_and_shows_what_changed()
    {
        var first = SampleReports.Strike();
        archive.Time.Now += TimeSpan.FromHours(1);
        archive.Add(first with { Text = first.Text.Replace("مواقع", "مخازن", StringComparison.Ordinal) + " وقتل ستة مدنيين." });
        var finder = new ReportFinder(archive.Database);
        var report = Assert.Single(finder.Find("strike"));
        var picture = ReportPicture.Of(archive.Database, report);
        Assert.Equal([report], finder.Find(first.Address + "?utm_source=feed"));
        Assert.Equal([report], finder.Find(picture.Coded.Version.VersionId));
        Assert.Equal([report], finder.Find(report));
        Assert.Empty(finder.Find("nothing"));
        Assert.Equal(2, picture.Versions.Length);
        Assert.Contains("مواقع", Assert.Single(picture.Versions[1].Removed), StringComparison.Ordinal);
        Assert.Equal(2, picture.Versions[1].Added.Length);
        Assert.False(ReportPicture.Of(archive.Database, report, picture.Versions[0].Version.VersionId).Coded.Version.IsCurrent);
    }

    [Fact]
    public void Sentences_are_compared_by_their_longest_common_sequence()
    {
        var (removed, added) = SentenceDifference.Of("بدأت المعركة. سقطت البلدة. فر الأهالي.", "بدأت المعركة. لم تسقط البلدة. فر الأهالي. عاد الهدوء.");
        Assert.Equal(["سقطت البلدة."], removed.ToArray());
        Assert.Equal(["لم تسقط البلدة.", "عاد الهدوء."], added.ToArray());
    }
}
