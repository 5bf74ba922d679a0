using Marsad.Engine.Events;
using Marsad.Engine.Records;

namespace Marsad.Engine.Tests.Events;

public sealed class DeniedActsTests
{
    private static Occurrence Of(EventType type, EventStatus status, string agent, string target) =>
        new(new(0, type, EventRules.Default.All[0], [agent], [target], [], [], false, null, status, [], []));

    [Fact]
    public void What_a_denial_repeats_of_an_act_that_is_told_is_no_event_of_its_own()
    {
        var told = Of(EventType.AirStrike, EventStatus.Actual, "coalition", "civilians");
        var occurrences = new List<Occurrence> { told, Of(EventType.Attack, EventStatus.Denied, "coalition", "civilians") };
        DeniedActs.Drop(occurrences);
        Assert.Equal([told], occurrences);
    }

    [Fact]
    public void A_denied_act_that_nobody_else_tells_of_stays()
    {
        var occurrences = new List<Occurrence> { Of(EventType.AirStrike, EventStatus.Actual, "coalition", "fighters"), Of(EventType.Attack, EventStatus.Denied, "coalition", "civilians") };
        DeniedActs.Drop(occurrences);
        Assert.Equal(2, occurrences.Count);
    }
}
