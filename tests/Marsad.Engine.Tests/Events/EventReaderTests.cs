using Marsad.Engine.Records;

namespace Marsad.Engine.Tests.Events;

public sealed class EventReaderTests
{
    [Fact]
    public void The_dead_belong_to_the_blast_that_killed_them()
    {
        var coded = new Coded("قتل أربعة جنود في انفجار لغم في سيناء .");
        var only = Assert.Single(coded.Events);
        Assert.Equal(EventType.Bombing, only.Type);
        Assert.Equal((CountOf.Killed, 4), (only.Counts[0].Of, (int)only.Counts[0].Value!));
        Assert.Contains("killed", only.FoundBy);
    }

    [Fact]
    public void Mentions_of_one_occurrence_are_one_event()
    {
        var coded = new Coded("قصف الجيش السوري بلدة سراقب الثلاثاء . وقال ناشطون إن الجيش السوري قصف بلدة سراقب .");
        Assert.Equal(["بلدة سراقب"], coded.Only(EventType.Shelling).Places.Select(place => place.Text).Distinct());
    }

    [Fact]
    public void A_definite_noun_takes_up_what_was_told_before()
    {
        var strike = new Coded("شنت طائرات روسية غارات على بلدة سراقب . وأسفرت الغارات عن مقتل خمسة مدنيين .").Only(EventType.AirStrike);
        Assert.Equal("بلدة سراقب", Assert.Single(strike.Places).Text);
        Assert.Contains("killing", strike.FoundBy);
    }

    [Fact]
    public void Two_strikes_on_two_places_stay_two()
    {
        var coded = new Coded("قصف الجيش السوري بلدة سراقب . وقصف الجيش السوري مدينة درعا .");
        Assert.Equal(["بلدة سراقب", "مدينة درعا"], coded.Events.Where(one => one.Type == EventType.Shelling).Select(one => Assert.Single(one.Places).Text));
    }

    [Fact]
    public void What_an_army_intends_is_planned() =>
        Assert.Equal(EventStatus.Planned, new Coded("يعتزم الجيش السوري قصف مدينة درعا .").Only(EventType.Shelling).Status);

    [Fact]
    public void What_an_army_denies_is_denied_beside_its_denial()
    {
        var coded = new Coded("نفى الجيش السوري قصف مدينة درعا .");
        Assert.Equal(EventStatus.Denied, coded.Only(EventType.Shelling).Status);
        Assert.Equal(EventStatus.Actual, coded.Only(EventType.Deny).Status);
    }

    [Fact]
    public void A_speech_act_has_no_place_and_no_source_where_the_speaker_speaks_for_himself()
    {
        var demand = new Coded("طالبت روسيا تركيا بالانسحاب من مدينة عفرين .").Only(EventType.Demand);
        Assert.Empty(demand.Places);
        Assert.Empty(demand.AccordingTo);
        Assert.Equal("ru", Assert.Single(demand.Agent));
    }

    [Fact]
    public void What_is_demanded_is_an_event_of_its_own() =>
        Assert.Equal(EventStatus.Demanded, new Coded("طالبت روسيا تركيا بالانسحاب من مدينة عفرين .").Only(EventType.Withdrawal).Status);

    [Fact]
    public void People_without_a_name_take_part()
    {
        var coded = new Coded("قتل أربعة جنود في انفجار لغم في سيناء .");
        Assert.Equal(["أربعة جنود"], coded.Names(Assert.Single(coded.Events).Target));
    }

    [Fact]
    public void A_target_taken_from_the_reports_other_fights_is_marked()
    {
        var coded = new Coded("اندلعت اشتباكات بين الجيش اليمني والحوثيين في مدينة الحديدة . وقصف الجيش اليمني مواقع في مدينة الحديدة .");
        var shelling = coded.Only(EventType.Shelling);
        Assert.Equal("houthis", Assert.Single(shelling.Target));
        Assert.Contains("opponent", shelling.FoundBy);
        Assert.DoesNotContain("opponent", coded.Only(EventType.ArmedClash).FoundBy);
    }

    [Fact]
    public void The_nearest_place_of_a_sentence_alone_makes_no_event() =>
        Assert.Empty(new Coded("تحدث الطبيب في مدينة درعا عن الغارات .").Events);

    [Fact]
    public void Lasting_control_is_a_statement_and_no_capture()
    {
        var coded = new Coded("لا يزال تنظيم داعش يسيطر على بلدة هجين .");
        Assert.Equal((ControlState.Holds, "بلدة هجين"), (Assert.Single(coded.Control).State, coded.Control[0].Places[0].Text));
        Assert.DoesNotContain(coded.Events, one => one.Type == EventType.Capture);
    }
}
