using Marsad.Engine.Places;

namespace Marsad.Engine.Tests.Places;

public sealed class PlaceRegisterTests
{
    [Fact]
    public void The_written_lists_have_no_faults() => Assert.Empty(PlaceLint.Check());

    [Fact]
    public void Names_meet_without_regard_to_spaces_and_hamza()
    {
        Assert.Equal(PlaceKey.Of("دير الزور"), PlaceKey.Of("ديرالزور"));
        Assert.Equal(PlaceKey.Of("إدلب"), PlaceKey.Of("ادلب"));
    }

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
