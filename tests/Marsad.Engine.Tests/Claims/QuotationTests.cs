using Marsad.Engine.Actors;
using Marsad.Engine.Claims;

namespace Marsad.Engine.Tests.Claims;

public sealed class QuotationTests
{
    private static readonly (string, ActorType, string?, string) Minister = ("minister", ActorType.Person, null, "وزير الري سالم حمدان|سالم حمدان");
    private static readonly (string, ActorType, string?, string) Agency = ("agency", ActorType.Media, null, "وكالة المدى");

    [Theory]
    [InlineData("«", "»")]
    [InlineData("\"", "\"")]
    [InlineData("“", "”")]
    [InlineData("„", "“")]
    [InlineData("''", "''")]
    public void Every_style_of_marks_holds_a_quotation(string open, string close)
    {
        var told = new Told($"وقال وزير الري سالم حمدان {open}لن نترك السد لهم أبدا{close} ثم غادر.", Minister);

        Assert.Equal(["minister: لن نترك السد لهم أبدا"], told.Quotes);
    }

    [Theory]
    [InlineData("وأكد سالم حمدان أن\" السد آمن تماما\" منذ الفجر.")]
    [InlineData("وأكد سالم حمدان أن \"السد آمن تماما \"منذ الفجر.")]
    [InlineData("وأكد سالم حمدان أن\"السد آمن تماما\" منذ الفجر.")]
    public void A_mark_that_is_glued_to_the_wrong_word_is_paired_by_its_position(string body) =>
        Assert.Equal(["minister: السد آمن تماما"], new Told(body, Minister).Quotes);

    [Fact]
    public void A_quotation_without_its_closing_mark_ends_with_the_paragraph()
    {
        var told = new Told("وقال سالم حمدان: \"سنعيد بناء الجسر قريبا.\nوهدأت المدينة بعد ذلك.", Minister);

        Assert.Equal(["minister: سنعيد بناء الجسر قريبا."], told.Quotes);
    }

    [Fact]
    public void A_nested_quotation_belongs_to_the_outer_one() =>
        Assert.Equal(["minister: إن «الحرس القديم للنهر» انتهى اليوم"], new Told("وقال سالم حمدان \"إن «الحرس القديم للنهر» انتهى اليوم\".", Minister).Quotes);

    [Theory]
    [InlineData("وقتل ثلاثة من حركة \"فجر الوادي الجديد\" في الكمين.")]
    [InlineData("وقال سالم حمدان إن عملية \"درع الوادي الأخضر\" مستمرة.")]
    [InlineData("وقال سالم حمدان إن \"الإرهابيين\" رحلوا.")]
    [InlineData("ورفع المحتجون صور \"النهر لنا كلنا\" في الساحة.")]
    public void Names_scare_quotes_and_words_of_nobody_are_no_quotations(string body) =>
        Assert.Empty(new Told(body, Minister).Quotes);

    [Fact]
    public void A_speaker_after_the_quotation_is_found() =>
        Assert.Equal(["minister: السد سيبقى مفتوحا"], new Told("\"السد سيبقى مفتوحا\"، قال سالم حمدان للصحافيين.", Minister).Quotes);

    [Fact]
    public void The_speaker_is_carried_over_to_a_verb_without_a_subject() =>
        Assert.Equal(
            ["minister: السد سيبقى مفتوحا", "minister: لا خوف على القرى"],
            new Told("وقال سالم حمدان في بيان \"السد سيبقى مفتوحا\".\nوأضاف \"لا خوف على القرى\".", Minister).Quotes);

    [Fact]
    public void The_addressee_is_the_medium_as_written()
    {
        var told = new Told("وقال سالم حمدان لوكالة المدى \"السد سيبقى مفتوحا\".", Minister, Agency);

        Assert.Equal("لوكالة المدى", told.Claims.Quotations.Single().Medium?.Of(told.Document.Content));
    }

    [Fact]
    public void Pairing_never_throws_and_its_spans_lie_in_order()
    {
        var random = new Random(7);
        const string Alphabet = "\"«»“”„'’‘ \nقال.،:ا\u064b\ud800";
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var last = 0;
            foreach (var quoted in QuoteFinder.Find(text))
            {
                Assert.InRange(quoted.Outside.Start, last, text.Length);
                Assert.True(quoted.Outside.Contains(quoted.Inside) && quoted.Outside.End <= text.Length);
                last = quoted.Outside.End;
            }
        }
    }
}
