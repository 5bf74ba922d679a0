using System.Text;
using CsCheck;
using Marsad.Exchange.Import;
using Marsad.Exchange.Tests.Import.Pages;
using Marsad.Exchange.Tests.Import.WebArchives;

namespace Marsad.Exchange.Tests.Import;

public sealed class ImportersTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("marsad-import-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_is_read_in_ordinal_order_and_what_is_no_source_is_passed_over()
    {
        Write("b.txt", "نص ثان");
        Write("a/z.txt", "نص أول");
        Write("B.txt", "نص صفر");
        Write("style.css", "p {}");
        Write(".hidden.txt", "نص");
        var name = Path.GetFileName(folder);
        Assert.Equal([$"{name}/B.txt", $"{name}/a/z.txt", $"{name}/b.txt"], Reading.Folder(folder).Reports().Select(report => report.Locator));
    }

    [Fact]
    public void Links_that_leave_the_folder_are_refused_and_links_within_read_nothing_twice()
    {
        Write("in/a.txt", "نص أول");
        Write("out/secret.txt", "سر");
        File.CreateSymbolicLink(Path.Combine(folder, "in/link.txt"), Path.Combine(folder, "out/secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "in/up"), folder);
        Directory.CreateSymbolicLink(Path.Combine(folder, "in/self"), Path.Combine(folder, "in/sub"));
        Directory.CreateDirectory(Path.Combine(folder, "in/sub"));
        File.CreateSymbolicLink(Path.Combine(folder, "in/again.txt"), "a.txt");
        var items = Reading.Folder(Path.Combine(folder, "in"));
        Assert.Equal("in/a.txt", Assert.Single(items.Reports()).Locator);
        Assert.Equal(["in/link.txt", "in/up"], items.Errors().Select(error => error.Where));
    }

    [Fact]
    public void A_text_file_has_its_title_and_the_day_of_its_name()
    {
        var report = Reading.Items("news/libya-2019-04-12.txt", "عنوان الخبر\r\n\r\nنص الخبر هنا.\r\nسطر ثان").Only();
        Assert.Equal(("txt", "عنوان الخبر", "نص الخبر هنا.\nسطر ثان", "2019-04-12"), (report.Adapter, report.Title, report.Text, report.Published?.ToString()));
    }

    [Theory]
    [InlineData("x.bin")]
    [InlineData("x.docx")]
    public void What_no_importer_reads_is_told(string name) => Assert.Contains("cannot be read", Assert.Single(Reading.Items(name, [1, 2, 3]).Errors()).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_an_empty_one_and_an_empty_folder_are_told()
    {
        Assert.Contains("no such file", Assert.Single(Reading.Folder(Path.Combine(folder, "none.txt")).Errors()).Problem, StringComparison.Ordinal);
        Assert.Contains("no file of a kind", Assert.Single(Reading.Folder(folder).Errors()).Problem, StringComparison.Ordinal);
        Assert.Contains("empty", Assert.Single(Reading.Items("a.ndjson.gz", []).Errors()).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_are_told_by_content_where_the_name_says_nothing()
    {
        Assert.Equal("html", Reading.Items("page", Fixtures.Portal).Only().Adapter);
        Assert.Equal("ndjson", Reading.Items("lines", "{\"text\":\"نص\"}\n").Only().Adapter);
        Assert.Equal("warc", Reading.Items("crawl.gz", Warc.Gzip(Warc.Record("response", "https://a.example/", Warc.Response(Encoding.UTF8.GetBytes(Fixtures.Portal))))).Only().Adapter);
    }

    [Fact]
    public void Reading_ends_when_it_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var lines = string.Concat(Enumerable.Repeat("{\"text\":\"نص\"}\n", 1000));
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in Importers.ReadAsync(SourceFile.InMemory("a.ndjson", Encoding.UTF8.GetBytes(lines)), ImportOptions.Default, stop.Token).ToBlockingEnumerable()) stop.Cancel();
        });
    }

    [Fact]
    public void The_names_of_the_importers_are_those_of_the_contract() => Assert.Equal(
        ["atom", "csv", "html", "json-feed", "ndjson", "rss", "telegram-html", "telegram-json", "tsv", "txt", "wacz", "warc", "xlsx"],
        Importers.All.Select(importer => importer.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void No_bytes_make_an_importer_throw()
    {
        string[] names = ["a.txt", "a.html", "a.json", "a.ndjson", "a.csv", "a.tsv", "a.xlsx", "a.xml", "a.warc", "a.warc.gz", "a.wacz", "a.json.gz", "messages.html", "result.json", "a"];
        byte[][] starts =
        [
            [], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3], .. new[] { "PK\x03\x04", "WARC/1.0\r\n", "<rss><item>", "<feed><entry>", "{\"messages\":[", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[", "<html><div class=page_wrap>Exported Data", "text,title\n", "[{", "{\n" }
                .Select(Encoding.Latin1.GetBytes),
        ];
        Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[0, starts.Length - 1], Gen.Byte.Array[0, 200], Gen.String[Gen.Char["{}[]\":,<>/ نص&;\n"], 0, 80]).Sample(
            (name, start, bytes, text) => Reading.Items(names[name], [.. starts[start], .. bytes, .. Encoding.UTF8.GetBytes(text)]),
            iter: 3000);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
