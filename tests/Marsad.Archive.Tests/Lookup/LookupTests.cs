using Marsad.Archive.Lookup;

namespace Marsad.Archive.Tests.Lookup;

public sealed class LookupTests
{
    [Theory]
    [InlineData("دوما")]
    [InlineData("حلب")]
    [InlineData("محافظة حلب")]
    [InlineData("الرقة")]
    [InlineData("عفرين")]
    [InlineData("Afrin")]
    [InlineData("الحديدة")]
    public void A_place_is_found_by_the_names_that_reports_and_people_use(string name) => Assert.Single(PlaceLookup.Find(name));

    [Fact]
    public void An_actor_is_found_by_any_spelling_and_by_its_identifier()
    {
        using var archive = new TemporaryArchive();
        var lookup = new ActorLookup(archive.Database);
        var actor = Assert.Single(lookup.Find("قوات سوريا الديموقراطية"));
        Assert.Equal(actor, Assert.Single(lookup.Find("قوات سوريا الديمقراطية")));
        Assert.Equal(actor, Assert.Single(lookup.Find(actor.Id)));
        Assert.Equal(actor, Assert.Single(lookup.Find(actor.English!)));
        Assert.Empty(lookup.Find("لا أحد بهذا الاسم"));
    }

    [Fact]
    public void A_person_whom_only_reports_name_is_found()
    {
        using var archive = new TemporaryArchive();
        archive.Add(SampleReports.Of("person", "2018-05-01", "", "قال الناطق باسم الحملة رياض الفارس إن القوات تقدمت في بلدة السوسة."));
        Assert.Equal("~رياض الفارس", Assert.Single(new ActorLookup(archive.Database).Find("رياض الفارس")).Id);
    }
}
