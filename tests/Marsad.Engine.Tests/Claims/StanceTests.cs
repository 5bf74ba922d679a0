using Marsad.Engine.Actors;
using Marsad.Engine.Claims;

namespace Marsad.Engine.Tests.Claims;

public sealed class StanceTests
{
    private static readonly (string, ActorType, string?, string) Army = ("army", ActorType.Military, null, "جيش الوادي");
    private static readonly (string, ActorType, string?, string) Front = ("front", ActorType.ArmedGroup, null, "جبهة النهر");

    [Theory]
    [InlineData("ولم يقصف جيش الوادي القرية.", "يقصف", Stance.Denied)]
    [InlineData("ونفى جيش الوادي قصف القرية.", "قصف", Stance.Denied)]
    [InlineData("وسيقصف جيش الوادي القرية غدا.", "وسيقصف", Stance.Planned)]
    [InlineData("وتعهد جيش الوادي بتحرير القرية.", "بتحرير", Stance.Planned)]
    [InlineData("وتقدم الجنود لتحرير القرية قبل الليل.", "لتحرير", Stance.Planned)]
    [InlineData("وطالبت جبهة النهر جيش الوادي بالانسحاب من القرية.", "بالانسحاب", Stance.Demanded)]
    [InlineData("ودعا جيش الوادي إلى وقف القتال.", "وقف", Stance.Demanded)]
    [InlineData("ويعتقد أن عشرة جنود قتلوا هناك.", "قتلوا", Stance.Uncertain)]
    [InlineData("وربما يقصف الجنود القرية.", "يقصف", Stance.Uncertain)]
    [InlineData("وتحدثوا عن الهجوم المزعوم على القرية.", "الهجوم", Stance.Uncertain)]
    [InlineData("وأعلن الطرفان انهيار الهدنة في الوادي.", "الهدنة", Stance.Ended)]
    public void A_cue_changes_the_words_in_its_scope(string body, string at, Stance stance) =>
        Assert.Equal(stance, new Told(body, Army, Front).StanceAt(at));

    [Theory]
    [InlineData("وقصف جيش الوادي القرية أمس.", "وقصف")]
    [InlineData("وتعرضت القرية لقصف عنيف.", "لقصف")]
    [InlineData("وقد قصف جيش الوادي القرية.", "قصف")]
    [InlineData("وطالبت جبهة النهر بتحقيق دولي في قصف القرية.", "قصف")]
    [InlineData("وتوعد جيش الوادي بالرد على قصف القرية.", "قصف")]
    [InlineData("ونفى جيش الوادي ضلوعه في قصف القرية.", "قصف")]
    [InlineData("وأعلن التلفزيون استعادة جيش الوادي للسيطرة على القرية.", "للسيطرة")]
    [InlineData("وطالبت جبهة النهر بهدنة بعد قصف القرية.", "قصف")]
    [InlineData("ولم يعلق جيش الوادي، وكان قصف القرية قد بدأ فجرا.", "قصف")]
    public void What_happened_stays_actual(string body, string at) => Assert.Null(new Told(body, Army, Front).StanceAt(at));
}
