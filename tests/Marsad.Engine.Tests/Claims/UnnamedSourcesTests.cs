using Marsad.Engine.Claims;
using Marsad.Engine.Entities;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Claims;

public sealed class UnnamedSourcesTests
{
    [Theory]
    [InlineData("وقال دبلوماسيون إن القافلة وصلت.", "دبلوماسيون")]
    [InlineData("ودمرت غارة الجسر، بحسب شهود عيان.", "شهود عيان")]
    [InlineData("وأفادت مصادر طبية أن الجرحى نقلوا.", "مصادر طبية")]
    public void A_source_without_a_name_becomes_an_actor(string body, string name)
    {
        var document = DocumentReader.Read(new Report("told", null, "", body));
        var actors = UnnamedSources.AddTo(document, new ActorSet([], []));

        Assert.Equal(name, actors.Actors.Single().Names[0].Text);
        Assert.Equal(actors.Actors[0].Key, ClaimReader.Read(document, actors).Attributions.Single().Sources.Single());
    }

    [Theory]
    [InlineData("ونزح سكان القرية أمس.")]
    [InlineData("وعالج أطباء المستشفى الجرحى.")]
    public void People_who_say_nothing_are_no_sources(string body) =>
        Assert.Empty(UnnamedSources.AddTo(DocumentReader.Read(new Report("told", null, "", body)), new ActorSet([], [])).Actors);
}
