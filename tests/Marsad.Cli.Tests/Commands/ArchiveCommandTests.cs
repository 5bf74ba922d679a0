using System.Text.Json;
using Marsad.Archive.Sqlite;
using Marsad.Cli.Adding;
using Marsad.Cli.Asking;
using Marsad.Cli.Coding;
using Marsad.Exchange.Import;

namespace Marsad.Cli.Tests.Commands;

public sealed class ArchiveCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("marsad-commands-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_is_added_answers_who_holds_a_place()
    {
        Write("feed.ndjson", Line("h1", "2018-05-01", "قال المرصد السوري لحقوق الإنسان الثلاثاء إن تنظيم الدولة الإسلامية لا يزال يسيطر على بلدة هجين."));
        Assert.Equal(0, (await Add()).Problems);
        using var answer = Ask("هجين", "ndjson");
        Assert.Equal("agreed", answer.RootElement.GetProperty("state").GetString());
        var holder = answer.RootElement.GetProperty("holders")[0];
        Assert.Equal("isis", holder.GetProperty("actor").GetString());
        Assert.Equal("h1", holder.GetProperty("evidence")[0].GetProperty("report").GetString());
    }

    [Fact]
    public async Task A_broken_line_is_told_and_the_rest_goes_in()
    {
        Write("feed.ndjson", Line("a", "2018-05-01", "شن الجيش غارات على بلدة هجين.") + "\n{broken\n" + Line("b", "2018-05-02", "انسحب المسلحون من بلدة هجين."));
        var (added, problems, told) = await Add();
        Assert.Equal((2, 1), (added, problems));
        Assert.Contains("feed.ndjson:2", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_columns_of_a_table_are_remembered_by_its_name()
    {
        Write("table.csv", "tarikh,nass\n2018-05-01,قصف الطيران بلدة هجين وقتل ثلاثة مدنيين.\n");
        Assert.Equal(1, (await Add("text=nass,published=tarikh")).Added);
        Write("table.csv", "tarikh,nass\n2018-05-02,قصف الطيران بلدة السوسة وقتل أربعة مدنيين.\n");
        Assert.Equal(1, (await Add()).Added);
    }

    private static string Line(string id, string day, string text) => JsonSerializer.Serialize(new { id, source = "وكالة الفرات", url = $"https://example.org/{id}", published = day, title = "خبر", text });

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.CreateSubdirectory("in").FullName, name), text);

    private async Task<(int Added, int Problems, string Told)> Add(string? columns = null)
    {
        var errors = new StringWriter();
        var files = Directory.GetFiles(Path.Combine(folder.FullName, "in"));
        var run = new AddRun(new(files, Archive, ImportOptions.Default, columns, []), errors, Progress.None, TimeProvider.System);
        var (summary, problems) = await run.RunAsync(CancellationToken.None);
        return (summary.Added, problems, errors.ToString());
    }

    private string Archive => Path.Combine(folder.FullName, "marsad.db");

    private JsonDocument Ask(string place, string format)
    {
        using var archive = ArchiveFile.Open(Archive, ArchiveAccess.Read);
        using var output = new MemoryStream();
        Assert.Null(new ControlAsker(archive.Database).Ask(new(place, null, null, null, null, null, []), format, output));
        return JsonDocument.Parse(output.ToArray());
    }
}
