using Marsad.Engine.Actors;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Actors;

public sealed class ActorRegisterTests
{
    private static readonly ActorRegister Register = ActorRegister.Embedded;

    [Fact]
    public void The_shipped_register_has_no_faults() => Assert.Empty(ActorLint.Check());

    [Fact]
    public void The_shipped_register_holds_several_hundred_actors_apart_from_the_institutions_of_states() =>
        Assert.InRange(ActorEntry.Files.SelectMany(DataFiles.Rows).Count(), 1000, int.MaxValue);

    [Theory]
    [InlineData("أعلنت قوات سوريا الديمقراطية بدء الحملة", "قوات سوريا الديمقراطية:sdf")]
    [InlineData("قصفت طائرات التحالف العربي مواقع", "طائرات التحالف العربي:coalition_yemen")]
    [InlineData("سلم الجيش السوري الحر الموقع", "الجيش السوري الحر:fsa")]
    public void The_longest_name_wins(string text, string hit) => Assert.Equal([hit], Hits(text));

    [Theory]
    [InlineData("قوات سوريا الديموقراطية", "sdf")]
    [InlineData("مليشيات الحوثي", "houthis")]
    [InlineData("الحوثيون", "houthis")]
    [InlineData("الإدارة الأمريكية", "united_states")]
    public void Spellings_and_cases_of_one_name_meet(string name, string id) => Assert.Equal(id, Register.ByName(name)?.Id);

    [Theory]
    [InlineData("الجيش السوداني", "sudan_army")]
    [InlineData("وزارة الدفاع الكورية الجنوبية", "south_korea_mod")]
    [InlineData("الشرطة الإندونيسية", "indonesia_police")]
    [InlineData("وزارة خارجية تركيا", "turkey_mfa")]
    public void Every_state_has_its_institutions(string name, string id) => Assert.Equal(id, Register.ByName(name)?.Id);

    [Fact]
    public void A_name_of_its_own_wins_over_a_state_s_institution() => Assert.Equal("lebanese_forces", Register.ByName("القوات اللبنانية")?.Id);

    [Fact]
    public void Marks_inside_a_name_belong_to_it() => Assert.Equal(["تنظيم \"الدولة الإسلامية\":isis"], Hits("تبنى تنظيم \"الدولة الإسلامية\" العملية"));

    [Fact]
    public void A_hashtag_s_signs_part_no_name() => Assert.Contains(Hits("غارات على #ميليشيات_الحوثي قرب الساحل"), hit => hit.EndsWith(":houthis", StringComparison.Ordinal));

    [Fact]
    public void A_proclitic_stays_outside_of_the_name() => Assert.Equal(["حركة حماس:hamas"], Hits("ورحبت بالقرار وحركة حماس"));

    [Fact]
    public void A_weak_name_means_the_actor_that_the_report_names()
    {
        var document = Read("سيطر تنظيم القاعدة في جزيرة العرب على البلدة. وقال سكان إن التنظيم انسحب.");
        var hit = Register.Find(document).Last(hit => hit.IsWeak);
        Assert.Equal(("aqap", true), (hit.Actor.Id, hit.IsAnchored));
    }

    [Fact]
    public void A_weak_name_without_its_actor_is_not_anchored()
    {
        var hit = Assert.Single(Register.Find(Read("انسحب التنظيم من البلدة")), hit => hit.IsWeak);
        Assert.False(hit.IsAnchored);
        Assert.True(hit.Candidates.Length > 1);
    }

    [Fact]
    public void An_office_means_the_one_who_held_it_on_the_report_s_day()
    {
        Assert.Equal("pompeo", Assert.Single(Register.Find(Read("قال وزير الخارجية الأميركي", new(2018, 7, 1)))).Actor.Id);
        Assert.Equal("kerry", Assert.Single(Register.Find(Read("قال وزير الخارجية الأميركي", new(2015, 7, 1)))).Actor.Id);
    }

    [Fact]
    public void A_capital_is_a_weak_name_that_may_be_a_place()
    {
        var hit = Assert.Single(Register.Find(Read("نفت موسكو ذلك")));
        Assert.Equal(("russia", true, true), (hit.Actor.Id, hit.IsWeak, hit.IsPlaceName));
    }

    [Theory]
    [InlineData("روسي", "russia")]
    [InlineData("الأميركية", "united_states")]
    [InlineData("الأمريكي", "united_states")]
    [InlineData("أتراك", "turkey")]
    [InlineData("الكورية الشمالية", "north_korea")]
    [InlineData("كبير", null)]
    public void Adjectives_of_origin_lead_to_the_actor(string adjective, string? id) => Assert.Equal(id, Register.ByAdjective(adjective)?.Id);

    [Fact]
    public void Kinds_of_people_are_generic()
    {
        var hit = Assert.Single(Register.Find(Read("نزح مدنيون من البلدة")));
        Assert.True(hit.Actor.IsGeneric);
        Assert.Equal(ActorType.Civilians, hit.Actor.Type);
    }

    [Fact]
    public void Any_text_is_searched_without_a_fault()
    {
        Assert.Empty(Register.Find(Read("")));
        Assert.Empty(Register.Find(Read("\ud800 \udc00 ((( \"\"\" ### ___")));
    }

    private static IEnumerable<string> Hits(string text)
    {
        var document = Read(text);
        return Register.Find(document).Where(hit => !hit.Actor.IsGeneric).Select(hit => $"{document.TextOf(hit.Words)}:{hit.Actor.Id}");
    }

    private static Document Read(string text, DateOnly? published = null) => DocumentReader.Read(new("r", published ?? new(2018, 5, 1), "", text));
}
