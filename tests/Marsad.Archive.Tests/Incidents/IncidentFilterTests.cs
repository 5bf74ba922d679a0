using System.Globalization;
using Marsad.Archive.Incidents;
using Marsad.Archive.Incidents.Telling;
using Marsad.Archive.Lookup;
using Marsad.Archive.Search;
using Marsad.Engine.Records;

namespace Marsad.Archive.Tests.Incidents;

public sealed class IncidentFilterTests : IClassFixture<IncidentFilterTests.Archive>
{
    private readonly TemporaryArchive archive;

    public IncidentFilterTests(Archive shared)
    {
        ArgumentNullException.ThrowIfNull(shared);
        archive = shared.Value;
    }

    [Theory]
    [InlineData("سوريا", "bomb-1", "bomb-5", "deny-1")]
    [InlineData("اليمن", "strike-1")]
    [InlineData("بنغازي", "bomb-4")]
    public void A_place_stands_for_its_parts(string place, params string[] reports) =>
        Assert.Equal(reports, Reports(new() { PlaceId = Assert.Single(PlaceLookup.Find(place)).Id, Types = [EventType.Bombing, EventType.AirStrike] }));

    [Theory]
    [InlineData("2018-10-03", "2018-10-03", "bomb-1", "bomb-4")]
    [InlineData("2018-10-05", "2018-11-30", "bomb-5", "strike-1")]
    public void Days_are_inclusive(string from, string to, params string[] reports) => Assert.Equal(reports, Reports(new() { From = Day(from), To = Day(to), Types = [EventType.Bombing, EventType.AirStrike] }));

    [Fact]
    public void An_actor_takes_part_and_does_not_only_speak()
    {
        Assert.Equal(["strike-1"], Reports(new() { ActorId = "coalition_yemen", Types = [EventType.AirStrike] }));
        Assert.Empty(Reports(new() { ActorId = "masirah", Types = [EventType.AirStrike] }));
    }

    [Theory]
    [InlineData("سوق", "strike-1")]
    [InlineData("بالسيارة المفخخة", "bomb-1", "bomb-4")]
    [InlineData("\"سوق شعبي\"", "strike-1")]
    [InlineData("سوق منبج")]
    [InlineData("'; DROP TABLE incident; --")]
    [InlineData("\"*) OR (\" NEAR( ^ \u202e\0")]
    public void Words_are_looked_for_in_the_evidence(string words, params string[] reports)
    {
        var (query, problem) = SearchQueryReader.Read(words, new SearchNames(archive.Database));
        Assert.Null(problem);
        Assert.Equal(reports, Reports(new() { Text = query!.Wanted.IsEmpty ? null : query, Types = query.Wanted.IsEmpty ? [EventType.Trial] : [EventType.Bombing, EventType.AirStrike] }));
    }

    [Fact]
    public void The_order_is_by_date_accounts_or_dead()
    {
        Assert.Equal(["strike-1", "bomb-5", "deny-1"], Ordered(IncidentOrder.Date)[..3]);
        Assert.Equal(["bomb-1", "strike-1"], Ordered(IncidentOrder.Accounts)[..2]);
        Assert.Equal(["strike-1", "bomb-1", "deny-1", "bomb-4"], Ordered(IncidentOrder.Dead)[..4]);
    }

    [Fact]
    public void A_page_is_cut_from_the_whole()
    {
        var all = List(new() { Limit = 100 });
        Assert.Equal(all.Total, all.Lines.Length);
        var page = List(new() { Limit = 2, Skip = 1 });
        Assert.Equal(all.Total, page.Total);
        Assert.Equal(all.Lines.Skip(1).Take(2).Select(line => line.IncidentId), page.Lines.Select(line => line.IncidentId));
    }

    private List<string> Ordered(IncidentOrder order) => [.. List(new() { Order = order, Types = [EventType.Bombing, EventType.AirStrike] }).Lines.Select(First)];

    private List<string> Reports(IncidentFilter filter) => [.. List(filter).Lines.Select(First).Order(StringComparer.Ordinal)];

    /// <summary>The first report of an incident by name: papers of one day come in no order.</summary>
    private string First(IncidentLine line) => new IncidentQueries(archive.Database).Find(line.IncidentId)!.Accounts.Select(account => account.Report).Min(StringComparer.Ordinal)!;

    private IncidentList List(IncidentFilter filter) => new IncidentQueries(archive.Database).List(filter);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public sealed class Archive : IDisposable
    {
        public Archive() => Value.Add([.. IncidentReports.All(), .. DisputedReports.Strike(), .. DisputedReports.Denied(), DisputedReports.Planned()]);

        internal TemporaryArchive Value { get; } = new();

        public void Dispose() => Value.Dispose();
    }
}
