using Marsad.Engine.Places;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Places;

public sealed class PlaceReaderTests
{
    [Theory]
    [InlineData("قصفت الطائرات بلدة راجو في ريف عفرين الشمالي فجر اليوم", "بلدة راجو في ريف عفرين الشمالي")]
    [InlineData("وصل الجنود إلى مدينة عفرين شمالي سوريا مساء", "مدينة عفرين شمالي سوريا")]
    [InlineData("سيطر المقاتلون على مديريتي موزع والوازعية أمس", "مديريتي موزع والوازعية")]
    [InlineData("هبطت الطائرة في مطار التيفور العسكري ليلا", "مطار التيفور العسكري")]
    [InlineData("انفجرت عبوة قرب الحدود السورية العراقية", "الحدود السورية العراقية")]
    [InlineData("قتل عنصران بريف دير الزور الشرقي", "ريف دير الزور الشرقي")]
    [InlineData("عاد الهدوء إلى عين العرب (كوباني) بعد أيام", "عين العرب (كوباني)")]
    public void A_nested_phrase_is_one_mention(string sentence, string phrase) => Assert.Contains(phrase, Phrases(sentence));

    [Fact]
    public void Places_that_are_only_joined_stay_two()
    {
        var phrases = Phrases("اندلعت معارك في دوما وحرستا");
        Assert.Equal(["دوما", "حرستا"], phrases);
    }

    [Fact]
    public void A_clitic_before_the_phrase_is_left_out() => Assert.Equal(["عفرين"], Phrases("ودخلوا بعفرين"));

    [Theory]
    [InlineData("دخل الجيش مدينة البوكمال")]
    [InlineData("دخل الجيش مدينة أبو كمال")]
    [InlineData("دخل الجيش مدينة البو كمال")]
    public void Spellings_of_one_place_meet(string sentence)
    {
        var mention = Assert.Single(Read(sentence));
        Assert.Equal(PlaceState.Resolved, mention.State);
        Assert.Equal("Abu Kamal", mention.Candidates[0].Place.English);
    }

    [Fact]
    public void A_direction_of_a_country_is_an_area_on_that_side()
    {
        var mention = Assert.Single(Read("اندلعت مواجهات في شرق سوريا"));
        Assert.Equal(PlaceState.Area, mention.State);
        Assert.True(mention.Longitude > 39 && mention.PrecisionKm > 50);
    }

    [Fact]
    public void A_distance_moves_the_centre_that_far()
    {
        var mention = Assert.Single(Read("انفجر لغم على بعد 50 كلم شمال بغداد"));
        Assert.Equal(PlaceState.Area, mention.State);
        Assert.InRange(mention.Latitude!.Value, 33.7, 33.9);
    }

    [Fact]
    public void A_name_that_is_also_a_common_word_needs_a_context()
    {
        Assert.Empty(Read("فتح الحارس الباب ثم أغلقه"));
        Assert.Contains("مدينة الباب", Phrases("وصل الجنود إلى مدينة الباب"));
    }

    [Fact]
    public void The_larger_place_of_the_phrase_decides_between_namesakes()
    {
        Assert.Equal("LB", Assert.Single(Read("انفجار في مدينة طرابلس شمال لبنان")).Candidates[0].Place.Country);
        Assert.Equal("LY", Assert.Single(Read("انفجار في مدينة طرابلس غربي ليبيا")).Candidates[0].Place.Country);
    }

    [Fact]
    public void An_unknown_village_in_a_known_unit_is_an_area_of_the_unit()
    {
        var mention = Assert.Single(Read("قصفت المدفعية قرية الزغفران في ريف إدلب"));
        Assert.Equal(PlaceState.Area, mention.State);
        Assert.Equal("قرية الزغفران في ريف إدلب", mention.Span.Of("قصفت المدفعية قرية الزغفران في ريف إدلب"));
    }

    [Fact]
    public void The_head_decides_between_a_city_and_the_unit_of_its_name()
    {
        Assert.Equal("admin1", Assert.Single(Read("اندلعت معارك في محافظة البيضاء")).Candidates[0].Place.Kind);
        Assert.Equal("city", Assert.Single(Read("اندلعت معارك في مدينة البيضاء وسط اليمن")).Candidates[0].Place.Kind);
    }

    [Fact]
    public void A_street_that_bears_a_citys_name_is_not_in_that_city() =>
        Assert.Equal(PlaceState.Unknown, Assert.Single(Read("وقع الانفجار في شارع بغداد")).State);

    [Fact]
    public void The_capital_of_a_nationality_is_the_capital() =>
        Assert.Equal("Damascus", Assert.Single(Read("سقطت قذائف على العاصمة السورية")).Candidates[0].Place.English);

    [Fact]
    public void A_definite_head_takes_up_the_last_place_of_its_kind()
    {
        var mentions = Read("دخل الجيش مدينة منبج مساء. وقال سكان إن القصف طال المدينة");
        Assert.Equal("Manbij", mentions[^1].Candidates[0].Place.English);
        Assert.Equal("anaphor", mentions[^1].FoundBy);
        Assert.Equal(mentions[0], mentions[^1].TakesUp);
    }

    [Fact]
    public void A_bank_of_a_river_is_not_the_west_bank()
    {
        var mention = Assert.Single(Read("انتشر المقاتلون على الضفة الغربية لنهر الفرات"));
        Assert.Equal("الضفة الغربية لنهر الفرات", mention.Span.Of("انتشر المقاتلون على الضفة الغربية لنهر الفرات"));
        Assert.Equal(PlaceState.Area, mention.State);
    }

    [Fact]
    public void Words_of_an_actor_hold_no_place()
    {
        var document = DocumentReader.Read(new("d", null, "", "أعلنت قوات سوريا الديمقراطية انسحابها"));
        Assert.Empty(PlaceReader.Read(document, [], [new Words(1, 4)]));
    }

    [Fact]
    public void Any_text_is_read_without_error()
    {
        foreach (var text in new[] { "", " ", "في", "شمال", "\ud800 في \udc00", "مدينة", "مدينتي و", "(", "بين بين بين", new string('ب', 5000), string.Concat(Enumerable.Repeat("شمال ", 5000)), string.Concat(Enumerable.Repeat("ريف في ", 5000)) })
            Assert.True(Read(text).Length >= 0);
    }

    private static PlaceMention[] Read(string text)
    {
        var document = DocumentReader.Read(new("d", null, "", text));
        return [.. PlaceReader.Read(document, NameTagger.Tag(document))];
    }

    private static string[] Phrases(string text) => [.. Read(text).Select(mention => mention.Span.Of(text))];
}
