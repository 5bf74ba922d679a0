using Marsad.Engine.Actors;

namespace Marsad.Engine.Tests.Claims;

public sealed class ClaimReaderTests
{
    [Fact]
    public void Any_text_is_read_without_an_error()
    {
        var random = new Random(11);
        string[] pieces = ["قال", "وأضاف", "أن", "إن", "بحسب", "وفقا", "ل", "للمرصد", "المرصد", "\"", "«", "»", ":", "،", ".", "\n", "لم", "سوف", "عن", "نقلت", "بأن", "لـ", "\u064b", "\ud800", "قوله", "-", "#", "مضيفا", "و", " "];
        for (var round = 0; round < 300; round++)
        {
            var body = string.Join(' ', Enumerable.Range(0, random.Next(30)).Select(_ => pieces[random.Next(pieces.Length)]));
            var told = new Told(body, ("watch", ActorType.Ngo, null, "المرصد"));
            Assert.All(told.Claims.Attributions, attribution => Assert.InRange(attribution.Scope.End, attribution.Scope.First, told.Document.Words.Length));
            Assert.All(told.Claims.Stances, stance => Assert.InRange(stance.Scope.End, stance.Scope.First + 1, told.Document.Words.Length));
        }
    }
}
