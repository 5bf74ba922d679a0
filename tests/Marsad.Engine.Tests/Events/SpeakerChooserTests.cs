using Marsad.Engine.Events.Circumstances;

namespace Marsad.Engine.Tests.Events;

public sealed class SpeakerChooserTests
{
    private static List<string?> Speakers(string text)
    {
        var reading = ReportCoder.Read(new("t", new DateOnly(2018, 7, 2), "", text));
        return [.. SpeakerChooser.Choose(reading, CircumstanceModel.Embedded).Select(quotation => quotation.Speaker is { } key ? reading.Actors.Find(key)!.Names[^1].Text : null)];
    }

    [Fact]
    public void Whoever_speaks_before_the_marks_is_the_speaker_and_stays_it()
    {
        var speakers = Speakers("قال وزير الدفاع الفرنسي خالد منصور للصحافيين \"إن قواتنا دخلت البلدة فجر اليوم\". وأضاف منصور \"لن ننسحب منها قبل نهاية العام\".");
        Assert.Equal(2, speakers.Count);
        Assert.All(speakers, speaker => Assert.Contains("منصور", speaker, StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_without_quotations_has_no_speakers() => Assert.Empty(Speakers("قصفت المدفعية البلدة مساء الاثنين."));
}
