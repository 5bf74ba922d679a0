using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Marsad.Archive.Incidents;
using Marsad.Archive.Incidents.Telling;
using Marsad.Archive.Intake;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;
using Marsad.Cli.Asking;
using Marsad.Cli.Output;
using Marsad.Cli.Output.Answers;

namespace Marsad.Cli.Tests.Output;

public sealed class IncidentAnswerTests : IClassFixture<IncidentAnswerTests.Telling>
{
    private const string Columns =
        "incident_id,type,status,happened,start,end,place,place_en,place_id,latitude,longitude,precision_km,first_published,accounts,reports,families,agent,target,claimants,killed_low,killed_low_by,killed_best,"
        + "killed_best_by,killed_high,killed_high_by,wounded_low,wounded_best,wounded_high,report,published,source,url,text,start_offset,end_offset";

    private const int NarrowestList = 46;

    private static readonly IncidentQuestion Everything = new(null, null, null, null, null, [], false, null, IncidentOrder.Date, 0, 100);
    private readonly Database database;

    public IncidentAnswerTests(Telling telling)
    {
        ArgumentNullException.ThrowIfNull(telling);
        database = telling.Archive.Database;
    }

    [Fact]
    public void A_row_says_whose_the_figures_are()
    {
        var rows = Rows(Everything with { Types = "air_strike" }, out var header);
        Assert.Equal(Columns.Split(','), header);
        var row = Assert.Single(rows);
        Assert.Equal(("8", "21", "yes"), (row["killed_low"], row["killed_high"], row["happened"]));
        Assert.Equal("قناة المسيرة", row["killed_high_by"]);
        Assert.Equal("2", row["families"]);
    }

    [Fact]
    public void Hostile_text_neither_calculates_nor_steers()
    {
        var row = Assert.Single(Rows(Everything with { Types = "bombing" }, out _));
        Assert.StartsWith("'=", row["source"], StringComparison.Ordinal);
        foreach (var width in new[] { 40, 60, 80, 120 })
        {
            var queries = new IncidentQueries(database);
            var style = new TerminalStyle(width, false, false);
            var list = queries.List(new());
            var text = new IncidentListTable(style).Text(list, new()) + string.Concat(list.Lines.Select(line => new IncidentTable(style).Text(queries.Find(line.IncidentId)!)));
            Assert.DoesNotContain(text, unit => unit is '\e' or '\u202e' or '\0');
            Assert.All(text.Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, Math.Max(width, NarrowestList)));
        }
    }

    [Fact]
    public void An_incident_has_a_block_for_each_claimant()
    {
        var text = Ask(output => new IncidentAsker(database).One(Id("air_strike"), "table", output));
        Assert.Contains("they disagree on: killed", text, StringComparison.Ordinal);
        Assert.Contains("\nقناة المسيرة", text, StringComparison.Ordinal);
        Assert.Contains("\nأطباء بلا حدود", text, StringComparison.Ordinal);
        Assert.Contains("    killed  21, reported 2018-11-10", text, StringComparison.Ordinal);
        Assert.Contains("WHY THEY ARE ONE", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_accounts_series_and_reasons()
    {
        using var json = JsonDocument.Parse(Ask(output => new IncidentAsker(database).One(Id("air_strike"), "ndjson", output)));
        var root = json.RootElement;
        Assert.Equal(2, root.GetProperty("account_list").GetArrayLength());
        Assert.Equal([21, 8], root.GetProperty("killed_series").EnumerateArray().Select(step => step.GetProperty("best").GetProperty("value").GetInt32()));
        Assert.Equal("strike-2", root.GetProperty("killed").GetProperty("low").GetProperty("report").GetString());
        Assert.NotEqual(0, root.GetProperty("joins")[0].GetProperty("reasons").GetArrayLength());
    }

    [Fact]
    public void A_csv_of_one_incident_has_a_row_for_each_account() =>
        Assert.Equal(["strike-1", "strike-2"], Read(Ask(output => new IncidentAsker(database).One(Id("air_strike"), "csv", output)), out _).Select(row => row["report"]));

    [Theory]
    [InlineData("explosion", null, null, "'explosion' is no event type and no family.")]
    [InlineData(null, "لا أحد بهذا الاسم", null, "No actor is called 'لا أحد بهذا الاسم'.")]
    [InlineData(null, null, "مكان لا يعرفه أحد", "No place is called 'مكان لا يعرفه أحد'.")]
    public void A_wrong_question_is_told(string? types, string? actor, string? place, string problem)
    {
        using var output = new MemoryStream();
        Assert.StartsWith(problem, new IncidentAsker(database).List(Everything with { Types = types, Actor = actor, Place = place }, "table", output), StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void An_unknown_incident_is_told() => Assert.Contains("no incident", new IncidentAsker(database).One("nothing", "table", Stream.Null), StringComparison.Ordinal);

    private string Id(string type) => Rows(Everything with { Types = type }, out _)[0]["incident_id"];

    private List<Dictionary<string, string>> Rows(IncidentQuestion question, out string[] header) => Read(Ask(output => new IncidentAsker(database).List(question, "csv", output)), out header);

    private static List<Dictionary<string, string>> Read(string text, out string[] header)
    {
        using var csv = new CsvReader(new StringReader(text), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        header = csv.HeaderRecord!;
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name)!, StringComparer.Ordinal));
        return rows;
    }

    private static string Ask(Func<Stream, string?> ask)
    {
        using var output = new MemoryStream();
        Assert.Null(ask(output));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>An archive of a strike on which two claimants disagree, and of a bombing by a report that would steer a terminal and a spreadsheet.</summary>
    public sealed class Telling : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("marsad-cli-");

        public Telling()
        {
            Archive = ArchiveFile.Open(Path.Combine(folder.FullName, "marsad.db"), ArchiveAccess.Write);
            SourceReport[] reports =
            [
                Report("strike-1", "2018-11-10", "غارة على سوق في صعدة", "قتل واحد وعشرون مدنيا السبت في غارة شنها التحالف العربي على سوق شعبي في محافظة صعدة، بحسب قناة المسيرة.", "وكالة المرتفعات"),
                Report("strike-2", "2018-11-11", "غارة على صعدة", "قالت منظمة أطباء بلا حدود إن ثمانية مدنيين قتلوا السبت في غارة شنها التحالف العربي على سوق شعبي في محافظة صعدة.", "صحيفة الميناء"),
                Report("hostile", "2018-12-02", "\e[31mتفجير\u202e في منبج", "قتل تسعة أشخاص الأحد في انفجار سيارة مفخخة\u202e في مدينة \e]0;منبج\a بحسب مصدر أمني.", "=HYPERLINK(\"http://example.org\")\e[2J\u202e"),
            ];
            new ReportIntake(Archive, TimeProvider.System) { Workers = 1 }.AddAsync(reports.ToAsyncEnumerable(), CancellationToken.None).GetAwaiter().GetResult();
        }

        internal ArchiveFile Archive { get; }

        public void Dispose()
        {
            Archive.Dispose();
            folder.Delete(recursive: true);
        }

        private static SourceReport Report(string id, string day, string title, string text, string source) => new(
            "ndjson", $"feed.ndjson:{id}", id, $"https://example.org/{id}", source, null, title, text, new(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)), null, Encoding.UTF8.GetBytes(text));
    }
}
