using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("وصلت القافلة. وغادر السائق؟ لا أحد يعلم!", 3)]
    [InlineData("قال المزارع \"المطر قليل. والبئر جافة. ننتظر\" ثم صمت.", 1)]
    [InlineData("قال المزارع \"المطر قليل.\" وأضاف أن البئر جافة.", 2)]
    [InlineData("قال «المطر قليل.»، ثم مضى.", 1)]
    [InlineData("قال \"المطر قليل. والبئر جافة.\nثم مضى. وعاد.", 4)]
    [InlineData("ارتفع السعر 12.5 في المئة الى 353,935 طنا", 1)]
    [InlineData("زار د. سامر المعرض. ثم غادر.", 2)]
    [InlineData("دير الزور (سوريا) - أ ف ب: عاد الهدوء. وفتحت المدارس.", 2)]
    [InlineData("بيروت - (أ.ف.ب) عاد الهدوء", 1)]
    [InlineData("1. الخبز\n2. الماء\n3. الدواء", 3)]
    [InlineData("#عاجل\nانقطاع المياه عن الحي 🔴\nhttps://example.org/a.b?c=1. التفاصيل لاحقا", 4)]
    [InlineData("نشر موقع اخبار.نت صورا", 1)]
    [InlineData("السوق.. ارتفاع الاسعار", 1)]
    [InlineData("ماذا بعد..؟ لا جواب...", 2)]
    public void Sentences_end_where_a_reader_ends_them(string text, int count)
    {
        var document = DocumentReader.Read(new("t", null, "", text));
        Assert.True(count == document.Sentences.Length, string.Join(" | ", document.Sentences.Select(sentence => sentence.Span.Of(text))));
    }

    [Fact]
    public void A_title_is_a_sentence_of_its_own()
    {
        var document = DocumentReader.Read(new("t", null, "فتح الطريق", "عادت الحركة. وعاد الناس.\n\nوفتحت السوق."));
        Assert.Equal([true, false, false, false], document.Sentences.Select(sentence => sentence.IsTitle));
        Assert.Equal([true, true, false, true], document.Sentences.Select(sentence => sentence.StartsParagraph));
    }
}
