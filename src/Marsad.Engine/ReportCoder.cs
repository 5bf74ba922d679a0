using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Claims;
using Marsad.Engine.Control;
using Marsad.Engine.Entities;
using Marsad.Engine.Events;
using Marsad.Engine.Events.Circumstances;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Numbers;
using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;
using Marsad.Engine.Times;

namespace Marsad.Engine;

/// <summary>Codes a report into a record: the whole way of a report through the engine, on one screen.</summary>
public static class ReportCoder
{
    /// <summary>The record of a report. The same report always gives the same record.</summary>
    public static Record Code(Report report) => Code(Read(report), JudgeModel.Embedded, ArgumentModel.Embedded, CircumstanceModel.Embedded);

    /// <summary>The record of a report that is read, by given models; the rules alone fill the slots for which there is no model.</summary>
    internal static Record Code(ReportReading reading, JudgeModel judge, ArgumentModel? arguments, CircumstanceModel? circumstances)
    {
        var report = reading.Document.Report;
        var events = EventReader.Read(reading, judge, arguments, circumstances);
        var control = ControlReader.Read(reading);
        return new(
            report.Id, report.Published, ParticipantReader.Used(reading.Actors.Actors, events, control), events, control, Quotes(reading, circumstances),
            report.Published is null ? ["The report has no date: its times stay unresolved."] : []);
    }

    /// <summary>What every stage before the events finds in a report.</summary>
    internal static ReportReading Read(Report report)
    {
        var document = DocumentReader.Read(report);
        var names = NameTagger.Tag(document);
        var actors = UnnamedSources.AddTo(document, ActorReader.Read(document, ActorRegister.Embedded.Find(document), names));
        var places = PlaceReader.Read(document, names, ActorWords(actors));
        var times = TimeReader.Read(document);
        return ReportReading.Of(document, actors, places, times, NumberReader.Read(document, times), ClaimReader.Read(document, actors));
    }

    /// <summary>The words that name actors other than states: a place inside of them locates nothing.</summary>
    private static ImmutableArray<Words> ActorWords(ActorSet actors) =>
        [.. actors.Mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Description && actors.Find(mention.Actor)!.Type is not (ActorType.State or ActorType.Civilians)).Select(mention => mention.Words)];

    private static ImmutableArray<CodedQuote> Quotes(ReportReading reading, CircumstanceModel? circumstances) =>
        [.. (circumstances is not null && EventReader.IsWhole(reading) ? SpeakerChooser.Choose(reading, circumstances) : reading.Claims.Quotations).Select(quotation => CodedQuotes.Of(reading.Document, quotation))];
}
