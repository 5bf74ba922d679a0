using Marsad.Engine.Actors;
using Marsad.Engine.Numbers;
using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Tests.Export;

public sealed class ExportEventTests
{
    private static readonly ExportActor Russia = Actor("russia");
    private static readonly ExportActor Syria = Actor("syria");
    private static readonly ExportPlace Town = new("سراقب", PlaceState.Resolved, "sy-saraqib", "سراقب", "Saraqib", "town", null, "SY", 35.86, 36.8, 3);
    private static readonly ExportPlace Unknown = new("أطراف البلدة", PlaceState.Unknown, null, "أطراف البلدة", null, null, null, null, null, null, null);

    [Fact]
    public void The_agent_whom_most_families_name_stands_first()
    {
        var joined = Join(Account("1", "f1", [Syria]), Account("2", "f2", [Russia]), Account("3", "f3", [Russia]), Account("4", "f1", [Syria]));
        Assert.Equal(["russia", "syria"], joined.Agents.Select(agent => agent.Id));
        Assert.Equal(3, joined.Families);
    }

    [Fact]
    public void A_denial_is_evidence_but_says_not_what_happened()
    {
        var denial = Account("2", "f2", [Russia], 99) with { Type = EventType.Deny };
        var joined = Join(Account("1", "f1", [Syria], 7), denial, Account("3", "f3", [Russia], 3) with { Status = EventStatus.Denied });
        Assert.Equal(["syria"], joined.Agents.Select(agent => agent.Id));
        Assert.Equal(7, joined.Toll!.High);
        Assert.Equal(3, joined.Accounts.Length);
    }

    [Fact]
    public void A_place_with_a_point_is_shown_before_one_without()
    {
        var joined = Join(Account("1", "f1", [Syria]) with { Places = [Unknown] }, Account("2", "f2", [Syria]) with { Places = [Town] });
        Assert.Equal(Town, joined.Place);
    }

    [Fact]
    public void What_nobody_says_to_have_happened_is_told_by_those_who_speak_of_it() =>
        Assert.Single(ExportEvent.Of("i", EventType.AirStrike, EventStatus.Planned, null, [Account("1", "f1", [Syria]) with { Status = EventStatus.Planned }]).Agents);

    private static ExportEvent Join(params ExportAccount[] accounts) => ExportEvent.Of("i", EventType.AirStrike, EventStatus.Actual, null, [.. accounts]);

    private static ExportActor Actor(string id) => new(id, ActorType.State, id, id, id, null, null);

    private static ExportAccount Account(string id, string family, ExportActor[] agents, double killed = 0) => new(
        id, EventType.AirStrike, EventStatus.Actual, null, null, [.. agents], [], [], [ExportActor.Publisher("p" + id)], [], killed > 0 ? [new(CountOf.Killed, null, Qualifier.Exact, killed, killed, false)] : [],
        new("", default, default, false), new("r", "r", "v" + id, null, "p" + id, "", new(2018, 4, 8), default, "", family), 1);
}
