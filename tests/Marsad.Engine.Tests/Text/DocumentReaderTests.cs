using CsCheck;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Text;

public sealed class DocumentReaderTests
{
    private static Document Read(string text) => DocumentReader.Read(new("t", null, "", text));

    [Theory]
    [InlineData("وبالقصف", "و|ب|القصف", "و|ب|القصف")]
    [InlineData("للسلاح", "ل|السلاح", "ل|لسلاح")]
    [InlineData("مدينتهم", "مدينة|هم", "مدينت|هم")]
    [InlineData("وسيعلن", "و|س|يعلن", "و|س|يعلن")]
    [InlineData("فيما", "في|ما", "في|ما")]
    [InlineData("عليها", "علي|ها", "علي|ها")]
    public void Clitics_are_words_of_their_own_with_their_own_letters(string token, string forms, string letters)
    {
        var document = Read("قيل " + token + " هناك");
        var words = document.Tokens[1].Words;
        var found = document.Words[words.First..words.End];
        Assert.Equal(forms.Split('|'), found.Select(word => word.Form));
        Assert.Equal(letters.Split('|'), found.Select(word => word.Span.Of(document.Content)));
    }

    [Theory]
    [InlineData("زارت ليلى والدها", "ليلى")]
    [InlineData("قال وليد المعلم للصحافيين", "وليد")]
    [InlineData("في مدينة لندن البريطانية", "لندن")]
    [InlineData("قرب مدينة كركوك العراقية", "كركوك")]
    [InlineData("وزير الخارجية الفرنسي", "وزير")]
    [InlineData("وصلت الى بيروت امس", "بيروت")]
    public void A_name_or_word_that_begins_with_a_clitic_letter_stays_whole(string text, string word) =>
        Assert.Contains(Read(text).Words, found => found.Form == word);

    [Fact]
    public void A_hashtag_is_one_token_of_several_words()
    {
        var document = Read("خرجت مظاهرة #ساحة_الحرية مساء");
        var token = document.Tokens.Single(token => token.Span.Of(document.Content).Contains('_', StringComparison.Ordinal));
        Assert.Equal(["ساحة", "الحرية"], document.Words[token.Words.First..token.Words.End].Select(word => word.Span.Of(document.Content)));
    }

    [Fact]
    public void Words_have_their_parts_of_speech()
    {
        var document = Read("أعلنت الحكومة الجديدة في بيان أنها ستفتح الطريق.");
        Assert.Equal(
            [PartOfSpeech.Verb, PartOfSpeech.Noun, PartOfSpeech.Adj, PartOfSpeech.Adp, PartOfSpeech.Noun, PartOfSpeech.Sconj, PartOfSpeech.Pron, PartOfSpeech.Aux, PartOfSpeech.Verb, PartOfSpeech.Noun, PartOfSpeech.Punct],
            document.Words.Select(word => word.PartOfSpeech));
    }

    [Fact]
    public void Diacritics_and_tatweel_do_not_hide_a_clitic()
    {
        var document = Read("بدأ القتال وَبِالقَصْفِ المُكثّف");
        Assert.Equal(["و", "ب", "القصف"], document.Words[2..5].Select(word => word.Folded));
        Assert.Equal("القَصْفِ", document.Words[4].Span.Of(document.Content));
    }

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char['\u0600', '\u06ff'], Gen.Char["ولبكسفالهمن"], Gen.Char[" \n.\"«»_#،؟0٣"], Gen.Char['\ufb50', '\ufeff'], Gen.Char['\ud800', '\udfff'], Gen.Char).Array[0, 120].Select(units => new string(units));

    [Fact]
    public void Arbitrary_text_is_covered_by_tokens_words_and_sentences() => AnyText.Sample(text =>
    {
        var document = Read(text);
        var next = 0;
        foreach (var token in document.Tokens)
        {
            Assert.True(string.IsNullOrWhiteSpace(text[next..token.Span.Start]));
            Assert.False(token.Span.IsEmpty || token.Words.IsEmpty);
            next = token.Span.End;
            foreach (var word in document.Words[token.Words.First..token.Words.End]) Assert.True(token.Span.Contains(word.Span) && word.Span.Length > 0);
        }

        Assert.True(string.IsNullOrWhiteSpace(text[next..]));
        Assert.Equal(document.Tokens.Length, document.Sentences.Sum(sentence => sentence.EndToken - sentence.FirstToken));
        for (var at = 0; at < document.Words.Length; at++) Assert.Equal(at, document.Words[at].Index);
    });

    [Fact]
    public void Time_grows_with_the_length_and_no_faster()
    {
        // one endless token, one endless quotation, one endless sentence
        foreach (var unit in new[] { "و", "\" . ", "«كلمة. ", "ب", "#_", "1.", "🔴", "ﻻ" })
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            Read(string.Concat(Enumerable.Repeat(unit, 400_000)));
            Assert.True(clock.Elapsed.TotalSeconds < 20, unit);
        }
    }
}
