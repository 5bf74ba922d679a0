using System.Text;
using CsCheck;
using Marsad.Exchange.Tests.Import.Pages;

namespace Marsad.Exchange.Tests.Import.WebArchives;

public sealed class WarcImporterTests
{
    private const string Article = $"{Fixtures.First}\n{Fixtures.Second}\n{Fixtures.Third}";

    private static readonly byte[] Utf8Page = Encoding.UTF8.GetBytes(Fixtures.Portal);
    private static readonly byte[] OldPage = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Fixtures.Old.Replace("CHARSET", "windows-1256", StringComparison.Ordinal));

    private static readonly byte[][] Records =
    [
        Warc.Info,
        Warc.Record("request", "https://a.example/1", Encoding.UTF8.GetBytes("GET /1 HTTP/1.1\r\n\r\n"), "application/http; msgtype=request"),
        Warc.Record("response", "https://alwadi.example/news/7", Warc.Response(Utf8Page)),
        Warc.Record("response", "https://a.example/logo.png", Warc.Response([1, 2, 3], "Content-Type: image/png")),
        Warc.Record("response", "https://a.example/moved", Warc.Response([], "Location: /x", "301 Moved Permanently")),
        Warc.Record("response", "<https://qadim.example/2>", Warc.Response(OldPage, "Content-Type: text/html; charset=UTF-8"), version: "1.1"),
    ];

    [Fact]
    public void The_pages_of_an_archive_packed_by_record_are_reports_with_their_offsets()
    {
        var members = Records.Select(Warc.Gzip).ToArray();
        var items = Reading.Items("crawl/news.warc.gz", Warc.Join(members));
        Assert.Empty(items.Errors());
        var reports = items.Reports();
        var first = members[0].Length + members[1].Length;
        Assert.Equal([$"crawl/news.warc.gz@{first}", $"crawl/news.warc.gz@{members[..5].Sum(member => member.Length)}"], reports.Select(report => report.Locator));
        Assert.Equal(("warc", "https://alwadi.example/news/7", Article, "2018-05-05T14:22:31+03:00"), (reports[0].Adapter, reports[0].Address, reports[0].Text, reports[0].Published?.ToString()));
        Assert.Equal(new DateTimeOffset(2018, 5, 6, 1, 2, 3, TimeSpan.Zero), reports[0].Retrieved);
        Assert.StartsWith("urn:uuid:", reports[0].ExternalId, StringComparison.Ordinal);
        Assert.Equal(Utf8Page, reports[0].Original.ToArray());
        Assert.Equal(("https://qadim.example/2", "qadim.example"), (reports[1].Address, reports[1].Source));
        Assert.Contains(Article, reports[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_that_are_not_packed_or_packed_as_one_are_read_too()
    {
        var plain = Warc.Join(Records);
        var expected = $"news.warc@{Records[0].Length + Records[1].Length}";
        Assert.Equal(expected, Reading.Items("news.warc", plain).Reports()[0].Locator);
        Assert.Equal(["news.warc.gz@0+2", "news.warc.gz@0+5"], Reading.Items("news.warc.gz", Warc.Gzip(plain)).Reports().Select(report => report.Locator));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("chunked")]
    [InlineData("chunked gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("none")]
    public void Chunks_and_packing_of_the_transfer_are_undone(string how)
    {
        var body = how switch
        {
            "gzip" => Warc.Gzip(Utf8Page),
            "chunked" => Warc.Chunked(Utf8Page),
            "chunked gzip" => Warc.Chunked(Warc.Gzip(Utf8Page)),
            "br" => Packed(stream => new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionLevel.Fastest, true)),
            "deflate" => Packed(stream => new System.IO.Compression.ZLibStream(stream, System.IO.Compression.CompressionLevel.Fastest, true)),
            _ => Utf8Page,
        };
        var headers = $"Content-Type: text/html\r\nTransfer-Encoding: {(how is "gzip" or "br" or "deflate" ? "identity" : "chunked")}\r\nContent-Encoding: {(how is "none" or "chunked gzip" ? "gzip" : how)}";
        var report = Reading.Items("a.warc.gz", Warc.Gzip(Warc.Record("response", "https://a.example/1", Warc.Response(body, headers)))).Only();
        Assert.Equal(Article, report.Text);
    }

    [Fact]
    public void A_damaged_record_is_told_and_the_rest_is_read()
    {
        var members = Records.Select(Warc.Gzip).ToArray();
        for (var at = 200; at < members[2].Length - 20; at++) members[2][at] = 0xff;
        var items = Reading.Items("news.warc.gz", Warc.Join(members));
        Assert.Equal("https://qadim.example/2", Assert.Single(items.Reports()).Address);
        Assert.Equal($"news.warc.gz@{members[0].Length + members[1].Length}", Assert.Single(items.Errors()).Where);
    }

    [Theory]
    [InlineData("news.warc")]
    [InlineData("news.warc.gz")]
    public void An_archive_that_breaks_off_gives_what_is_whole(string name)
    {
        var bytes = Warc.Join(name.EndsWith("gz", StringComparison.Ordinal) ? [.. Records.Select(Warc.Gzip)] : Records);
        var items = Reading.Items(name, bytes[..^300]);
        Assert.Equal("https://alwadi.example/news/7", Assert.Single(items.Reports()).Address);
        Assert.Single(items.Errors());
    }

    [Fact]
    public void A_bomb_in_a_page_or_in_a_member_is_told()
    {
        var page = Warc.Record("response", "https://a.example/1", Warc.Response(Warc.Gzip(new byte[40 << 20]), "Content-Type: text/html\r\nContent-Encoding: gzip"));
        Assert.Contains("unpacks to more than", Assert.Single(Reading.Items("a.warc.gz", Warc.Gzip(page)).Errors()).Problem, StringComparison.Ordinal);
        var member = Warc.Gzip(Warc.Record("response", "https://a.example/1", new byte[40 << 20]));
        var items = Reading.Items("a.warc.gz", Warc.Join(member, Warc.Gzip(Records[2])));
        Assert.Single(items.Reports());
        Assert.Contains("unpacks to more than", Assert.Single(items.Errors()).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_too_long_is_told_and_a_film_is_not()
    {
        var film = Warc.Record("response", "https://a.example/film", Warc.Response(new byte[17 << 20], "Content-Type: video/mp4"));
        var page = Warc.Record("response", "https://a.example/page", Warc.Response(new byte[17 << 20]));
        var items = Reading.Items("a.warc", Warc.Join(film, page, Records[2]));
        Assert.Single(items.Reports());
        Assert.Equal($"a.warc@{film.Length}", Assert.Single(items.Errors()).Where);
    }

    [Theory]
    [InlineData("sha1:OLZFXMT2QJ76SPHC5BPXN5Y2HXTSFOXD", true)]
    [InlineData("sha1:right", false)]
    [InlineData("sha1:right-hex", false)]
    [InlineData("md7:abc", false)]
    public void A_digest_that_contradicts_the_record_is_told(string digest, bool isTold)
    {
        var block = Warc.Response(Utf8Page);
        var hash = System.Security.Cryptography.SHA256.HashData(block);
        var written = digest switch { "sha1:right" => "sha256:" + Base32(hash), "sha1:right-hex" => "sha256:" + Convert.ToHexString(hash), _ => digest };
        var record = Encoding.UTF8.GetString(Warc.Record("response", "https://a.example/1", block)).Replace("WARC-Date", $"WARC-Block-Digest: {written}\r\nWARC-Date", StringComparison.Ordinal);
        var items = Reading.Items("a.warc", record);
        Assert.Single(items.Reports());
        Assert.Equal(isTold ? 1 : 0, items.Errors().Count);
    }

    // by the book: five bits at a time, from the most significant on
    private static string Base32(byte[] bytes)
    {
        var bits = string.Concat(bytes.Select(unit => Convert.ToString(unit, 2).PadLeft(8, '0')));
        return string.Concat(bits.Chunk(5).Select(chunk => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Convert.ToInt32(new string(chunk).PadRight(5, '0'), 2)]));
    }

    [Fact]
    public void A_collection_is_read_member_by_member()
    {
        var good = Warc.Join([.. Records.Select(Warc.Gzip)]);
        var items = Reading.Items("crawl.wacz", Warc.Zip(("archive/a.warc.gz", good), ("archive/../b.warc.gz", good), ("pages/pages.jsonl", [1]), ("archive/c.warc", Warc.Join(Records)), ("archive/d.warc.gz", [1, 2, 3])));
        Assert.Equal(4, items.Reports().Count);
        Assert.StartsWith("crawl.wacz/archive/a.warc.gz@", items.Reports()[0].Locator, StringComparison.Ordinal);
        Assert.Equal("wacz", items.Reports()[0].Adapter);
        Assert.Equal("crawl.wacz/archive/d.warc.gz", Assert.Single(items.Errors()).Where);
    }

    [Fact]
    public void The_beginnings_of_members_are_found_in_files_of_any_content() => Gen.Byte.Array[0, 3000].Array[1, 40].Sample(
        contents =>
        {
            // a page that cannot be squeezed spans buffers; its bytes hold the mark of a member now and then
            var records = contents.Select((content, index) => Warc.Gzip(Warc.Record("resource", $"https://a.example/{index}", [.. Utf8Page, 0x1f, 0x8b, 0x08, .. content.Select(unit => (byte)(unit & 0x7f | 1))], "text/html"))).ToArray();
            var offsets = records.Select((_, index) => $"a.warc.gz@{records[..index].Sum(record => record.Length)}");
            var items = Reading.Items("a.warc.gz", Warc.Join(records));
            Assert.Equal(offsets, items.Select(item => item is Marsad.Exchange.Import.ImportedReport report ? report.Report.Locator : ((Marsad.Exchange.Import.ImportError)item).Where));
        },
        iter: 20);

    private static byte[] Packed(Func<Stream, Stream> pack)
    {
        var packed = new MemoryStream();
        using (var stream = pack(packed)) stream.Write(Utf8Page);
        return packed.ToArray();
    }
}
