using CsCheck;
using Marsad.Engine.Numbers;
using Marsad.Engine.Text;
using Marsad.Engine.Times;

namespace Marsad.Engine.Tests.Times;

public class TimeReaderTests
{
    private static readonly DateOnly Published = new(2018, 5, 2);

    private static readonly string[] Pieces =
        ["السبت", "و", "منذ", "بعد", "قبل", "عام", "العام", "الماضي", "مارس", "/", "آذار", "31", "2018", "9999", "0", "الساعة", ":", "99", "من", "إلى", "بين", "ثلاثة", "أيام", "مليون",
            "قرن", "عقود", "رمضان", "هـ", "نحو", "مطلع", "ليل", "الأول", "-", "(", ")", "،", ".", "\"", "\n", "\ud800", "ّ", "ـ", "%", "نصف", "غدا", "الأخيرة", "وقت لاحق", "في"];

    [Fact]
    public void A_report_without_a_date_leaves_relative_times_unresolved_and_says_so()
    {
        var mentions = Read(null, "قصف الجيش المدينة أمس الثلاثاء ومنذ الشهر الماضي وفي 14 أبريل .");
        Assert.NotEmpty(mentions);
        Assert.All(mentions, mention => Assert.Null(mention.Resolved));
        Assert.All(mentions, mention => Assert.Contains("date", mention.Unresolved, StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_without_a_date_resolves_full_dates() =>
        Assert.Equal("2016-03-22", Assert.Single(Read(null, "وقع التفجير في 22 مارس 2016 .")).Resolved?.Edtf);

    [Fact]
    public void Quoted_words_count_from_the_day_on_which_they_were_said()
    {
        var mentions = Read(Published, "وقال الوزير الخميس أمام النواب \"أرسلنا قوات خلال الأسبوعين الماضيين\" .");
        Assert.Equal(["2018-04-26", "2018-04-12/2018-04-26"], mentions.Select(mention => mention.Resolved?.Edtf));
    }

    [Fact]
    public void Days_after_an_event_count_from_the_day_that_was_named_last()
    {
        var mentions = Read(Published, "هاجم مسلح المتجر في 7 يناير 2015 . وبعد يومين من الحادث قتلته الشرطة .");
        Assert.Equal(["2015-01-07", "2015-01-09"], mentions.Select(mention => mention.Resolved?.Edtf));
    }

    [Fact]
    public void A_month_without_a_year_takes_the_past_year_of_the_sentence_before()
    {
        var mentions = Read(Published, "بدأت المعارك مطلع عام 2016 . وفي شهر مارس دخلت القوات البلدة .");
        Assert.Equal(["2016-01", "2016-03"], mentions.Select(mention => mention.Resolved?.Edtf));
    }

    [Fact]
    public void A_beginning_that_another_sentence_dates_gives_a_since_its_first_day()
    {
        var mentions = Read(Published, "أطلقت أنقرة العملية في 20 كانون الثاني/يناير . وقتل عشرات الجنود منذ بدء العملية .");
        Assert.Equal("2018-01-20/2018-05-02", mentions[^1].Resolved?.Edtf);
        Assert.Null(Read(Published, "قتل عشرات الجنود منذ بدء العملية .")[^1].Resolved);
    }

    [Fact]
    public void Two_days_of_one_month_are_two_times()
    {
        var mentions = Read(Published, "في 3 و5 مايو 2013 شنت الطائرات غارتين .");
        Assert.Equal(["2013-05-03", "2013-05-05"], mentions.Select(mention => mention.Resolved?.Edtf));
    }

    [Fact]
    public void A_span_leaves_the_conjunction_out()
    {
        var text = "وصلوا السبت والأحد غادروا .";
        var mention = Assert.Single(TimeReader.Read(DocumentReader.Read(new("x", Published, "", text))));
        Assert.Equal("السبت والأحد", mention.Span.Of(text));
        Assert.Equal("الأربعاء", SpanOf("هدأت الجبهة صباحا، والأربعاء تجددت المعارك ."));
    }

    [Fact]
    public void Any_text_gives_times_and_quantities_that_lie_in_it() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).List[0, 40].Sample(
            pieces =>
            {
                var text = string.Join(pieces.Count % 2 == 0 ? " " : "", pieces);
                var document = DocumentReader.Read(new("x", pieces.Count % 3 == 0 ? null : Published, "", text));
                var times = TimeReader.Read(document);
                foreach (var time in times)
                {
                    Assert.True(time.Span is { Start: >= 0, IsEmpty: false } && time.Span.End <= text.Length);
                    Assert.NotEqual(time.Resolved is null, time.Unresolved is null);
                    Assert.True(time.Resolved is null || time.Resolved.Start <= time.Resolved.End);
                }

                foreach (var quantity in NumberReader.Read(document, times)) Assert.True(quantity.Span is { Start: >= 0, IsEmpty: false } && quantity.Span.End <= text.Length);
            },
            iter: 3000, threads: 1);

    [Fact]
    public void Rules_have_names_of_their_own()
    {
        var names = TimeRules.Layers.SelectMany(layer => layer.Rules).Select(rule => rule.Name).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal).Count(), names.Count);
    }

    private static System.Collections.Immutable.ImmutableArray<TimeMention> Read(DateOnly? published, string text) =>
        TimeReader.Read(DocumentReader.Read(new("x", published, "", text)));

    private static string SpanOf(string text) => TimeReader.Read(DocumentReader.Read(new("x", Published, "", text)))[^1].Span.Of(text);
}
