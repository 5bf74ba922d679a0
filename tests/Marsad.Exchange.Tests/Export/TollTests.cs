using Marsad.Engine.Numbers;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Tests.Export;

public sealed class TollTests
{
    [Fact]
    public void The_figure_that_most_families_give_is_the_best() =>
        Assert.Equal((40, 42, 70), Of(Account("a", "f1", "2018-04-08", 42), Account("b", "f2", "2018-04-08", 42), Account("c", "f3", "2018-04-08", 70), Account("d", "f4", "2018-04-09", 40)));

    [Fact]
    public void Copies_of_one_report_are_one_voice() =>
        Assert.Equal((10, 10, 20), Of(Account("a", "f1", "2018-04-08", 20), Account("b", "f1", "2018-04-08", 20), Account("c", "f2", "2018-04-08", 10)));

    [Fact]
    public void A_claimants_later_figure_takes_the_place_of_the_earlier() =>
        Assert.Equal((9, 9, 9), Of(Account("a", "f1", "2018-04-08", 3), Account("a", "f2", "2018-04-09", 9)));

    [Fact]
    public void The_median_is_a_figure_that_somebody_gave() =>
        Assert.Equal((1, 5, 100), Of(Account("a", "f1", "2018-04-08", 1), Account("b", "f2", "2018-04-08", 5), Account("c", "f3", "2018-04-08", 9), Account("d", "f4", "2018-04-08", 100)));

    [Fact]
    public void No_figure_is_no_toll() => Assert.Null(Toll.Of([]));

    private static (int, int, int) Of(params ExportAccount[] accounts)
    {
        var toll = Toll.Of(accounts)!;
        return (toll.Low, toll.Best, toll.High);
    }

    private static ExportAccount Account(string claimant, string family, string day, double killed) => new(
        claimant + day, EventType.AirStrike, EventStatus.Actual, null, null, [], [], [], [ExportActor.Publisher(claimant)], [], [new(CountOf.Killed, null, Qualifier.Exact, killed, killed, false)],
        new("", default, default, false), new("r", "r", claimant + day, null, claimant, "", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), default, "", family), 1);
}
