using System.Text;
using CsCheck;

namespace Marsad.Exchange.Tests.Import.Syndication;

public sealed class FeedImporterTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="ENCODING"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>وكالة الوادي</title><link>https://alwadi.example/</link><!-- <item> in a comment -->
        <item><title>قصف على البلدة &amp; جوارها</title><media:title>صورة</media:title><link>/news/1</link><guid isPermaLink="false">w-1</guid>
         <pubDate>Sat, 05 May 2018 14:22:31 +0300</pubDate><dc:creator>سليم</dc:creator><description>مختصر</description>
         <content:encoded><![CDATA[<p>قصفت طائرات حربية أطراف البلدة.</p><script>x()</script><p>ولم يذكر المصدر </item> عدد الضحايا&nbsp;بعد.</p>]]></content:encoded></item>
        <item><title>خبر بتاريخ مكسور</title><link>https://alwadi.example/news/2</link><pubDate>Sat, 35 Foo 2018</pubDate><description>&lt;p&gt;نص الخبر الثاني&lt;/p&gt;</description></item>
        <item><title>خبر مكسور <b></title><description>نص</description></item>
        <item><title>عنوان & رابط</title><link>https://alwadi.example/?a=1&b=2</link><pubDate>الأحد 6 أيار/مايو 2018 - 10:00</pubDate><description>نص&nbsp;الخبر الرابع</description></item>
        </channel></rss>
        """;

    private const string Atom = """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://jabal.example/"><title>أخبار الجبل</title>
        <entry><id>tag:jabal.example,2018:1</id><title type="html">عنوان &amp;quot;مقتبس&amp;quot;</title><link rel="enclosure" href="/v.mp4"/><link href="a/1"/>
        <published>2018-05-05T11:00:00Z</published><updated>2018-05-06T11:00:00Z</updated><author><name>هدى</name></author><author><name>سليم</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>فقرة أولى.</p><p>فقرة ثانية.</p></div></content></entry>
        <entry><id>2</id><title>بلا تاريخ</title><summary>مختصر &lt; نص</summary></entry></feed>
        """;

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-8", "windows-1256")]
    [InlineData("windows-1256", "windows-1256")]
    public void An_rss_feed_is_read_entry_by_entry_and_its_broken_ones_are_told(string declared, string real)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(real) ?? Encoding.UTF8;
        var items = Reading.Items("feeds/wadi.xml", encoding.GetBytes(Rss.Replace("ENCODING", declared, StringComparison.Ordinal)));
        var reports = items.Reports();
        Assert.Equal(["feeds/wadi.xml#1", "feeds/wadi.xml#2", "feeds/wadi.xml#4"], reports.Select(report => report.Locator));
        var first = reports[0];
        Assert.Equal(
            ("rss", "w-1", "https://alwadi.example/news/1", "وكالة الوادي", "سليم", "قصف على البلدة & جوارها", "قصفت طائرات حربية أطراف البلدة.\nولم يذكر المصدر عدد الضحايا بعد.", "2018-05-05T14:22:31+03:00"),
            (first.Adapter, first.ExternalId, first.Address, first.Source, first.Author, first.Title, first.Text, first.Published?.ToString()));
        Assert.StartsWith("<item><title>قصف", first.Original.Utf8(), StringComparison.Ordinal);
        Assert.Equal(("عنوان & رابط", "https://alwadi.example/?a=1&b=2", "نص الخبر الرابع", "2018-05-06T10:00:00"), (reports[2].Title, reports[2].Address, reports[2].Text, reports[2].Published?.ToString()));
        Assert.Equal(["feeds/wadi.xml#2", "feeds/wadi.xml#3"], items.Errors().Select(error => error.Where));
        Assert.Contains("cannot be read", items.Errors()[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_atom_feed_is_read()
    {
        var items = Reading.Items("jabal.atom", Atom);
        Assert.Empty(items.Errors());
        var first = items.Reports()[0];
        Assert.Equal(
            ("atom", "tag:jabal.example,2018:1", "https://jabal.example/a/1", "أخبار الجبل", "هدى، سليم", "عنوان \"مقتبس\"", "فقرة أولى.\nفقرة ثانية.", "2018-05-05T11:00:00Z"),
            (first.Adapter, first.ExternalId, first.Address, first.Source, first.Author, first.Title, first.Text, first.Published?.ToString()));
        Assert.Equal("مختصر < نص", items.Reports()[1].Text);
    }

    [Fact]
    public void A_json_feed_is_read()
    {
        var report = Reading.Items("feed.json", """
            {"version": "https://jsonfeed.org/version/1.1", "title": "أخبار الجبل", "home_page_url": "https://jabal.example/", "items": [
             {"id": "1", "url": "/a/1", "title": "عنوان & خبر", "content_html": "<p>فقرة أولى.</p><p>فقرة ثانية.</p>", "date_published": "2018-05-05T11:00:00+03:00", "authors": [{"name": "هدى"}]}]}
            """).Only();
        Assert.Equal(
            ("json-feed", "feed.json#1", "https://jabal.example/a/1", "أخبار الجبل", "هدى", "عنوان & خبر", "فقرة أولى.\nفقرة ثانية.", "2018-05-05T11:00:00+03:00"),
            (report.Adapter, report.Locator, report.Address, report.Source, report.Author, report.Title, report.Text, report.Published?.ToString()));
    }

    [Fact]
    public void A_feed_with_a_document_type_is_refused()
    {
        var bomb = Rss.Replace("<rss", "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss", StringComparison.Ordinal);
        Assert.Contains("document type", Assert.Single(Reading.Items("a.xml", bomb)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_that_breaks_off_gives_its_whole_entries()
    {
        var items = Reading.Items("a.xml", Rss[..Rss.IndexOf("خبر بتاريخ", StringComparison.Ordinal)]);
        Assert.Equal("w-1", Assert.Single(items.Reports()).ExternalId);
        Assert.Contains("ends inside", Assert.Single(items.Errors()).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void No_damage_makes_a_feed_throw() => Gen.Select(Gen.Int[0, Rss.Length - 1], Gen.Char["<>&]\"x/ "]).Sample((at, unit) =>
        Reading.Items("a.xml", string.Concat(Rss.AsSpan(0, at), unit.ToString(), Rss.AsSpan(at + 1))));
}
