using Marsad.Engine.Places;

namespace Marsad.Engine.Tests.Places;

public sealed class PlaceRegisterTests
{
    [Fact]
    public void The_written_lists_have_no_faults() => Assert.Empty(PlaceLint.Check());

    [Theory]
    [InlineData("دير الزور")]
    [InlineData("ديرالزور")]
    [InlineData("دِير الزُّور")]
    public void Names_meet_without_regard_to_spaces_and_vowel_signs(string name) =>
        Assert.Contains(PlaceRegister.Shared.Find(PlaceKey.Of(name)), entry => entry.Id == "ms:sy-deir-ez-zor");

    [Fact]
    public void Two_words_are_no_name_that_is_written_as_one() => Assert.Empty(PlaceRegister.Shared.Find(PlaceKey.Of("سو تشي")));

    [Fact]
    public void A_gazetteers_entry_beside_a_curated_one_of_the_same_name_is_the_same_place() =>
        Assert.Single(PlaceRegister.Shared.Find(PlaceKey.Of("دوما")), entry => entry.Country == "SY");

    [Fact]
    public void Every_place_has_a_country_that_exists_or_none()
    {
        foreach (var entry in PlaceRegister.Shared.Written.Where(entry => entry.Country is not null))
            Assert.NotNull(PlaceRegister.Shared.Of("ms:" + entry.Country));
    }
}
