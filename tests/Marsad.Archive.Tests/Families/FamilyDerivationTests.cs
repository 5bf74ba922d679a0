using Marsad.Archive.Families;
using Marsad.Archive.Reports;

namespace Marsad.Archive.Tests.Families;

public sealed class FamilyDerivationTests
{
    [Fact]
    public void A_wire_story_under_another_masthead_with_light_changes_is_in_the_family() => AssertTogether(
        true, WireStories.Wire(), WireStories.Of("daily", "2018-09-12", "هجوم دام على موقع للجيش", WireStories.Lead.Replace("مجهولون ", "", StringComparison.Ordinal), WireStories.Detail));

    [Fact]
    public void An_excerpt_is_in_the_family_of_the_long_text_it_stands_in() => AssertTogether(
        true,
        WireStories.Of("short", "2018-09-12", "هجوم على موقع عسكري", WireStories.Lead),
        WireStories.Of("long", "2018-09-13", "حصاد اليوم", WireStories.OtherNews, WireStories.Background, WireStories.Retold, WireStories.Lead, WireStories.Detail));

    [Fact]
    public void The_same_body_under_another_title_is_in_the_family() =>
        AssertTogether(true, WireStories.Wire(), WireStories.Wire("renamed") with { Title = "ماذا حدث على طريق كوباسا؟" });

    [Fact]
    public void The_same_story_told_anew_is_a_source_of_its_own() => AssertTogether(false, WireStories.Wire(), WireStories.Of("witness", "2018-09-12", "هجوم قرب كوباسا", WireStories.Retold));

    [Fact]
    public void Common_background_makes_no_family() => AssertTogether(
        false,
        WireStories.Of("attack", "2018-09-12", "هجوم على موقع عسكري", WireStories.Lead, WireStories.Background),
        WireStories.Of("wheat", "2018-09-13", "وصول سفينة قمح", WireStories.OtherNews, WireStories.Background));

    [Fact]
    public void A_bulletin_of_the_same_pattern_weeks_later_is_a_source_of_its_own() => AssertTogether(
        false,
        WireStories.Of("first", "2018-09-12", "بيان", WireStories.Lead, WireStories.Background),
        WireStories.Of("second", "2018-10-20", "بيان", WireStories.Lead.Replace("كوباسا وديلان", "سامورا وتاناي", StringComparison.Ordinal), WireStories.OtherNews));

    [Fact]
    public void A_round_up_of_two_stories_does_not_make_them_one()
    {
        using var archive = new TemporaryArchive();
        var ids = archive.AddUncoded(
            WireStories.Of("attack", "2018-09-12", "هجوم على موقع عسكري", WireStories.Lead, WireStories.Detail),
            WireStories.Of("wheat", "2018-09-12", "وصول سفينة قمح", WireStories.OtherNews),
            WireStories.Of("roundup", "2018-09-12", "أبرز الأخبار", WireStories.Lead, WireStories.Detail, WireStories.OtherNews));
        var queries = new FamilyQueries(archive.Database);
        Assert.NotEqual(queries.FamilyOf(ids[0]), queries.FamilyOf(ids[1]));
    }

    [Fact]
    public void The_first_published_leads_and_gives_the_family_its_identifier()
    {
        using var archive = new TemporaryArchive();
        var ids = archive.AddUncoded(WireStories.Wire("later", "2018-09-13"), WireStories.Wire("first", "2018-09-12"), WireStories.Wire("undated") with { Published = null });
        var family = new FamilyQueries(archive.Database).FamilyOf(ids[0])!;
        Assert.Equal((ids[1], "f" + ids[1][1..]), (family.Lead, family.FamilyId));
        Assert.Equal<string>([ids[1], ids[0], ids[2]], family.Reports);
    }

    [Fact]
    public void A_report_with_a_time_is_earlier_than_one_of_the_same_day_without()
    {
        using var archive = new TemporaryArchive();
        var timed = WireStories.Wire("timed") with { Published = new(new(2018, 9, 12), new(23, 0), TimeSpan.FromHours(3)) };
        var ids = archive.AddUncoded(WireStories.Wire("untimed"), timed);
        Assert.Equal(ids[1], new FamilyQueries(archive.Database).FamilyOf(ids[0])!.Lead);
    }

    [Fact]
    public void Why_two_reports_are_together_is_kept()
    {
        using var archive = new TemporaryArchive();
        var ids = archive.AddUncoded(WireStories.Wire(), WireStories.Of("short", "2018-09-12", "هجوم على موقع عسكري", WireStories.Lead));
        var queries = new FamilyQueries(archive.Database);
        var reason = Assert.Single(queries.ReasonsOf(queries.FamilyOf(ids[0])!.FamilyId));
        Assert.Equal("excerpt", reason.Reason);
        Assert.True(Math.Max(reason.CoveredA, reason.CoveredB) > .8 && reason.Lead == 1);
    }

    [Fact]
    public void A_family_is_one_source_in_every_count()
    {
        using var archive = new TemporaryArchive();
        archive.AddUncoded(WireStories.Wire(), WireStories.Wire("copy"), WireStories.Of("wheat", "2018-09-13", "وصول سفينة قمح", WireStories.OtherNews));
        Assert.Equal(2, new FamilyQueries(archive.Database).CountIndependent(new ReportStore(archive.Database).VersionIds()));
    }

    [Fact]
    public void A_new_version_of_the_text_between_two_reports_can_split_their_family()
    {
        using var archive = new TemporaryArchive();
        var first = WireStories.Of("first", "2018-09-12", "هجوم على موقع عسكري", WireStories.Lead, WireStories.Detail);
        var between = WireStories.Wire("between");
        var ids = archive.AddUncoded(first, between);
        var queries = new FamilyQueries(archive.Database);
        Assert.Equal(queries.FamilyOf(ids[0])!.FamilyId, queries.FamilyOf(ids[1])!.FamilyId);
        archive.AddUncoded(between with { Text = WireStories.OtherNews, Retrieved = between.Retrieved!.Value.AddHours(1) });
        Assert.Equal<string>([ids[0]], queries.FamilyOf(ids[0])!.Reports);
        Assert.Equal<string>([ids[1]], queries.FamilyOf(ids[1])!.Reports);
    }

    private static void AssertTogether(bool expected, SourceReport a, SourceReport b)
    {
        using var archive = new TemporaryArchive();
        var ids = archive.AddUncoded(a, b);
        var queries = new FamilyQueries(archive.Database);
        Assert.Equal(expected, queries.FamilyOf(ids[0])!.FamilyId == queries.FamilyOf(ids[1])!.FamilyId);
    }
}
