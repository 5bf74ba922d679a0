using System.IO.Compression;
using System.Text;
using Marsad.Engine.Tests;
using Marsad.Exchange.Import;

namespace Marsad.Exchange.Tests.Import.Json;

public sealed class NdjsonImporterTests
{
    private const string Line = """{"id":"a-1","source":"وكالة الوادي","url":"https://alwadi.example/1","published":"2018-05-01T12:30:00+03:00","title":"قصف على البلدة","text":"قصفت قوات النظام البلدة صباح اليوم.","author":"مراسل"}""";

    [Fact]
    public void A_line_gives_its_fields_and_its_bytes()
    {
        var report = Reading.Items("feeds/wadi.ndjson", Line + "\n").Only();
        Assert.Equal(
            ("ndjson", "feeds/wadi.ndjson:1", "a-1", "https://alwadi.example/1", "وكالة الوادي", "مراسل", "قصف على البلدة"),
            (report.Adapter, report.Locator, report.ExternalId, report.Address, report.Source, report.Author, report.Title));
        Assert.Equal("2018-05-01T12:30:00+03:00", report.Published?.ToString());
        Assert.Equal(Line, report.Original.Utf8());
    }

    [Fact]
    public void A_broken_line_is_named_and_the_rest_is_read()
    {
        var items = Reading.Items("a.ndjson", $"{Line}\n{{\"id\":\n\n{Line}\n");
        Assert.Equal(["a.ndjson:1", "a.ndjson:4"], items.Reports().Select(report => report.Locator));
        Assert.Equal("a.ndjson:2", Assert.Single(items.Errors()).Where);
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_told_and_the_report_kept()
    {
        var items = Reading.Items("a.ndjson", """{"text":"نص الخبر","published":"0000-00-00"}""");
        Assert.Null(Assert.Single(items.Reports()).Published);
        Assert.True(Assert.Single(items.Errors()).ReportKept);
    }

    [Fact]
    public void The_users_date_and_source_fill_what_is_missing()
    {
        var report = Reading.Items("a.ndjson", """{"text":"نص الخبر"}""", new() { DefaultDate = new(2018, 5, 1), SourceName = "أرشيف" }).Only();
        Assert.Equal(("2018-05-01", "أرشيف"), (report.Published?.ToString(), report.Source));
    }

    [Fact]
    public void An_array_is_read_element_by_element_and_a_half_written_one_as_far_as_it_goes()
    {
        var items = Reading.Items("a.json", $"[\n{Line},\n{Line},\n{Line[..60]}");
        Assert.Equal(["a.json#1", "a.json#2"], items.Reports().Select(report => report.Locator));
        Assert.Contains("ends inside", items.Errors()[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_over_several_lines_is_one_report() =>
        Assert.Equal("a-1", Reading.Items("a.json", Line.Replace(",\"", ",\n  \"", StringComparison.Ordinal).Replace("{", "{\n", StringComparison.Ordinal)).Only().ExternalId);

    [Fact]
    public void A_line_of_twenty_megabytes_is_refused_and_the_rest_is_read()
    {
        var items = Reading.Items("a.ndjson", $"{Line}\n{{\"text\":\"{new string('x', 20 << 20)}\"}}\n{Line}\n");
        Assert.Equal(2, items.Reports().Count);
        Assert.StartsWith("the report has 20 MB", Assert.Single(items.Errors()).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.ndjson")]
    [InlineData("a.json")]
    public void Deep_json_is_refused(string name)
    {
        var deep = $"{{\"text\":{new string('[', 100_000)}{new string(']', 100_000)}}}";
        var error = Assert.Single(Reading.Items(name, deep).Errors());
        Assert.Contains("deeper", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_1256_and_utf_16_are_read()
    {
        Assert.Equal("قصف على البلدة", Reading.Items("a.ndjson", CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Line)).Only().Title);
        Assert.Equal("قصف على البلدة", Reading.Items("a.ndjson", [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Line)]).Only().Title);
    }

    [Fact]
    public void Packed_lines_are_unpacked() => Assert.Equal("a.ndjson:1", Reading.Items("a.ndjson.gz", Gzip(Encoding.UTF8.GetBytes(Line))).Only().Locator);

    [Fact]
    public void A_gzip_bomb_is_not_unpacked_to_its_end()
    {
        var bomb = Gzip(new byte[200 << 20]);
        var error = Assert.Single(Reading.Items("a.ndjson.gz", bomb, new() { Limits = new() { ExpansionRatio = 100 } }).Errors());
        Assert.Contains("unpacks to more than 100 times", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_file_that_breaks_off_gives_what_it_has()
    {
        var random = new Random(7);
        var lines = string.Join('\n', Enumerable.Range(0, 20_000).Select(number => $$"""{"id":"{{number}}","text":"خبر رقم {{random.NextInt64()}}"}"""));
        var packed = Gzip(Encoding.UTF8.GetBytes(lines));
        var items = Reading.Items("a.ndjson.gz", packed[..(packed.Length / 2)]);
        Assert.InRange(items.Reports().Count, 5_000, 15_000);
        Assert.NotEmpty(items.Errors());
    }

    [Fact]
    public void The_reports_of_the_development_corpus_are_read_fast()
    {
        if (SharedData.IsAbsent()) return;
        var file = SharedData.Path("corpora/ant-2018-02-05.ndjson.gz")!;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var items = Reading.Items(SourceFile.OnDisk(file));
        Assert.Equal(9562, items.Reports().Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(8), $"{clock.Elapsed}");
    }

    internal static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(bytes);
        return packed.ToArray();
    }
}
