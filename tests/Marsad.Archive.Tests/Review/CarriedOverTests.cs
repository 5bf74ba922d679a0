using Marsad.Archive.Reports;
using Marsad.Archive.Review;
using Marsad.Engine.Records;
using Record = Marsad.Engine.Records.Record;

namespace Marsad.Archive.Tests.Review;

public sealed class CarriedOverTests
{
    private const string Strike = "قصفت المدفعية التركية صباح الثلاثاء قرية دير صوان.";
    private const string Middle = "وذكر شهود أن السكان غادروا المكان قبل ذلك بيومين خوفا من تجدد الاشتباكات بين الفصائل.";

    [Fact]
    public void A_decision_is_carried_over_where_the_sentence_stands_unchanged_at_another_place()
    {
        using var archive = Shelled(out var account);
        var number = Desk.Of(archive).Reject(account);
        Revise(archive, "خبر عاجل. " + Strike + " " + Middle);
        Assert.Equal("look", Desk.Outcome(archive, number).State);
        Revise(archive, "عنوان آخر يسبق ما كان في النص. " + Body(Strike) + " وعاد الهدوء إلى القرية مساء.");
        Assert.Equal("applied", Desk.Outcome(archive, number).State);
        Assert.Equal(0, Desk.Accounts(archive, "news", "shelling"));
        Desk.AssertRebuilds(archive);
    }

    [Fact]
    public void A_decision_never_slides_to_a_sentence_that_looks_alike()
    {
        using var archive = Shelled(out var account);
        var number = Desk.Of(archive).Reject(account);
        Revise(archive, Body(Strike) + " " + Body(Strike));
        Assert.Equal("look", Desk.Outcome(archive, number).State);
        Revise(archive, Body(Strike.Replace("الثلاثاء", "الأربعاء", StringComparison.Ordinal)));
        var (state, reason) = Desk.Outcome(archive, number);
        Assert.Equal("look", state);
        Assert.Contains("sentence", reason, StringComparison.Ordinal);
        Assert.Equal(1, Desk.Accounts(archive, "news", "shelling"));
        Desk.AssertRebuilds(archive);
    }

    [Fact]
    public void An_accepted_event_stays_when_a_newer_engine_does_not_find_it()
    {
        using var archive = Shelled(out var account);
        var record = Desk.Record(archive, "news");
        var number = Desk.Of(archive).Accept(account);
        Desk.Reread(archive, "news", Desk.Without(EventType.Shelling));
        Assert.Equal("kept", Desk.Outcome(archive, number).State);
        Assert.Equal(account, Desk.Account(archive, "news", "shelling"));
        var (was, now) = (record.Events.Single(coded => coded.Type == EventType.Shelling), Desk.Record(archive, "news").Events.Single(coded => coded.Type == EventType.Shelling));
        Assert.Equal((was.Status, was.Triggers[0], was.Time, was.Places[0].Text), (now.Status, now.Triggers[0], now.Time, now.Places[0].Text));
        Desk.AssertRebuilds(archive);
    }

    [Fact]
    public void An_accepted_event_stays_even_if_the_newer_engine_names_its_actors_otherwise()
    {
        using var archive = Shelled(out var account);
        Desk.Of(archive).Accept(account);
        Desk.Reread(archive, "news", record => Record.Empty(record.Doc, record.Date));
        var record = Desk.Record(archive, "news");
        var kept = record.Events.Single();
        Assert.All(kept.Agent, key => Assert.NotNull(record.Find(key)));
        Assert.NotEmpty(kept.Agent);
        Desk.AssertRebuilds(archive);
    }

    [Fact]
    public void A_correction_needs_a_look_when_the_engine_no_longer_finds_the_event_and_holds_again_when_it_does()
    {
        using var archive = Shelled(out var account);
        var original = Desk.Record(archive, "news");
        var number = Desk.Of(archive).Correct(account, [new(Slot.Status, ["uncertain"])]);
        Desk.Reread(archive, "news", Desk.Without(EventType.Shelling));
        Assert.Equal("look", Desk.Outcome(archive, number).State);
        Assert.Equal(0, Desk.Accounts(archive, "news", "shelling"));
        Desk.Reread(archive, "news", _ => original);
        Assert.Equal("applied", Desk.Outcome(archive, number).State);
        Assert.Equal(EventStatus.Uncertain, Desk.Record(archive, "news").Events.Single(coded => coded.Type == EventType.Shelling).Status);
    }

    [Fact]
    public void An_event_of_another_type_on_the_same_words_is_not_the_one_that_was_rejected()
    {
        using var archive = Shelled(out var account);
        var number = Desk.Of(archive).Reject(account);
        Desk.Reread(archive, "news", record => record with { Events = [.. record.Events.Select(coded => coded.Type == EventType.Shelling ? coded with { Type = EventType.AirStrike } : coded)] });
        Assert.Equal(("settled", 1), (Desk.Outcome(archive, number).State, Desk.Accounts(archive, "news", "air_strike")));
    }

    [Fact]
    public void A_joined_pair_is_dropped_when_one_side_changes_its_words()
    {
        using var archive = Shelled(out var account);
        archive.Add(SampleReports.Capture());
        var number = Desk.Of(archive).Join([account, Desk.Account(archive, "capture", "capture")]);
        Assert.Equal(1, archive.Database.Number("SELECT count(*) FROM incident_decision"));
        Revise(archive, "ألغي الخبر.");
        Assert.Equal(("look", "applied"), (Desk.Outcome(archive, number).State, Desk.Outcome(archive, number, 1).State));
        Assert.Equal(0, archive.Database.Number("SELECT count(*) FROM incident_decision"));
        Desk.AssertRebuilds(archive);
    }

    [Fact]
    public void An_added_event_with_odd_characters_is_found_again()
    {
        using var archive = new TemporaryArchive();
        archive.Add(News("بيان \ud800 غريب وصل إلى الصحيفة اليوم. " + Strike + " انتهى \udc00 البيان."));
        var number = Desk.Of(archive).Add("news", "صباح", 0, [new(Slot.Type, ["damage"]), new(Slot.Place, ["دير صوان"])]);
        Revise(archive, "زيادة. بيان \ud800 غريب وصل إلى الصحيفة اليوم. " + Strike + " انتهى \udc00 البيان.");
        Assert.Equal("applied", Desk.Outcome(archive, number).State);
        Assert.Equal("صباح", Desk.Record(archive, "news").Events.Single(coded => coded.Type == EventType.Damage).Triggers[0].Text);
        Desk.AssertRebuilds(archive);
    }

    private static string Body(string sentence) => $"{Middle} {sentence} {Middle}";

    private static TemporaryArchive Shelled(out string account)
    {
        var archive = new TemporaryArchive();
        archive.Add(News(Body(Strike)));
        account = Desk.Account(archive, "news", "shelling");
        return archive;
    }

    private static SourceReport News(string text) => SampleReports.Of("news", "2018-03-20", "أخبار عفرين", text);

    private static void Revise(TemporaryArchive archive, string text)
    {
        archive.Time.Now += TimeSpan.FromHours(1);
        archive.Add(News(text));
    }
}
