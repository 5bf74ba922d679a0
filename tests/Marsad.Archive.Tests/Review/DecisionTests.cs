using Marsad.Archive.Review;
using Marsad.Engine.Records;

namespace Marsad.Archive.Tests.Review;

public sealed class DecisionTests
{
    [Fact]
    public void A_rejected_account_counts_no_more_and_an_undo_brings_it_back()
    {
        using var archive = Two();
        var account = Desk.Account(archive, "capture", "capture");
        var before = TableText.Of(archive.Database, "account");
        var number = Desk.Of(archive).Reject(account);
        Assert.Equal(0, Desk.Accounts(archive, "capture", "capture"));
        Assert.Equal("applied", Desk.Outcome(archive, number).State);
        Desk.AssertRebuilds(archive);
        Desk.Of(archive).Undo(number);
        Assert.Equal(before, TableText.Of(archive.Database, "account"));
        Desk.AssertRebuilds(archive);
    }

    [Fact]
    public void An_undo_can_be_taken_back()
    {
        using var archive = Two();
        var desk = Desk.Of(archive);
        var undo = desk.Undo(desk.Reject(Desk.Account(archive, "capture", "capture")));
        desk.Undo(undo);
        Assert.Equal(0, Desk.Accounts(archive, "capture", "capture"));
        Assert.Contains("already taken back", Assert.Throws<ArchiveException>(() => desk.Undo(undo)).Message, StringComparison.Ordinal);
        Desk.AssertRebuilds(archive);
    }

    [Fact]
    public void A_rejected_account_can_be_accepted_by_its_old_identifier()
    {
        using var archive = Two();
        var account = Desk.Account(archive, "capture", "capture");
        Desk.Of(archive).Reject(account);
        Desk.Of(archive).Accept(account);
        Assert.Equal(account, Desk.Account(archive, "capture", "capture"));
    }

    [Fact]
    public void A_corrected_agent_is_the_agent_and_the_other_slots_stay()
    {
        using var archive = Two();
        var account = Desk.Account(archive, "strike", "air_strike");
        var was = Desk.Record(archive, "strike").Events.Single(coded => coded.Type == EventType.AirStrike);
        Desk.Of(archive).Correct(account, [new(Slot.Agent, ["المسيرة"]), new(Slot.Time, ["2018-09-10"]), new(Slot.Counts, ["strikes>=3"])]);
        var record = Desk.Record(archive, "strike");
        var now = record.Events.Single(coded => coded.Type == EventType.AirStrike);
        Assert.Contains("المسيرة", record.Find(now.Agent.Single())!.Names.Select(name => name.Text));
        Assert.Equal(was.Target.AsEnumerable(), now.Target);
        Assert.Equal(new DateOnly(2018, 9, 10), now.Time!.Start);
        Assert.Equal(3, now.Counts.Single().Value);
        Assert.Equal(account, Desk.Account(archive, "strike", "air_strike"));
        Desk.AssertRebuilds(archive);
    }

    [Fact]
    public void A_corrected_type_gives_the_account_another_identifier_that_further_decisions_use()
    {
        using var archive = Two();
        Desk.Of(archive).Correct(Desk.Account(archive, "strike", "air_strike"), [new(Slot.Type, ["shelling"]), new(Slot.Status, ["uncertain"])]);
        var account = Desk.Account(archive, "strike", "shelling");
        Desk.Of(archive).GradeClaim(account, "3");
        Desk.Of(archive).Correct(account, [new(Slot.Place, ["ms:sy-aleppo"])]);
        Assert.Equal(0, Desk.Accounts(archive, "strike", "air_strike"));
        Assert.Equal("ms:sy-aleppo", Desk.Record(archive, "strike").Events.Single(coded => coded.Type == EventType.Shelling).Places.Single().PlaceId);
        Assert.Equal(EventStatus.Uncertain, Desk.Record(archive, "strike").Events.Single(coded => coded.Type == EventType.Shelling).Status);
        Desk.AssertRebuilds(archive);
    }

    [Fact]
    public void A_missed_event_is_added_on_words_of_the_report()
    {
        using var archive = Two();
        var number = Desk.Of(archive).Add("strike", "بقيادة", 0, [new(Slot.Type, ["operation_launch"]), new(Slot.Agent, ["التحالف العربي"])]);
        var added = Desk.Record(archive, "strike").Events.Single(coded => coded.Type == EventType.OperationLaunch);
        Assert.Equal("بقيادة", added.Triggers.Single().Text);
        Assert.Equal($"d{number}", added.Id);
        var account = Desk.Account(archive, "strike", "operation_launch");
        Desk.Of(archive).Correct(account, [new(Slot.Status, ["planned"])]);
        Assert.Equal(EventStatus.Planned, Desk.Record(archive, "strike").Events.Single(coded => coded.Type == EventType.OperationLaunch).Status);
        Desk.AssertRebuilds(archive);
        Desk.Of(archive).Undo(number);
        Assert.Equal(0, Desk.Accounts(archive, "strike", "operation_launch"));
    }

    [Fact]
    public void A_statement_of_control_can_be_rejected()
    {
        using var archive = new TemporaryArchive();
        archive.Add(SampleReports.Of("held", "2018-05-01", "", "تسيطر قوات سوريا الديموقراطية على مدينة الرقة منذ أشهر."));
        var statement = Assert.Single(Desk.Record(archive, "held").Control);
        var number = Desk.Of(archive).Reject($"held#{statement.Id}");
        Assert.Empty(Desk.Record(archive, "held").Control);
        Desk.Of(archive).Undo(number);
        Assert.Single(Desk.Record(archive, "held").Control);
    }

    [Fact]
    public void Joined_and_split_accounts_are_pairs_of_which_the_latest_decision_holds()
    {
        using var archive = Two();
        archive.Add(SampleReports.Capture("copy", "2018-09-13"));
        var (one, other) = (Desk.Account(archive, "capture", "capture"), Desk.Account(archive, "copy", "capture"));
        Desk.Of(archive).Join([one, other]);
        var split = Desk.Of(archive).Split([other, one]);
        Assert.Equal(["split"], Verdicts(archive));
        Desk.AssertRebuilds(archive);
        Desk.Of(archive).Undo(split);
        Assert.Equal(["join"], Verdicts(archive));
        Desk.Of(archive).Reject(one);
        Assert.DoesNotContain("split", Verdicts(archive));
        Desk.AssertRebuilds(archive);
    }

    [Fact]
    public void Grades_of_sources_and_of_claims_are_entries_of_their_own()
    {
        using var archive = Two();
        var desk = Desk.Of(archive);
        desk.GradeSource("وكالة الفرات", "B");
        desk.GradeClaim(Desk.Account(archive, "capture", "capture"), "2");
        Assert.Throws<ArchiveException>(() => desk.GradeSource("وكالة الفرات", "2"));
        Assert.Throws<ArchiveException>(() => desk.GradeClaim(Desk.Account(archive, "capture", "capture"), "B"));
        Assert.Throws<ArchiveException>(() => desk.GradeSource("لا أحد", "B"));
        Assert.Equal(["B", "2"], new DecisionLog(archive.Database).Entries().Select(entry => entry.Parse().Payload.Grade));
    }

    [Fact]
    public void A_name_that_means_nothing_is_refused_and_nothing_is_written()
    {
        using var archive = Two();
        var desk = Desk.Of(archive);
        Assert.Throws<ArchiveException>(() => desk.Accept("aaaaaaaaaaaaaaaaa"));
        Assert.Throws<ArchiveException>(() => desk.Correct(Desk.Account(archive, "capture", "capture"), [new(Slot.Status, ["ended"]), new(Slot.Agent, ["اسم لا يوجد"])]));
        Assert.Throws<ArchiveException>(() => desk.Add("strike", "كلمات ليست فيه", 0, [new(Slot.Type, ["attack"])]));
        Assert.Equal(0, archive.Database.Number("SELECT count(*) FROM decision"));
    }

    private static List<string> Verdicts(TemporaryArchive archive) => archive.Database.List("SELECT verdict FROM incident_decision", row => row.Text(0));

    private static TemporaryArchive Two()
    {
        var archive = new TemporaryArchive();
        archive.Add(SampleReports.Capture(), SampleReports.Strike());
        return archive;
    }
}
