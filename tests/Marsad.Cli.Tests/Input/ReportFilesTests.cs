using System.Text;
using Marsad.Cli.Input;
using Marsad.Exchange.Import.Dates;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Cli.Tests.Input;

public sealed class ReportFilesTests
{
    private const string Line = """{"id":"a","published":"2018-05-01","title":"خبر","text":"قصف الجيش القرية"}""";

    [Fact]
    public void Lines_of_objects_are_one_report_each()
    {
        var reports = Parse($"{Line}\n\n{Line.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)}\r\n");
        Assert.Equal(["a", "b"], reports.Select(report => report.Report!.Id));
    }

    [Fact]
    public void A_document_over_several_lines_is_one_report() => Assert.Equal("a", Assert.Single(Parse(Line.Replace(",", ",\n", StringComparison.Ordinal).Replace("{", "{\n", StringComparison.Ordinal))).Report!.Id);

    [Fact]
    public void An_array_holds_several_reports() => Assert.Equal(2, Parse($"[{Line},{Line}]").Count);

    [Fact]
    public void Text_is_one_report_with_its_first_line_as_title()
    {
        var report = Assert.Single(Parse("عنوان الخبر\n\nنص الخبر هنا.\n")).Report!;
        Assert.Equal(("عنوان الخبر", "نص الخبر هنا."), (report.Title, report.Text));
    }

    [Fact]
    public void A_first_line_that_ends_as_a_sentence_is_no_title() => Assert.Equal("", Assert.Single(Parse("قصف الجيش القرية.\n\nنص الخبر هنا.")).Report!.Title);

    [Fact]
    public void Broken_json_is_named_by_line_and_byte_and_the_rest_is_read()
    {
        var results = Parse($"{Line}\n{{\"id\":\n{Line}");
        Assert.Equal(2, results.Count(result => result.Report is not null));
        Assert.Equal("input, line 2: broken JSON at byte 7. Mend or remove it; the reports after it are coded.", Assert.Single(results, result => result.Problem is not null).Problem!.ToString());
    }

    [Theory]
    [InlineData("", "the report is empty.")]
    [InlineData("{\"id\":\"a\",\"text\":\"  \"}", "the report is empty.")]
    [InlineData("{\"id\":\"a\"}", "this is no report.")]
    [InlineData("The army shelled the village.", "the report is not in Arabic (0 of 24 letters are).")]
    public void What_cannot_be_coded_is_refused_with_its_reason(string text, string reason) => Assert.Equal(reason, Assert.Single(Parse(text)).Problem!.What);

    [Fact]
    public void Binary_data_is_refused()
    {
        var bytes = new byte[5000];
        new Random(1).NextBytes(bytes);
        bytes[0] = 0x7f;
        Assert.NotNull(Assert.Single(Parse(bytes)).Problem);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_encoding_is_found_from_the_bytes(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("قصف الجيش القرية فجر اليوم.")];
        Assert.Equal("قصف الجيش القرية فجر اليوم.", Assert.Single(Parse(bytes)).Report!.Text);
    }

    [Fact]
    public void A_line_beyond_the_limit_is_refused_and_the_rest_is_read()
    {
        var reader = new LineReader(new MemoryStream(Encoding.UTF8.GetBytes($"{new string('x', 1000)}\nab\n{new string('y', 99)}")), 100);
        var lines = new List<(long Line, long Skipped, int Length)>();
        while (reader.TryRead(out var line)) lines.Add((reader.Line, reader.Skipped, line.Length));
        Assert.Equal([(1, 1000, 0), (2, 0, 2), (3, 0, 99)], lines);
    }

    [Fact]
    public void Fifty_megabytes_are_refused_with_their_size()
    {
        var path = Path.Combine(Path.GetTempPath(), $"marsad-{Guid.NewGuid():n}.txt");
        try
        {
            File.WriteAllBytes(path, new byte[50 << 20]);
            Assert.Equal("the report has 50 MB.", Assert.Single(ReportFiles.Read([path], () => Stream.Null).ToList()).Failure!.What);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal("there is no such file or folder.", Assert.Single(ReportFiles.Read(["no-such-file.txt"], () => Stream.Null).ToList()).Failure!.What);

    [Theory]
    [InlineData("news-2018-05-01", "2018-05-01")]
    [InlineData("20180501-news", "2018-05-01")]
    [InlineData("a_2018_05_01b", "2018-05-01")]
    [InlineData("v2.2018.05.01", "2018-05-01")]
    [InlineData("2018-13-01", null)]
    [InlineData("1234567890", null)]
    [InlineData("report", null)]
    public void A_files_name_may_hold_its_date(string name, string? day) => Assert.Equal(day, ReportDates.InName(name)?.ToString("yyyy-MM-dd", null));

    private static List<(Marsad.Engine.Text.Report? Report, Problem? Problem)> Parse(string text) => Parse(Encoding.UTF8.GetBytes(text));

    private static List<(Marsad.Engine.Text.Report? Report, Problem? Problem)> Parse(byte[] bytes) =>
        [.. ReportFiles.Read(["-"], () => new MemoryStream(bytes)).Select(item => ReportParser.Parse(item with { Where = item.Where.Replace("-,", "input,", StringComparison.Ordinal) }, null))];
}
