using Marsad.Engine.Actors;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Codes;
using Marsad.Exchange.Export.Formats;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Tests.Export;

public sealed class SidesTests
{
    private static readonly ExportActor Army = Actor("syria_army", ActorType.Military, "SY");
    private static readonly ExportActor Rebels = Actor("fsa", ActorType.ArmedGroup, "SY");
    private static readonly ExportActor Jihadists = Actor("isis", ActorType.ArmedGroup, null);
    private static readonly ExportActor People = Actor("generic_civilians", ActorType.Civilians, null);

    [Fact]
    public void The_state_is_side_a_whoever_attacks() => Assert.Equal((1, "syria_army", "fsa", 652), Sides([Rebels], [Army]));

    [Fact]
    public void Two_groups_fight_without_the_state() => Assert.Equal((2, "fsa", "isis", null), Sides([Rebels], [Jihadists]));

    [Fact]
    public void Violence_against_civilians_is_one_sided() => Assert.Equal((3, "isis", "Civilians", null), Sides([Jihadists], [People]));

    [Fact]
    public void An_unknown_side_is_not_guessed()
    {
        Assert.Null(GedSides.Of(Event([], [Army])));
        Assert.Null(GedSides.Of(Event([Army], [])));
    }

    [Theory]
    [InlineData(1, 7, 17)]
    [InlineData(7, 1, 17)]
    [InlineData(2, null, 20)]
    [InlineData(null, null, null)]
    public void The_interaction_has_the_smaller_code_first(int? first, int? second, int? interaction) => Assert.Equal(interaction, AcledSide.Interaction(first, second));

    [Fact]
    public void Forces_abroad_are_external()
    {
        Assert.Equal(1, ActorCodes.Of(Army, "SY"));
        Assert.Equal(8, ActorCodes.Of(Army, "LB"));
        Assert.Equal(1, ActorCodes.Of(Army, null));
    }

    [Theory]
    [InlineData("غارات بطائرة مسيرة على البلدة", "drone")]
    [InlineData("غارات بالطائرات المسيرة على البلدة", "drone")]
    [InlineData("غارات على البلدة، بحسب قناة المسيرة", "aerial")]
    [InlineData("غارات بغاز السارين على البلدة", "unconventional")]
    public void The_words_near_a_trigger_choose_the_row_of_the_crosswalk(string text, string mode)
    {
        var item = Event([Army], [], text);
        Assert.Equal(mode, Crosswalk.Of(item).PloverMode);
    }

    private static (int, string, string, int?) Sides(ExportActor[] agents, ExportActor[] targets)
    {
        var sides = GedSides.Of(Event(agents, targets))!;
        return (sides.Violence, sides.A, sides.B, sides.NumberA);
    }

    private static ExportEvent Event(ExportActor[] agents, ExportActor[] targets, string text = "غارات") => ExportEvent.Of(new ExportAccount(
        "a", EventType.AirStrike, EventStatus.Actual, null, null, [.. agents], [.. targets], [], [], [], [], new(text, new(0, text.Length), new(0, 5), false), new("r", "r", "v", null, null, "", null, default, "", "f"), 1));

    private static ExportActor Actor(string id, ActorType type, string? country) => new(id, type, id, id, id, country, null);
}
