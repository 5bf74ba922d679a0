using System.Collections.Immutable;
using System.Globalization;
using Marsad.Archive.Accounts;
using Marsad.Archive.Reports;
using Marsad.Engine.Actors;
using Marsad.Engine.Entities;
using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Ledger;

/// <summary>Reads what a record says about who holds what: its statements of control and its captures, withdrawals, advances and sieges.</summary>
internal sealed class StatementReader
{
    /// <summary>The rule of epithets: "دوما، آخر معقل للمعارضة" is said long after it ceased to be one.</summary>
    private const string Stronghold = "stronghold";

    private readonly CodedReport report;
    private readonly string content;
    private readonly Sentences sentences;
    private readonly List<LedgerStatement> found = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    private StatementReader(CodedReport report)
    {
        this.report = report;
        content = report.Content;
        sentences = new(content);
    }

    /// <summary>The statements of a report. A capture that is only planned tells of the fight; other planned or demanded events say nothing of who holds what and are left out.</summary>
    internal static List<LedgerStatement> Read(CodedReport report)
    {
        var reader = new StatementReader(report);
        foreach (var control in report.Record.Control) reader.Add(control);
        foreach (var coded in report.Record.Events) reader.Add(coded);
        return reader.found;
    }

    private void Add(ControlStatement control)
    {
        var state = control.State switch
        {
            ControlState.Holds => LedgerState.Holds,
            ControlState.Gained => LedgerState.Gained,
            ControlState.Lost => LedgerState.Lost,
            _ => LedgerState.Contested,
        };
        foreach (var place in control.Places)
            Add(place, state, control.FoundBy.Contains(Stronghold) ? Stronghold : "control", EventStatus.Actual, control.Time, control.Count, control.Confidence, control.Anchor.Span, control.Holder, [], [], control.AccordingTo);
    }

    private void Add(CodedEvent coded)
    {
        LedgerState? state = coded.Type switch
        {
            EventType.Capture => LedgerState.Gained,
            EventType.Withdrawal => LedgerState.Lost,
            EventType.Advance => LedgerState.Contested,
            EventType.Siege => LedgerState.Besieged,
            _ => null,
        };
        if (state is not { } known || coded.Status is EventStatus.Demanded or EventStatus.Ended) return;
        if (coded.Status == EventStatus.Planned)
        {
            // Who is out to take a place does not hold it, but fights for it.
            if (coded.Type != EventType.Capture) return;
            known = LedgerState.Contested;
        }

        var count = coded.Counts.FirstOrDefault(figure => figure.Of == CountOf.Villages);
        foreach (var place in coded.Places)
            Add(place, known, Codebook.Word(coded.Type), coded.Status, coded.Time, count, coded.Confidence, coded.Triggers[0].Span, coded.Agent, coded.Supporter, coded.Target, coded.AccordingTo);
    }

    private void Add(
        CodedPlace place, LedgerState state, string toldAs, EventStatus status, CodedTime? time, CodedCount? count, double confidence, Span anchor, ImmutableArray<string> holders,
        ImmutableArray<string> supporters, ImmutableArray<string> losers, ImmutableArray<string> claimants)
    {
        var country = place.PlaceId is { } placeId ? PlaceRegister.Shared.ById(placeId)?.Country : null;
        var who = Forces(holders, country);
        var from = Forces(losers, country);
        if (who.IsEmpty && from.IsEmpty) return;
        var (subject, extent) = Subject(place);
        var id = ReportIdentity.Identifier('s', string.Create(CultureInfo.InvariantCulture, $"{report.Version.VersionId}\n{subject}\n{place.Span.Start}\n{toldAs}\n{state}\n{anchor.Start}"));
        if (!seen.Add(id)) return;
        var version = report.Version;
        found.Add(new(
            id, version.VersionId, version.ReportId, subject, place.Text, extent, state, toldAs, Codebook.Word(status), time?.Start, time?.End, time?.Grain is { } grain ? Codebook.Word(grain) : null,
            version.Published?.Day, count?.Value ?? count?.Low, count is null ? null : Codebook.Word(count.Of), confidence, anchor, sentences.Around(anchor), who, Forces(supporters, country), from, Claimants(claimants)));
    }

    /// <summary>What a place phrase is about: the place, part of it, or an area beside it ("ريف دير الزور الشرقي"), which is a subject of its own.</summary>
    private (string Subject, Extent Extent) Subject(CodedPlace place)
    {
        var extent = ExtentLexicon.Of(content, place.Span);
        if (place.PlaceId is not { } id) return (LedgerPlace.TextPrefix + Folding.Fold(place.Text), extent);
        return place.State == PlaceState.Area && extent is Extent.Itself or Extent.Outside
            ? (LedgerPlace.AreaSubject(id, Folding.Fold(place.Text)), Extent.Itself)
            : (id, extent);
    }

    /// <summary>Those of the keys that can hold a place: no medium, no relief agency, no civilians; a person stands for what he belongs to.</summary>
    private ImmutableArray<LedgerActor> Forces(ImmutableArray<string> keys, string? country) =>
        [.. keys.Select(report.Record.Find).OfType<Actor>().Where(actor => actor.Type is not (ActorType.Media or ActorType.Ngo or ActorType.Civilians)).Select(actor => Force(actor, country)).DistinctBy(actor => actor.Id)];

    private LedgerActor Force(Actor actor, string? country)
    {
        if (actor.Type == ActorType.Person && actor.PartOf is { } whole && report.Record.Find(whole) is { } organisation) actor = organisation;
        var name = ActorIds.Name(actor);
        if (actor.Type == ActorType.Person && actor.RegisterId is { } person && Camps.OrganisationOf(person, report.Version.Published?.Day) is { } served) return new(served, name);
        var id = ActorIds.Of(report.Version.VersionId, actor);
        // A description ("فصائل المعارضة") means a side of the war where the place lies; a name never does.
        return new(id == actor.RegisterId ? id : SideLexicon.Find(name, country) ?? id, name);
    }

    private ImmutableArray<LedgerActor> Claimants(ImmutableArray<string> keys)
    {
        ImmutableArray<LedgerActor> named = [.. keys.Select(report.Record.Find).OfType<Actor>().Select(actor => new LedgerActor(ActorIds.Of(report.Version.VersionId, actor), ActorIds.Name(actor)))];
        var publisher = report.Version.Source is { Length: > 0 } source ? source : "?";
        return named.IsEmpty ? [new(ActorIds.OfPublisher(publisher), publisher)] : named;
    }
}
