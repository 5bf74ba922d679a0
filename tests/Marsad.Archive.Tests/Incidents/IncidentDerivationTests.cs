using Marsad.Archive.Derivation;

namespace Marsad.Archive.Tests.Incidents;

public sealed class IncidentDerivationTests
{
    [Fact]
    public void Three_papers_tell_one_bombing_and_other_bombings_stay_apart()
    {
        using var archive = new TemporaryArchive();
        archive.Add(IncidentReports.All());
        Assert.Equal(["bomb-1 bomb-2 bomb-3", "bomb-4", "bomb-5"], Bombings(archive));
    }

    [Fact]
    public void A_later_report_joins_without_touching_the_rest()
    {
        using var archive = new TemporaryArchive();
        archive.Add(IncidentReports.First(), IncidentReports.Elsewhere());
        var before = Row(archive, "bomb-4");
        archive.Add(IncidentReports.Second());
        Assert.Equal(["bomb-1 bomb-2", "bomb-4"], Bombings(archive));
        Assert.Equal(before, Row(archive, "bomb-4"));
    }

    [Fact]
    public void A_new_version_that_tells_another_day_leaves_the_incident()
    {
        using var archive = new TemporaryArchive();
        archive.Add(IncidentReports.First(), IncidentReports.Second());
        archive.Time.Now += TimeSpan.FromHours(1);
        archive.Add(IncidentReports.First() with { Text = "قتل تسعة أشخاص وأصيب أربعة عشر آخرون في 12 أيلول/سبتمبر 2018 في انفجار سيارة مفخخة في مدينة منبج، بحسب المرصد السوري لحقوق الإنسان.", Title = "حصيلة" });
        Assert.Equal(["bomb-1", "bomb-2"], Bombings(archive));
        var incremental = TableText.Of(archive.Database);
        Derivations.Rebuild(archive.Database);
        Assert.Equal(incremental, TableText.Of(archive.Database));
    }

    [Theory]
    [InlineData("join", "bomb-1", "bomb-4", "bomb-1 bomb-4")]
    [InlineData("split", "bomb-1", "bomb-2", "bomb-1|bomb-2|bomb-4")]
    public void What_a_reviewer_decides_holds(string verdict, string one, string two, string expected)
    {
        using var archive = new TemporaryArchive();
        archive.Add(verdict == "join" ? [IncidentReports.First(), IncidentReports.Elsewhere()] : [IncidentReports.First(), IncidentReports.Second(), IncidentReports.Elsewhere()]);
        var pair = new[] { Account(archive, one), Account(archive, two) }.Order(StringComparer.Ordinal).ToArray();
        archive.Database.Run("INSERT INTO incident_decision VALUES ($1, $2, $3)", pair[0], pair[1], verdict);
        Marsad.Archive.Incidents.IncidentDerivation.Regroup(archive.Database, pair);
        Assert.Equal(expected.Split('|'), Bombings(archive));
    }

    /// <summary>The reports of each bombing that is told, by their identifiers.</summary>
    private static List<string> Bombings(TemporaryArchive archive) => [.. archive.Database
        .List(
            "SELECT i.incident_id, v.external_id FROM incident AS i JOIN incident_account USING (incident_id) JOIN account AS a USING (account_id) JOIN version AS v USING (version_id) WHERE i.type = 'bombing'",
            row => (Incident: row.Text(0), Report: row.Text(1)))
        .GroupBy(row => row.Incident).Select(group => string.Join(' ', group.Select(row => row.Report).Distinct().Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static string Account(TemporaryArchive archive, string report) =>
        archive.Database.First("SELECT account_id FROM account JOIN version USING (version_id) WHERE external_id = $1 AND is_current = 1 AND type = 'bombing'", row => row.Text(0), report)!;

    private static string Row(TemporaryArchive archive, string report) =>
        archive.Database.First("SELECT i.incident_id || start || accounts FROM incident AS i JOIN incident_account USING (incident_id) WHERE account_id = $1", row => row.Text(0), Account(archive, report))!;
}
