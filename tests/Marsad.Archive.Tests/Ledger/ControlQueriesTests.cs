using Marsad.Archive.Ledger;

namespace Marsad.Archive.Tests.Ledger;

public sealed class ControlQueriesTests
{
    private static readonly LedgerPlace Hajin = PlaceNames.ById("ms:sy-hajin")!;

    [Fact]
    public void The_answer_names_the_holder_the_claimant_and_the_sentence()
    {
        using var archive = new TemporaryArchive();
        var report = SampleReports.Of("h1", "2018-05-01", "التنظيم في شرق الفرات", "قال المرصد السوري لحقوق الإنسان الثلاثاء إن تنظيم الدولة الإسلامية لا يزال يسيطر على بلدة هجين في ريف دير الزور الشرقي.");
        archive.Add(report);
        var answer = Ask(archive, "2018-05-01");
        var holder = Assert.Single(answer.Holders);
        Assert.Equal((ControlAnswerState.Agreed, "isis", 1), (answer.State, holder.Actor.Id, holder.Families));
        Assert.Equal("المرصد السوري لحقوق الإنسان", Assert.Single(holder.Claimants).Name);
        var evidence = Assert.Single(holder.Evidence);
        Assert.Equal((report.Title + "\n" + report.Text)[evidence.Span.Start..evidence.Span.End], evidence.Text);
        Assert.Equal("h1", evidence.Report);
    }

    [Fact]
    public void What_was_published_later_was_not_known_before()
    {
        using var archive = new TemporaryArchive();
        archive.Add(
            SampleReports.Of("h1", "2018-05-01", "التنظيم", "لا يزال تنظيم الدولة الإسلامية يسيطر على بلدة هجين."),
            SampleReports.Of("h2", "2018-05-09", "قوات سوريا الديموقراطية", "سيطرت قوات سوريا الديموقراطية السبت على بلدة هجين بعد طرد تنظيم الدولة الإسلامية منها."),
            SampleReports.Of("h3", "2018-05-10", "هجين", "أعلنت قوات سوريا الديموقراطية السبت الماضي سيطرتها على بلدة هجين."));
        Assert.Equal("sdf", Ask(archive, "2018-05-08").Holders[0].Actor.Id);
        Assert.Equal("isis", new ControlQueries(archive.Database).Ask(Hajin, Told.Day("2018-05-08"), new(Told.Day("2018-05-08")), []).Holders[0].Actor.Id);
    }

    [Fact]
    public void What_the_archive_did_not_hold_it_did_not_know()
    {
        using var archive = new TemporaryArchive();
        var first = SampleReports.Of("h1", "2018-05-01", "التنظيم", "لا يزال تنظيم الدولة الإسلامية يسيطر على بلدة هجين.");
        archive.Add(first);
        var before = archive.Time.Now;
        archive.Time.Now += TimeSpan.FromDays(1);
        archive.Add(first with { Text = "لا تزال قوات سوريا الديموقراطية تسيطر على بلدة هجين." });
        Assert.Equal("sdf", Ask(archive, "2018-05-01").Holders[0].Actor.Id);
        Assert.Equal("isis", new ControlQueries(archive.Database).Ask(Hajin, Told.Day("2018-05-01"), new(Archived: before), []).Holders[0].Actor.Id);
    }

    [Fact]
    public void What_is_said_of_the_outskirts_decides_nothing()
    {
        using var archive = new TemporaryArchive();
        archive.Add(SampleReports.Of("h1", "2018-05-01", "تقدم", "سيطرت قوات سوريا الديموقراطية الثلاثاء على محيط بلدة هجين."));
        Assert.Equal(ControlAnswerState.Unknown, Ask(archive, "2018-05-01").State);
    }

    [Fact]
    public void An_area_beside_a_place_is_a_subject_of_its_own()
    {
        using var archive = new TemporaryArchive();
        archive.Add(SampleReports.Of("h1", "2018-05-01", "في دير الزور", "لا يزال تنظيم الدولة الإسلامية يسيطر على ريف دير الزور الشرقي."));
        var area = Assert.Single(new LedgerStore(archive.Database).Areas(Engine.Text.Folding.Fold("ريف دير الزور الشرقي")));
        Assert.Equal("isis", new ControlQueries(archive.Database).Ask(PlaceNames.Of(area, "ريف دير الزور الشرقي"), Told.Day("2018-05-01"), Knowledge.All, []).Holders[0].Actor.Id);
        Assert.Equal(ControlAnswerState.Unknown, new ControlQueries(archive.Database).Ask(PlaceNames.ById("ms:sy-deir-ez-zor")!, Told.Day("2018-05-01"), Knowledge.All, []).State);
    }

    [Fact]
    public void A_description_means_the_side_of_the_war_where_the_place_lies()
    {
        Assert.Equal("syria_opposition", SideLexicon.Find("فصائل المعارضة المسلحة", "SY"));
        Assert.Equal("yemen_army", SideLexicon.Find("قوات الشرعية", "YE"));
        Assert.Null(SideLexicon.Find("فصائل المعارضة المسلحة", "SD"));
    }

    [Fact]
    public void A_city_is_meant_before_the_unit_that_bears_its_name() => Assert.DoesNotContain(PlaceNames.Find("الرقة"), place => place.Kind == "admin1");

    private static ControlAnswer Ask(TemporaryArchive archive, string day) => new ControlQueries(archive.Database).Ask(Hajin, Told.Day(day), Knowledge.All, []);
}
