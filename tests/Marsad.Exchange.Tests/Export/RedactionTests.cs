namespace Marsad.Exchange.Tests.Export;

public sealed class RedactionTests(ExportedArchive archive) : IClassFixture<ExportedArchive>
{
    private static readonly string[] Hidden =
        [ExportReports.PersonName, ExportReports.SpokesmanName, "الحمداني", "العبيدي", ExportReports.Secret, "example.org", "القتلة"];

    [Theory]
    [InlineData("acled")]
    [InlineData("hxl")]
    [InlineData("geojson")]
    [InlineData("gpkg")]
    [InlineData("ndjson")]
    [InlineData("annotations")]
    [InlineData("ftm")]
    [InlineData("timemap")]
    [InlineData("csv")]
    public void A_redacted_file_has_no_personal_name_no_link_and_no_quote(string format)
    {
        var open = File.ReadAllText(archive.Export(format, allStatuses: true));
        var redacted = File.ReadAllText(archive.Export(format, allStatuses: true, redact: true));
        Assert.Contains("الحمداني", open, StringComparison.Ordinal);
        Assert.All(Hidden, word => Assert.DoesNotContain(word, redacted, StringComparison.Ordinal));
    }

    [Fact]
    public void A_redacted_place_is_its_governorate()
    {
        var rows = Validators.AcledValidator.Check(archive.Export("acled", redact: true)).Rows;
        Assert.DoesNotContain(rows, row => row["location"] == "Mosul");
        Assert.Contains(rows, row => row["location"] == "Nineveh" && row["admin1"] == "Nineveh" && row["geo_precision"] == "3");
    }
}
