using CsCheck;
using Marsad.Archive.Ledger;

namespace Marsad.Archive.Tests.Ledger;

public sealed class ControlJudgeTests
{
    [Fact]
    public void One_who_is_said_to_hold_it_holds_it()
    {
        var verdict = Judge("2018-05-01", Told.Holds("2018-04-20", "isis"));
        Assert.Equal((ControlAnswerState.Agreed, "isis"), (verdict.State, verdict.Holders[0].Actor.Id));
    }

    [Fact]
    public void A_statement_of_a_later_day_says_nothing_of_an_earlier_one() =>
        Assert.Equal(ControlAnswerState.Unknown, Judge("2018-04-19", Told.Holds("2018-04-20", "isis")).State);

    [Fact]
    public void A_capture_overturns_what_was_said_before()
    {
        var verdict = Judge("2018-05-01", Told.Holds("2018-04-20", "isis"), Told.Holds("2018-04-22", "isis"), Told.Gained("2018-04-25", "sdf", "isis"), Told.Gained("2018-04-26", "sdf"));
        Assert.Equal((ControlAnswerState.Agreed, "sdf"), (verdict.State, verdict.Holders[0].Actor.Id));
    }

    [Fact]
    public void One_report_against_many_later_ones_is_not_believed()
    {
        var verdict = Judge("2018-05-01", Told.Holds("2018-04-01", "ypg"), Told.Gained("2018-04-10", "turkey"), Told.Holds("2018-04-12", "sdf"), Told.Holds("2018-04-15", "ypg"), Told.Holds("2018-04-20", "sdf"));
        Assert.Contains(verdict.Holders[0].Actor.Id, new[] { "ypg", "sdf" });
        Assert.All(verdict.Holders.Where(holder => holder.Camp == 0), holder => Assert.NotEqual("turkey", holder.Actor.Id));
    }

    [Fact]
    public void Nobody_is_out_to_take_what_he_holds()
    {
        var verdict = Judge("2018-05-01", Told.Holds("2018-04-01", "isis"), Told.Gained("2018-04-10", "sdf"), Told.Planned("2018-04-20", "sdf"), Told.Planned("2018-04-22", "sdf"), Told.Planned("2018-04-25", "sdf"));
        Assert.NotEqual("sdf", verdict.Holders[0].Actor.Id);
    }

    [Fact]
    public void Two_claimants_who_name_two_sides_dispute_it()
    {
        var verdict = Judge("2018-05-01", Told.Gained("2018-04-28", "syria_army", claimant: "syria_army"), Told.Holds("2018-04-28", "isis", "isis"));
        Assert.Equal(ControlAnswerState.Disputed, verdict.State);
        Assert.Equal(2, verdict.Holders.Select(holder => holder.Camp).Distinct().Count());
    }

    [Fact]
    public void Parts_of_one_whole_are_one_side()
    {
        var verdict = Judge("2018-05-01", Told.Holds("2018-04-28", "syria_army"), Told.Holds("2018-04-28", "syria", "source:b"));
        Assert.Equal(ControlAnswerState.Agreed, verdict.State);
        Assert.All(verdict.Holders, holder => Assert.Equal(0, holder.Camp));
    }

    [Fact]
    public void The_opposition_of_a_state_is_not_the_state() => Assert.False(Camps.AreKin("syria_opposition", "syria_army", Told.Day("2018-05-01")));

    [Fact]
    public void Only_a_loss_leaves_it_unknown_since_then()
    {
        var verdict = Judge("2018-05-01", Told.Lost("2018-04-28", "isis"));
        Assert.Equal((ControlAnswerState.Unknown, Told.Day("2018-04-28")), (verdict.State, verdict.Since!.Value));
    }

    [Fact]
    public void A_fresh_fight_makes_it_contested_and_an_old_one_does_not()
    {
        LedgerStatement[] told = [Told.Holds("2018-03-01", "isis"), Told.Advance("2018-04-28", "sdf"), Told.Advance("2018-04-29", "sdf"), Told.Advance("2018-04-30", "sdf"), Told.Advance("2018-05-01", "sdf")];
        Assert.Equal(ControlAnswerState.Contested, Judge("2018-05-01", told).State);
        Assert.Equal(ControlAnswerState.Agreed, Judge("2018-06-20", [.. told, Told.Holds("2018-06-20", "isis")]).State);
    }

    [Fact]
    public void The_order_of_the_statements_does_not_matter()
    {
        LedgerStatement[] told = [Told.Holds("2018-04-01", "ypg"), Told.Gained("2018-04-10", "turkey"), Told.Holds("2018-04-12", "sdf"), Told.Lost("2018-04-13", "ypg"), Told.Gained("2018-04-20", "fsa", "ypg"), Told.Advance("2018-04-21", "isis")];
        var expected = Text(ControlJudge.Judge(told, Told.Day("2018-05-01")));
        Gen.Shuffle(told).Sample(order => Assert.Equal(expected, Text(ControlJudge.Judge(order, Told.Day("2018-05-01")))), iter: 50);
    }

    private static ControlVerdict Judge(string day, params LedgerStatement[] told) => ControlJudge.Judge(told, Told.Day(day));

    private static string Text(ControlVerdict verdict) => $"{verdict.State} {verdict.Since} {string.Join(' ', verdict.Holders.Select(holder => $"{holder.Camp}:{holder.Actor.Id}:{holder.Weight}"))}";
}
