using System.Text;

namespace Marsad.Exchange.Tests.Import.Pages;

public sealed class HtmlImporterTests
{
    private const string Article = $"{Fixtures.First}\n{Fixtures.Second}\n{Fixtures.Third}";

    private static readonly Encoding Windows1256 = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;

    [Fact]
    public void The_article_comes_out_of_the_boxes_around_it()
    {
        var report = Reading.Items("pages/7.html", Fixtures.Portal).Only();
        Assert.Equal(Article, report.Text);
        Assert.Equal(("html", "pages/7.html", "https://alwadi.example/news/7", "وكالة الوادي", Fixtures.Headline), (report.Adapter, report.Locator, report.Address, report.Source, report.Title));
        Assert.Equal("2018-05-05T14:22:31+03:00", report.Published?.ToString());
        Assert.Equal(Fixtures.Portal, report.Original.Utf8());
    }

    [Theory]
    [InlineData("windows-1256", "windows-1256")]
    [InlineData("utf-8", "windows-1256")]
    [InlineData("iso-8859-1", "windows-1256")]
    [InlineData("windows-1256", "utf-8")]
    [InlineData("iso-8859-6", "iso-8859-6")]
    [InlineData("utf-8", "utf-16")]
    public void The_bytes_have_the_last_word_over_the_charset_that_is_declared(string declared, string real)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(real) ?? Encoding.GetEncoding(real);
        var report = Reading.Items("old.htm", encoding.GetBytes(Fixtures.Old.Replace("CHARSET", declared, StringComparison.Ordinal))).Only();
        Assert.Contains(Article, report.Text, StringComparison.Ordinal);
        Assert.Equal(Fixtures.Headline, report.Title);
        Assert.Equal("2018-05-05T14:22:00", report.Published?.ToString());
    }

    [Fact]
    public void Arabic_that_stands_behind_long_scripts_is_still_seen()
    {
        var page = Fixtures.Old.Replace("<BODY>", $"<BODY><SCRIPT>{new string('x', 100_000)}</SCRIPT>", StringComparison.Ordinal);
        Assert.Contains(Article, Reading.Items("old.htm", Windows1256.GetBytes(page)).Only().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_teaser_cut_inside_of_a_character_does_not_spoil_the_page()
    {
        byte[] teaser = [.. "<meta name=description content=\""u8, 0xd9, .. "\">"u8];
        var at = Fixtures.Portal.IndexOf("<style>", StringComparison.Ordinal);
        var report = Reading.Items("7.html", [.. Encoding.UTF8.GetBytes(Fixtures.Portal[..at]), .. teaser, .. Encoding.UTF8.GetBytes(Fixtures.Portal[at..])]).Only();
        Assert.Equal(Article, report.Text);
    }

    [Theory]
    [InlineData("<article>", "</article>")]
    [InlineData("<main><div class=\"widget-area\">", "</div></main>")]
    [InlineData("<div itemprop=\"articleBody\">", "</div>")]
    [InlineData("<div class=\"content with-sidebar\">", "</div>")]
    [InlineData("<section><div><div><div>", "</div></div></div></section>")]
    public void However_an_article_is_wrapped_its_paragraphs_are_found(string open, string close)
    {
        var page = $"<html><head><title>خبر</title></head><body><div><a href=/>الرئيسية</a></div>{open}<p>{Fixtures.First}</p><p>{Fixtures.Second}</p><p>{Fixtures.Third}</p>{close}<div><a href=/2>خبر آخر طويل عنوانه بعض الشيء عن مدينة أخرى</a></div></body></html>";
        Assert.Equal(Article, Reading.Items("a.html", page).Only().Text);
    }

    [Fact]
    public void An_article_that_is_cut_into_boxes_is_put_together()
    {
        var page = $"<html><body><div id=story><div><p>{Fixtures.First}</p></div><div class=promo><p>اشترك في نشرتنا البريدية اليومية، ليصلك كل جديد.</p></div><div><p>{Fixtures.Second}</p></div><div><p>{Fixtures.Third}</p></div></div></body></html>";
        Assert.Equal(Article, Reading.Items("a.html", page).Only().Text);
    }

    [Fact]
    public void Teasers_of_other_reports_that_are_marked_as_articles_are_not_taken_for_it()
    {
        var teasers = string.Concat(Enumerable.Range(1, 6).Select(number => $"<article class=teaser><h3><a href=/{number}>تفاصيل جديدة عن الهدنة في الجنوب</a></h3><p>قال ناشطون إن الهدوء عاد إلى البلدة، وإن الأهالي بدأوا بالعودة إلى منازلهم، لكن الطريق ما يزال مقطوعاً، والخدمات متوقفة.</p></article>"));
        var marked = $"<html><body><article><h1>{Fixtures.Headline}</h1><div class=entry-meta>5 مايو، 2018 بواسطة المحرر</div><section><div>{Fixtures.First}</div></section><section><div>{Fixtures.Second}</div></section></article>{teasers}</body></html>";
        Assert.Equal($"{Fixtures.First}\n{Fixtures.Second}", Reading.Items("a.html", marked).Only().Text);
        var unmarked = $"<html><body><div class=widget><div><p>{Fixtures.First}</p><p>{Fixtures.Second}</p><p>{Fixtures.Third}</p></div></div><div class=widget>{teasers[..(teasers.Length / 3)]}</div><div>جميع الحقوق محفوظة © وكالة الوادي.</div></body></html>";
        Assert.Equal(Article, Reading.Items("a.html", unmarked).Only().Text);
    }

    [Fact]
    public void The_description_for_machines_gives_date_author_and_publisher_and_text_of_an_empty_page()
    {
        var json = $$"""{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"{{Fixtures.Headline}}","datePublished":"2018-05-05T11:22:31Z","author":[{"name":"سليم"}],"publisher":{"name":"وكالة الجبل"},"articleBody":"{{Fixtures.First}}"}]}""";
        var report = Reading.Items("a.html", $"<html><head><script type='application/ld+json'>{json}</script></head><body><div id=app></div></body></html>").Only();
        Assert.Equal(("سليم", "وكالة الجبل", Fixtures.Headline, Fixtures.First, "2018-05-05T11:22:31Z"), (report.Author, report.Source, report.Title, report.Text, report.Published?.ToString()));
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_told()
    {
        var items = Reading.Items("7.html", Fixtures.Portal.Replace("2018-05-05T14:22:31+03:00", "-0001-11-30T00:00:00", StringComparison.Ordinal).Replace("05/05/2018", "", StringComparison.Ordinal));
        Assert.Null(Assert.Single(items.Reports()).Published);
        Assert.True(Assert.Single(items.Errors()).ReportKept);
    }

    [Fact]
    public void A_page_of_links_has_no_main_text()
    {
        var links = string.Concat(Enumerable.Range(0, 60).Select(number => $"<li><a href=/{number}>عنوان خبر طويل رقم {number} عن مدينة بعيدة، وما جرى فيها أمس</a></li>"));
        var error = Assert.Single(Reading.Items("index.html", $"<html><body><ul>{links}</ul></body></html>").Errors());
        Assert.Contains("no main text", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_front_page_is_nobodys_canonical_address() =>
        Assert.Null(Reading.Items("7.html", Fixtures.Portal.Replace("https://alwadi.example/news/7", "https://alwadi.example/", StringComparison.Ordinal)).Only().Address);

    [Theory]
    [InlineData("<div>", 3_000, "nests deeper")]
    [InlineData("<br>", 100_000, "more than 60,000 elements")]
    public void Pages_that_ask_too_much_are_refused(string tag, int times, string reason)
    {
        var items = Reading.Items("a.html", $"<html><body>{string.Concat(Enumerable.Repeat(tag, times))}{Fixtures.First}", new() { Limits = new() { DocumentTime = TimeSpan.FromMinutes(5), Elements = 60_000 } });
        Assert.Empty(items.Reports());
        Assert.Contains(reason, Assert.Single(items.Errors()).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_takes_too_long_is_left()
    {
        var page = $"<html><body>{string.Concat(Enumerable.Repeat("<br>", 10_000))}{Fixtures.First}";
        var error = Assert.Single(Reading.Items("a.html", page, new() { Clock = new HastyClock() }).Errors());
        Assert.Contains("takes more than 10 seconds", error.Problem, StringComparison.Ordinal);
    }

    /// <summary>A clock that goes on by a second whenever it is looked at.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private long seconds;

        public override long GetTimestamp() => ++seconds * TimestampFrequency;
    }
}
