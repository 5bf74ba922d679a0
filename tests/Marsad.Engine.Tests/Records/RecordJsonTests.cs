using System.Text;
using Marsad.Engine.Actors;
using Marsad.Engine.Numbers;
using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Engine.Times;
using Record = Marsad.Engine.Records.Record;

namespace Marsad.Engine.Tests.Records;

public sealed class RecordJsonTests
{
    private static readonly DateOnly Day = new(2018, 5, 1);

    [Fact]
    public void A_record_that_is_written_reads_back_to_the_same_line()
    {
        var line = RecordJson.Write(Sample());
        Assert.Equal(line, RecordJson.Write(RecordJson.Read(Encoding.UTF8.GetBytes(line))));
    }

    [Fact]
    public void The_codebooks_fields_come_first_and_in_its_order()
    {
        var line = RecordJson.Write(Sample());
        Assert.StartsWith(
            """{"doc":"r1","date":"2018-05-01","actors":{"army":{"names":["الجيش"],"type":"military","part_of":null,""", line, StringComparison.Ordinal);
        Assert.Contains(
            """{"id":"e1","type":"air_strike","triggers":["قصف"],"anchor":"قصف الجيش","agent":["army"],"target":[],"supporter":[],"place":["قرية"],"time":{"text":"أمس","start":"2018-04-30","end":"2018-04-30",""",
            line, StringComparison.Ordinal);
    }

    [Fact]
    public void Arabic_is_not_escaped_and_a_record_is_one_line()
    {
        var line = RecordJson.Write(Record.Empty("خبر\n\u0001\"<b>", Day));
        Assert.DoesNotContain('\n', line);
        Assert.Contains("خبر", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unpaired_surrogate_becomes_a_replacement_and_never_throws()
    {
        var line = RecordJson.Write(Record.Empty("a\ud800b\udc00", Day));
        Assert.Contains("a\ufffdb\ufffd", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unresolved_time_is_null_in_the_codebooks_field_and_told_beside_it()
    {
        var line = RecordJson.Write(Sample());
        Assert.Contains("\"time\":null", line, StringComparison.Ordinal);
        Assert.Contains("\"unresolved_time\":{\"text\":\"مؤخرا\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_word_of_the_codebook_reads_back_to_its_type()
    {
        foreach (var type in Enum.GetValues<EventType>())
        {
            Assert.True(Codebook.TryReadType(Codebook.Word(type), out var read));
            Assert.Equal(type, read);
        }

        Assert.Equal(33, Enum.GetValues<EventType>().Length);
    }

    [Fact]
    public void Every_record_of_the_gold_can_be_read()
    {
        if (SharedData.IsAbsent()) return;
        foreach (var file in Directory.GetFiles(SharedData.Path("evaluation/gold/records")!))
            Assert.Equal(Path.GetFileNameWithoutExtension(file), RecordJson.Read(File.ReadAllBytes(file)).Doc);
    }

    internal static Record Sample()
    {
        var yesterday = new CodedTime("أمس", new(11, 14), Day.AddDays(-1), Day.AddDays(-1), TimeGrain.Day, "2018-04-30");
        var lately = new CodedTime("مؤخرا", new(40, 45), null, null, null, null) { Unresolved = "vague" };
        return new(
            "r1", Day, [new("army", [new("الجيش", new(4, 9))], ActorType.Military, null, "sy_army", "register")],
            [
                new(
                    "e1", EventType.AirStrike, [new("قصف", new(0, 3))], new("قصف الجيش", new(0, 9)), ["army"], [], [],
                    [new("قرية", new(15, 19), PlaceState.Ambiguous, null, null, null, null) { Candidates = ["gn:1", "gn:2"] }],
                    yesterday, EventStatus.Actual, [], [new(CountOf.Killed, "مدنيين", null, 2, 3, Qualifier.Range, new(20, 30))], ["strike.verb"], 0.756),
            ],
            [
                new(
                    "k1", ["army"], [new("حقل", new(31, 34), PlaceState.Area, "ms:x", 35.1, 40.25, 5)], ControlState.Holds,
                    new(CountOf.Villages, null, 4, null, null, Qualifier.About, new(35, 39)), lately, ["army"], new("حقل", new(31, 34)), ["holds.verb"], 1),
            ],
            [new("army", "نحن هنا الآن", "هنا الآن باقون", new("في بيان", new(46, 53)), new(54, 70), ["quote.verb_before"])],
            ["a note"]);
    }
}
