using System.Text.Json;
using CsCheck;
using Marsad.Engine;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Cli.Tests.Coding;

public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "قصف", "الجيش", "السوري", "قرية", "في", "على", "من", "و", "ب", "لل", "ال", "»", "«", "\"", "“", "”", ".", "،", "\n", "\r\n", " ", "  ", "#", "_", "@", "12", "١٢", "۱۲", "بين 20 و30", "نحو",
        "الثلاثاء", "أمس", "الماضي", "قال", "إن", "أن", "أعلن", "وأضاف", "بحسب", "المرصد", "تنظيم", "الدولة", "التنظيم", "هجين", "ريف", "شمال", "كلم", "مقتل", "عشرات", "قتلى", "ه", "ها", "لم", "لا", "يزال",
        "يسيطر", "\ud83d", "\udd34", "🔴", "\u0000", "\u200f", "\u202b", "\u0651", "ـ", "ﻻ", "https://example.org/x", "a", "Ａ", "ي", "ى", "1/5/2018", "محمد", "بن", "الرئيس", "وزير", "لواء", "(", ")", "-", "–", "%",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char, 0, 60],
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 80].Select(pieces => string.Join(' ', pieces)),
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 80].Select(string.Concat));

    [Fact]
    public void Any_text_gives_a_record_whose_words_stand_where_it_says() => Gen.Select(Texts, Texts).Sample((title, text) =>
    {
        var report = new Report("any", new DateOnly(2018, 5, 1), title, text);
        var record = ReportCoder.Code(report);
        foreach (var name in record.Actors.SelectMany(actor => actor.Names)) Assert.Equal(name.Text, name.Span.Of(report.Content));
        foreach (var coded in record.Events)
        {
            Assert.Equal(coded.Anchor.Text, coded.Anchor.Span.Of(report.Content));
            foreach (var trigger in coded.Triggers) Assert.Equal(trigger.Text, trigger.Span.Of(report.Content));
            foreach (var place in coded.Places) Assert.Equal(place.Text, place.Span.Of(report.Content));
            Assert.All(coded.Agent.Concat(coded.Target).Concat(coded.Supporter).Concat(coded.AccordingTo), key => Assert.NotNull(record.Find(key)));
        }

        Assert.All(record.Control.SelectMany(statement => statement.Holder), key => Assert.NotNull(record.Find(key)));
        using var json = JsonDocument.Parse(RecordJson.Write(record));
    }, iter: 2000);

    [Fact]
    public void A_text_of_a_megabyte_without_a_stop_is_coded_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("قصف الجيش السوري قرية ", 12_000));
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        ReportCoder.Code(new("long", null, "", text));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(60));
    }
}
