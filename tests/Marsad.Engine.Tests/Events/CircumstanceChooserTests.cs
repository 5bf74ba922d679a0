using Marsad.Engine.Events;
using Marsad.Engine.Events.Circumstances;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Records;

namespace Marsad.Engine.Tests.Events;

public sealed class CircumstanceChooserTests
{
    private const string Shelling =
        "قال المرصد السوري لحقوق الإنسان الأحد إن طائرات حربية قصفت السبت بلدة سراقب في ريف إدلب ما أدى إلى مقتل خمسة مدنيين .\n" +
        "وأضاف المرصد أن اشتباكات اندلعت بعد القصف بين قوات النظام وفصائل معارضة في محيط البلدة .\n" +
        "من جهة أخرى سيطرت قوات سوريا الديموقراطية الجمعة على بلدة هجين شرق دير الزور بعد معارك مع تنظيم الدولة الإسلامية .\n" +
        "وكانت وزارة الدفاع الروسية نفت في وقت سابق تنفيذ غارات على مناطق سكنية في المحافظة ، وقالت إن الحديث عنها عار عن الصحة .";

    private static readonly ReportReading Reading = ReportCoder.Read(new("shelling", new DateOnly(2018, 6, 17), "غارات على سراقب", Shelling));

    private static List<Occurrence> Found()
    {
        var occurrences = EventReader.Judged(Reading, JudgeModel.Embedded);
        new ArgumentChooser(Reading, occurrences).Choose(ArgumentModel.Embedded);
        return occurrences;
    }

    [Fact]
    public void What_happened_keeps_its_own_day_and_not_that_of_its_announcement()
    {
        var strike = EventReader.Read(Reading).First(coded => coded.Type == EventType.AirStrike);
        Assert.Equal(new DateOnly(2018, 6, 16), strike.Time!.Start);
        Assert.Contains("sohr", strike.AccordingTo);
    }

    [Fact]
    public void What_the_report_tells_in_its_own_voice_has_no_source()
    {
        var capture = Assert.Single(EventReader.Read(Reading), coded => coded.Type == EventType.Capture);
        Assert.Empty(capture.AccordingTo);
        Assert.Equal(new DateOnly(2018, 6, 15), capture.Time!.Start);
    }

    [Fact]
    public void Days_are_offered_once_however_often_they_are_named()
    {
        var occurrences = Found();
        var chooser = new CircumstanceChooser(Reading, occurrences);
        for (var at = 0; at < occurrences.Count; at++)
        {
            var days = chooser.Times(at).Candidates.ConvertAll(time => (time.Resolved!.Start, time.Resolved.End));
            Assert.Equal(days.Distinct(), days);
        }
    }

    [Fact]
    public void What_the_rules_found_is_always_among_the_choices()
    {
        var occurrences = Found();
        var chooser = new CircumstanceChooser(Reading, occurrences);
        for (var at = 0; at < occurrences.Count; at++)
        {
            var occurrence = occurrences[at];
            if (occurrence.Time is not null) Assert.Contains(chooser.Times(at).Candidates, time => TimeChoices.IsSame(time, occurrence.Time));
            Assert.Subset(chooser.Sources(at).Candidates.ToHashSet(), occurrence.Sources.ToHashSet());
        }
    }

    [Fact]
    public void A_choice_that_is_not_the_rules_own_is_marked()
    {
        var occurrences = Found();
        var before = occurrences.ConvertAll(occurrence => (occurrence.Time, Sources: occurrence.Sources.ToArray()));
        new CircumstanceChooser(Reading, occurrences).Choose(CircumstanceModel.Embedded);
        for (var at = 0; at < occurrences.Count; at++)
        {
            var isSame = TimeChoices.IsSame(before[at].Time, occurrences[at].Time) && before[at].Sources.SequenceEqual(occurrences[at].Sources);
            Assert.Equal(!isSame, EventReader.Code(Reading, occurrences[at], at + 1).FoundBy.Contains(CircumstanceChooser.FoundBy));
        }
    }

    [Fact]
    public void A_fragment_keeps_what_the_rules_say()
    {
        var coded = new Coded("قصفت الطائرات الروسية السبت مواقع لجبهة النصرة في ريف إدلب .").Only(EventType.AirStrike);
        Assert.DoesNotContain(CircumstanceChooser.FoundBy, coded.FoundBy);
    }
}
