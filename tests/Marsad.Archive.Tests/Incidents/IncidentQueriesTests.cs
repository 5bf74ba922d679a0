using Marsad.Archive.Incidents;
using Marsad.Archive.Incidents.Telling;
using Marsad.Archive.Reports;
using Marsad.Engine.Records;

namespace Marsad.Archive.Tests.Incidents;

public sealed class IncidentQueriesTests : IDisposable
{
    private readonly TemporaryArchive archive = new();

    public void Dispose() => archive.Dispose();

    [Fact]
    public void Two_claimants_with_different_tolls_keep_their_figures()
    {
        var killed = One(EventType.AirStrike, DisputedReports.Strike()).Line.Killed!;
        Assert.Equal((8, "strike-2"), (killed.Low.Low, killed.Low.Account.Report));
        Assert.Equal((21, "strike-1"), (killed.High.High, killed.High.Account.Report));
        Assert.Equal((8, 1), (killed.Best.Low, killed.Best.Families));
        Assert.True(killed.IsDisputed);
        Assert.Equal(["masirah 2018-11-10 21", "msf 2018-11-11 8"], killed.Series.Select(step => $"{step.Claimant.Id} {step.Day:yyyy-MM-dd} {step.Best.Low}"));
    }

    [Fact]
    public void The_figure_of_most_families_is_the_best()
    {
        var picture = One(EventType.AirStrike, [.. DisputedReports.Strike(), DisputedReports.StrikeAgain()]);
        Assert.Equal((21, 2), (picture.Line.Killed!.Best.Low, picture.Line.Killed.Best.Families));
        Assert.Equal(3, picture.Line.Families);
    }

    [Fact]
    public void At_least_nine_and_eleven_are_no_dispute()
    {
        var first = IncidentReports.First();
        var picture = One(EventType.Bombing, [first with { Text = first.Text.Replace("قتل تسعة أشخاص", "قتل ما لا يقل عن تسعة أشخاص", StringComparison.Ordinal) }, IncidentReports.Later()]);
        Assert.Equal((9, 11), (picture.Line.Killed!.Low.Low, picture.Line.Killed.High.High));
        Assert.DoesNotContain("killed", picture.Disputed);
    }

    [Fact]
    public void Each_claimant_names_its_own_agent()
    {
        var picture = One(EventType.Shelling, DisputedReports.Shelling());
        Assert.Equal(["sana: hts", "sohr: syria_army"], picture.Agents.Claims.Select(claim => $"{claim.Claimant.Id}: {string.Join(' ', claim.Values.Select(value => value.Id))}").Order(StringComparer.Ordinal));
        Assert.Contains("agent", picture.Disputed);
        Assert.DoesNotContain("place", picture.Disputed);
        Assert.DoesNotContain("killed", picture.Disputed);
    }

    [Fact]
    public void A_denial_stands_beside_what_it_denies()
    {
        var picture = One(EventType.AirStrike, DisputedReports.Denied());
        Assert.Equal(["deny-1", "deny-2"], picture.Denials.Select(denial => denial.Account.Report).Distinct().Order(StringComparer.Ordinal));
        Assert.All(picture.Denials, denial => Assert.Equal("coalition_isis", Assert.Single(denial.Account.Claimants).Id));
        Assert.Contains("happened", picture.Disputed);
        Assert.True(picture.Line.HasHappened);
        Assert.Equal((7, "sohr"), (picture.Line.Killed!.Best.Low, Assert.Single(picture.Line.Killed.Series).Claimant.Id));
    }

    [Fact]
    public void A_denial_in_another_paper_is_found_and_one_of_another_matter_is_not()
    {
        var picture = One(EventType.AirStrike, [DisputedReports.Denied()[0], DisputedReports.DeniesOtherwise(), DisputedReports.DeniesElsewhere()]);
        Assert.Equal(["deny-1", "deny-4"], picture.Denials.Select(denial => denial.Account.Report).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_reviewer_joined_says_so()
    {
        archive.Add(IncidentReports.First(), IncidentReports.Elsewhere());
        var lines = List(new() { Types = [EventType.Bombing] }).Lines;
        var pair = lines.Select(line => line.Evidence.AccountId).Order(StringComparer.Ordinal).ToArray();
        archive.Database.Run("INSERT INTO incident_decision VALUES ($1, $2, 'join')", pair[0], pair[1]);
        IncidentDerivation.Regroup(archive.Database, pair);
        var join = Assert.Single(new IncidentQueries(archive.Database).Find(pair[0])!.Joins);
        Assert.True(join.IsDecided);
        Assert.Equal(1, join.Score);
    }

    [Fact]
    public void What_is_only_planned_never_counts_as_happened()
    {
        archive.Add(DisputedReports.Planned());
        var line = Assert.Single(List(new() { Types = [EventType.Withdrawal] }).Lines);
        Assert.Equal(EventStatus.Planned, line.Status);
        Assert.False(line.HasHappened);
        Assert.Empty(List(new() { Types = [EventType.Withdrawal], HappenedOnly = true }).Lines);
        Assert.Empty(List(new() { Statuses = [EventStatus.Planned], HappenedOnly = true }).Lines);
    }

    [Fact]
    public void Joins_say_why()
    {
        var picture = One(EventType.AirStrike, DisputedReports.Strike());
        var join = Assert.Single(picture.Joins);
        Assert.InRange(join.Score, 0.4, 1);
        Assert.Contains(join.Reasons, reason => reason.Meaning == "the same place");
        Assert.Equal(picture, new IncidentQueries(archive.Database).Find(join.A), (a, b) => a!.Line.IncidentId == b!.Line.IncidentId);
        Assert.Null(new IncidentQueries(archive.Database).Find("nothing"));
    }

    private IncidentPicture One(EventType type, SourceReport[] reports)
    {
        archive.Add(reports);
        return new IncidentQueries(archive.Database).Find(Assert.Single(List(new() { Types = [type] }).Lines).IncidentId)!;
    }

    private IncidentList List(IncidentFilter filter) => new IncidentQueries(archive.Database).List(filter);
}
