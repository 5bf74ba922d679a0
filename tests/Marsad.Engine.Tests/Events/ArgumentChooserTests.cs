using Marsad.Engine.Events;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Records;

namespace Marsad.Engine.Tests.Events;

public sealed class ArgumentChooserTests
{
    private const string Fighting =
        "أعلن الجيش اليمني السبت أنه سيطر على بلدة الجراحي في محافظة الحديدة بعد معارك مع الحوثيين استمرت ثلاثة أيام .\n" +
        "وقال متحدث باسم الجيش اليمني إن مدفعية الجيش قصفت مواقع للحوثيين في محيط البلدة قبل دخول القوات إليها .\n" +
        "وأضاف المتحدث أن الهجوم سيستمر حتى تصل القوات إلى الطريق الساحلي ، وأن الحوثيين انسحبوا من ثلاث قرى مجاورة .\n" +
        "ولم يصدر تعليق من الحوثيين على ما أعلنه الجيش ، بينما نزحت عشرات العائلات من القرى القريبة إلى مدينة الخوخة .\n" +
        "وتقدم الجيش اليمني أمس باتجاه بلدة التحيتا المجاورة .";

    private static readonly ReportReading Reading = ReportCoder.Read(new("fighting", new DateOnly(2018, 6, 16), "الجيش اليمني يسيطر على بلدة الجراحي", Fighting));

    [Fact]
    public void No_actor_is_agent_and_target_of_one_event()
    {
        foreach (var coded in EventReader.Read(Reading)) Assert.Empty(coded.Agent.Intersect(coded.Target));
    }

    [Fact]
    public void The_one_who_lost_a_place_is_found_beside_the_one_who_took_it()
    {
        var capture = Assert.Single(EventReader.Read(Reading), coded => coded.Type == EventType.Capture);
        Assert.Contains("yemen_army", capture.Agent);
        Assert.Contains("houthis", capture.Target);
    }

    [Fact]
    public void A_choice_that_is_not_the_rules_own_is_marked()
    {
        var occurrences = EventReader.Judged(Reading, JudgeModel.Embedded);
        var before = occurrences.ConvertAll(occurrence => (Agent: occurrence.Agent.ToArray(), Target: occurrence.Target.ToArray()));
        new ArgumentChooser(Reading, occurrences).Choose(ArgumentModel.Embedded);
        for (var at = 0; at < occurrences.Count; at++)
        {
            var isSame = before[at].Agent.SequenceEqual(occurrences[at].Agent) && before[at].Target.SequenceEqual(occurrences[at].Target);
            Assert.Equal(!isSame, EventReader.Code(Reading, occurrences[at], at + 1).FoundBy.Contains(ArgumentChooser.FoundBy));
        }

        Assert.Contains(occurrences, occurrence => occurrence.IsChosen);
    }

    [Fact]
    public void The_probabilities_of_all_pairs_make_one()
    {
        var occurrences = EventReader.Judged(Reading, JudgeModel.Embedded);
        var chooser = new ArgumentChooser(Reading, occurrences);
        for (var at = 0; at < occurrences.Count; at++)
            Assert.Equal(1, ArgumentModel.Embedded.Probabilities(chooser.Sheet(at)).Cast<double>().Sum(), 9);
    }

    [Fact]
    public void A_few_sentences_lose_no_participant_that_the_rules_found()
    {
        var coded = new Coded("قصفت الطائرات الروسية مواقع لجبهة النصرة في ريف إدلب .").Only(EventType.AirStrike);
        Assert.NotEmpty(coded.Agent);
        Assert.NotEmpty(coded.Target);
    }

    [Fact]
    public void Who_speaks_for_itself_is_no_source_of_its_words()
    {
        var coded = new Coded("طالبت فرنسا روسيا بوقف الغارات على إدلب .");
        var demand = coded.Only(EventType.Demand);
        Assert.Equal(["فرنسا"], coded.Names(demand.Agent));
        Assert.Empty(demand.AccordingTo);
    }
}
