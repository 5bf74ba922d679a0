using CsCheck;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Text;

public sealed class FoldedTextTests
{
    // letters, marks, ligatures, digits, invisible marks, both halves of surrogate pairs
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char['\u0600', '\u06ff'], Gen.Char['\ufb50', '\ufeff'], Gen.Char['\u2000', '\u206f'], Gen.Char['\ud800', '\udfff'], Gen.Char[' ', '~'], Gen.Char).Array[0, 60].Select(units => new string(units));

    [Fact]
    public void Folding_twice_changes_nothing() => AnyText.Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text));

    [Fact]
    public void The_aligned_text_is_the_folded_text() => AnyText.Sample(text => FoldedText.Of(text).Text == Folding.Fold(text));

    [Fact]
    public void Every_span_maps_back_to_exactly_its_text() => Gen.Select(AnyText, Gen.Int[0, 200], Gen.Int[0, 200]).Sample((text, a, b) =>
    {
        var folded = FoldedText.Of(text);
        var span = new Span(Math.Min(a, b) % (folded.Text.Length + 1), 0) is { Start: var start } ? new Span(start, start + (Math.Max(a, b) % (folded.Text.Length - start + 1))) : default;
        var original = folded.ToOriginal(span);
        if (span.IsEmpty) return original.IsEmpty;

        // a ligature that the span cuts comes whole: then the text holds the span's
        var whole = folded.FromOriginal(original);
        return whole.Contains(span) && Folding.Fold(original.Of(text)) == whole.Of(folded.Text);
    });

    [Theory]
    [InlineData("مدرَسة", "مدرسه")]
    [InlineData("ﻻﺟﺊ", "لاجي")]
    [InlineData("ﷲ", "الله")]
    [InlineData("\u200fإد\u200cلب\u202c", "ادلب")]
    [InlineData("۱۲٣", "123")]
    public void Presentation_forms_marks_and_digits_fold(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void A_mark_belongs_to_the_letter_before_it()
    {
        const string text = "في مدرسةٍ قديمة";
        var folded = FoldedText.Of(text);
        var at = folded.Text.IndexOf("مدرسه", StringComparison.Ordinal);
        Assert.Equal("مدرسةٍ", folded.ToOriginal(new(at, at + 5)).Of(text));
    }
}
