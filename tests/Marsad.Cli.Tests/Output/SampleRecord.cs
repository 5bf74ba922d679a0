using Marsad.Engine.Actors;
using Marsad.Engine.Numbers;
using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Engine.Text;
using Marsad.Engine.Times;
using Record = Marsad.Engine.Records.Record;

namespace Marsad.Cli.Tests.Output;

/// <summary>A report and a record of it made by hand, with everything that an output has to show.</summary>
internal static class SampleRecord
{
    private const string Body =
        "أعلن جيش النهر الثلاثاء السيطرة على بلدة عين الرمل بعد قصف مدفعي قتل فيه 12 مدنيا على الأقل، وفق مرصد الوادي. وتوعد الناطق باسم الجيش بهجوم جديد. وقال في بيان «لن نتراجع <b>شبرا</b> واحدا». ولا يزال التنظيم يسيطر على أربع قرى.";

    internal static Report Report { get; } = new("sample-1", new(2018, 5, 1), "جيش النهر يسيطر على عين الرمل", Body, "naba");

    internal static Record Record { get; } = new(
        "sample-1", new(2018, 5, 1),
        [
            new("army", [new("جيش النهر", At("جيش النهر"))], ActorType.Military, null, "xx_river_army", "register"),
            new("org", [new("التنظيم", At("التنظيم"))], ActorType.ArmedGroup, null, null, "head"),
            new("watch", [new("مرصد الوادي", At("مرصد الوادي"))], ActorType.Ngo, null, null, "head"),
        ],
        [
            new(
                "e1", EventType.Capture, [Text("السيطرة على")], Text("أعلن جيش النهر الثلاثاء السيطرة على بلدة عين الرمل"), ["army"], ["org"], [],
                [new("بلدة عين الرمل", At("بلدة عين الرمل"), PlaceState.Resolved, "ms:ayn-raml", 35.12345, 40.5, 2)],
                new("الثلاثاء", At("الثلاثاء"), new(2018, 5, 1), new(2018, 5, 1), TimeGrain.Day, "2018-05-01"), EventStatus.Actual, ["army"], [], ["capture.control_of"], 0.9),
            new(
                "e2", EventType.Shelling, [Text("قصف مدفعي")], Text("بعد قصف مدفعي قتل فيه 12 مدنيا"), [], [], [],
                [new("عين الرمل", At("عين الرمل"), PlaceState.Ambiguous, null, null, null, null) { Candidates = ["gn:1", "gn:2"] }],
                null, EventStatus.Actual, ["watch"], [new(CountOf.Killed, "مدنيا", 12, null, null, Qualifier.AtLeast, At("12 مدنيا على الأقل"))], ["shelling.noun"], 0.8),
            new("e3", EventType.Threaten, [Text("وتوعد")], Text("وتوعد الناطق باسم الجيش بهجوم جديد"), ["army"], ["org"], [], [], null, EventStatus.Planned, [], [], ["threaten.verb"], 0.6),
        ],
        [
            new(
                "k1", ["org"], [], ControlState.Holds, new(CountOf.Villages, "قرى", 4, null, null, Qualifier.Exact, At("أربع قرى")),
                null, [], Text("ولا يزال التنظيم يسيطر على أربع قرى"), ["holds.still"], 0.7),
        ],
        [new("army", "لن نتراجع <b>شبرا</b>", "نتراجع <b>شبرا</b> واحدا", Text("في بيان"), At("لن نتراجع <b>شبرا</b> واحدا"), ["quote.verb_before"])],
        []);

    private static TextSpan Text(string words) => new(words, At(words));

    private static Span At(string words)
    {
        var start = Report.Content.IndexOf(words, Report.TitleLength + 1, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
