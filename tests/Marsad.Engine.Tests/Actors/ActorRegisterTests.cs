using Marsad.Engine.Actors;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Actors;

public sealed class ActorRegisterTests
{
    private static readonly ActorRegister Register = ActorRegister.Embedded;

    [Fact]
    public void The_shipped_register_has_no_faults() => Assert.Empty(ActorLint.Check());

    [Fact]
    public void The_longest_name_wins() => Assert.Equal(["قوات سوريا الديمقراطية:sdf"], Hits("أعلنت قوات سوريا الديمقراطية بدء الحملة"));

    private static IEnumerable<string> Hits(string text)
    {
        var document = SimpleDocumentReader.Read(new("r", new(2018, 5, 1), "", text));
        return Register.Find(document).Select(hit => $"{document.TextOf(hit.Words)}:{hit.Actor.Id}");
    }
}
