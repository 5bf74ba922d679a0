using System.Text.Json;
using Marsad.Engine.Records;
using Marsad.Exchange.Tests.Validators;

namespace Marsad.Exchange.Tests.Export;

public sealed class FormatTests(ExportedArchive archive) : IClassFixture<ExportedArchive>
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Acled_has_its_columns_and_words(bool allStatuses, bool redact)
    {
        var (rows, problems) = AcledValidator.Check(archive.Export("acled", allStatuses, redact));
        Assert.Empty(problems);
        Assert.True(rows.Count > 20);
        Assert.Contains(rows, row => row["sub_event_type"] == "Suicide bomb" && row["fatalities"] == "57" && row["country"] == "Afghanistan");
    }

    [Fact]
    public void Acled_takes_what_did_not_happen_only_when_asked()
    {
        var (actual, _) = AcledValidator.Check(archive.Export("acled"));
        var (all, _) = AcledValidator.Check(archive.Export("acled", allStatuses: true));
        Assert.DoesNotContain(actual, row => !row["tags"].Contains("status=actual"));
        Assert.Contains(all, row => row["tags"].Contains("status=planned"));
        Assert.True(all.Count > actual.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ged_has_its_columns_and_only_deaths(bool redact)
    {
        var (rows, problems) = GedValidator.Check(archive.Export("ged", redact: redact));
        Assert.Empty(problems);
        Assert.Contains(rows, row => row["best"] == "57" && row["country_id"] == "700" && row["deaths_civilians"] == "57");
        Assert.Contains(rows, row => row["country"] == "Yemen" && row["high"] == "20" && row["deaths_civilians"] == row["best"]);
    }

    [Fact]
    public void Hxl_has_its_tags_and_rows_of_control()
    {
        var (rows, problems) = HxlValidator.Check(archive.Export("hxl"));
        Assert.Empty(problems);
        Assert.Contains(rows, row => row["#event+type"] == "control" && row["#group+name+i_ar+controller"] == "تنظيم الدولة الإسلامية");
        Assert.DoesNotContain(HxlValidator.Check(archive.Export("hxl", filter: new() { Families = [EventFamily.Violence] })).Rows, row => row["#event+type"] != "violence");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void GeoJson_has_a_feature_for_each_event_and_null_for_unknown_places(bool redact)
    {
        var (features, problems) = GeoJsonValidator.Check(archive.Export("geojson", redact: redact));
        Assert.Empty(problems);
        Assert.Contains(features, feature => feature.GetProperty("geometry").ValueKind == JsonValueKind.Null);
        Assert.Contains(features, feature => feature.GetProperty("geometry").ValueKind == JsonValueKind.Object);
        Assert.All(features, feature => Assert.NotEqual(0, feature.GetProperty("properties").GetProperty("evidence").GetArrayLength()));
    }

    [Fact]
    public void GeoPackage_keeps_to_the_standards_bytes()
    {
        var path = archive.Export("gpkg");
        var (points, problems) = GeoPackageValidator.Check(path);
        Assert.Empty(problems);
        Assert.Contains(null, points);
        Assert.Contains(points, point => point is ( > 43 and < 45, > 16 and < 18));
        if (Ogr.Info(path) is { } info) Assert.Contains($"Feature Count: {points.Count}", info, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_are_the_ones_that_are_stored()
    {
        var lines = File.ReadAllLines(archive.Export("ndjson"));
        Assert.Equal(ExportReports.All.Count(), lines.Length);
        Assert.All(lines, line => Assert.NotEmpty(RecordJson.Read(System.Text.Encoding.UTF8.GetBytes(line)).Doc));
        Assert.True(File.ReadAllLines(archive.Export("ndjson", filter: new() { Places = ["ms:AF"] })).Length < lines.Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Annotations_point_at_their_words_in_code_points(bool redact)
    {
        var (items, problems) = AnnotationValidator.Check(archive.Export("annotations", redact: redact), ExportedArchive.Texts);
        Assert.Empty(problems);
        Assert.Contains(items, item => item.GetProperty("target").GetProperty("marsad:utf16").GetProperty("start").GetInt32() > item.GetProperty("target").GetProperty("selector")[0].GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Money_can_be_followed(bool redact)
    {
        var (entities, problems) = FtmValidator.Check(archive.Export("ftm", redact: redact));
        Assert.Empty(problems);
        Assert.Contains(entities, entity => entity.GetProperty("schema").GetString() == "Event");
    }

    [Fact]
    public void TimeMap_reads_the_sheet()
    {
        var (rows, problems) = TimeMapValidator.Check(archive.Export("timemap"));
        Assert.Empty(problems);
        Assert.True(rows > 20);
    }

    [Fact]
    public void Accounts_name_claimants_evidence_and_report()
    {
        var problems = new List<string>();
        var rows = CsvRows.Read(archive.Export("csv"));
        new Checks(problems).Defused(rows.SelectMany(row => row));
        Assert.Empty(problems);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        var (claimants, report, sentence) = (Array.IndexOf(rows[0], "claimants"), Array.IndexOf(rows[0], "report"), Array.IndexOf(rows[0], "sentence"));
        Assert.All(rows, row => Assert.True(row[claimants].Length > 0 && row[report].Length > 0 && row[sentence].Length > 0));
        Assert.Contains(rows, row => row[report] == "'=1+1");
    }
}
