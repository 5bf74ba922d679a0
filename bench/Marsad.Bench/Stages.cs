using System.Globalization;
using Marsad.Engine;
using Marsad.Engine.Actors;
using Marsad.Engine.Claims;
using Marsad.Engine.Entities;
using Marsad.Engine.Events;
using Marsad.Engine.Numbers;
using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;
using Marsad.Engine.Times;

namespace Marsad.Bench;

/// <summary>The stages of the engine, each on the outputs of those before it, which are made beforehand.</summary>
internal static class Stages
{
    internal static IReadOnlyList<Stage> Over(IReadOnlyList<Report> reports)
    {
        var readings = reports.Select(ReportCoder.Read).ToList();
        return
        [
            new("words and parts of speech", index => Text(DocumentReader.Read(reports[index]).Words.Length)),
            new("names", index => Text(NameTagger.Tag(readings[index].Document).Length)),
            new("actor register", index => Text(ActorRegister.Embedded.Find(readings[index].Document).Length)),
            new("actors", index => Text(ActorReader.Read(readings[index].Document, ActorRegister.Embedded.Find(readings[index].Document), NameTagger.Tag(readings[index].Document)).Mentions.Length)),
            new("places", index => Text(PlaceReader.Read(readings[index].Document, NameTagger.Tag(readings[index].Document), []).Length)),
            new("times", index => string.Join(' ', TimeReader.Read(readings[index].Document).Select(time => time.Resolved?.Edtf))),
            new("numbers", index => Text(NumberReader.Read(readings[index].Document, readings[index].Times).Length)),
            new("claims", index => Text(ClaimReader.Read(readings[index].Document, readings[index].Actors).Attributions.Length)),
            new("clauses", index => Text(ReportReading.Of(readings[index].Document, readings[index].Actors, readings[index].Places, readings[index].Times, readings[index].Quantities, readings[index].Claims).Clauses.Predicates.Length)),
            new("events", index => string.Join(' ', EventReader.Read(readings[index]).Select(coded => $"{coded.Type}{coded.Anchor.Span.Start}"))),
            new("the whole, as JSON", index => RecordJson.Write(ReportCoder.Code(reports[index]))),
        ];
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
