using Marsad.Engine.Actors;

namespace Marsad.Engine.Tests.Claims;

public sealed class AttributionTests
{
    private static readonly (string, ActorType, string?, string) Army = ("army", ActorType.Military, null, "جيش الوادي");
    private static readonly (string, ActorType, string?, string) Front = ("front", ActorType.ArmedGroup, null, "جبهة النهر");
    private static readonly (string, ActorType, string?, string) Watch = ("watch", ActorType.Ngo, null, "مرصد الوادي|المرصد");
    private static readonly (string, ActorType, string?, string) Agency = ("agency", ActorType.Media, null, "وكالة المدى");
    private static readonly (string, ActorType, string?, string) Source = ("source", ActorType.Military, null, "مصدر عسكري");
    private static readonly (string, ActorType, string?, string) Spokesman = ("spokesman", ActorType.Person, "army", "العقيد نادر الحافي|نادر الحافي");

    private static Told Read(string body) => new(body, Army, Front, Watch, Agency, Source, Spokesman);

    [Theory]
    [InlineData("وقال مرصد الوادي إن غارة دمرت الجسر.", "watch")]
    [InlineData("وأعلن جيش الوادي الأحد غارة على الجسر.", "army")]
    [InlineData("دمرت غارة الجسر، بحسب مرصد الوادي.", "watch")]
    [InlineData("وبحسب مرصد الوادي، دمرت غارة الجسر.", "watch")]
    [InlineData("دمرت غارة الجسر، وفقا لمرصد الوادي.", "watch")]
    [InlineData("دمرت غارة الجسر، حسبما أفاد مرصد الوادي.", "watch")]
    [InlineData("دمرت غارة - بحسب ما ذكره مرصد الوادي - الجسر كله.", "watch")]
    [InlineData("مرصد الوادي: غارة دمرت الجسر", "watch")]
    [InlineData("لكن جيش الوادي أكد أن غارة دمرت الجسر.", "army")]
    [InlineData("ونقلت وكالة المدى عن مصدر عسكري قوله إن غارة دمرت الجسر.", "source agency")]
    [InlineData("دمرت غارة الجسر، وفق ما نقلت وكالة المدى عن مصدر عسكري.", "source agency")]
    [InlineData("وقال المتحدث باسم جيش الوادي العقيد نادر الحافي إن غارة دمرت الجسر.", "army")]
    [InlineData("ودمرت غارة الجسر صباح الأحد.", "")]
    [InlineData("ولم يعلن جيش الوادي عن أي غارة.", "")]
    [InlineData("يذكر أن غارة دمرت الجسر العام الماضي.", "")]
    public void The_text_names_the_source(string body, string sources) => Assert.Equal(sources, Read(body).SourcesAt("غارة"));

    [Fact]
    public void A_verb_without_a_subject_has_the_last_speaker() =>
        Assert.Equal("watch", Read("وقال مرصد الوادي إن الجسر سقط.\nوأضاف أن غارة دمرته.").SourcesAt("غارة"));

    [Fact]
    public void A_source_that_passed_words_on_does_not_become_the_speaker() =>
        Assert.Equal("army", Read("وأكد جيش الوادي أن الجسر سقط، بحسب وكالة المدى.\nوأضاف أن غارة دمرته.").SourcesAt("غارة"));

    [Fact]
    public void Two_speakers_of_one_sentence_have_their_own_scopes()
    {
        var told = Read("وقال جيش الوادي إن قصفا أصاب القرية، فيما أكدت جبهة النهر أن غارة دمرت الجسر.");

        Assert.Equal("army", told.SourcesAt("قصفا"));
        Assert.Equal("front", told.SourcesAt("غارة"));
    }
}
