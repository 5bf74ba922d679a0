using System.Collections.Immutable;
using System.Globalization;
using Marsad.Archive.Reports;
using Marsad.Engine.Entities;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Review;

/// <summary>Applies decisions to one record, one after the other.</summary>
internal sealed class EffectiveRecordBuilder(ReportVersion version, string content, Record record)
{
    private const string Gone = "the sentence does not stand in this version, or not only once";
    private const string Otherwise = "this version says it otherwise";
    private const string NoEvent = "the engine finds no such event on these words";

    private readonly List<Actor> actors = [.. record.Actors];
    private readonly List<ReviewedEvent> events = [.. record.Events.Select(coded => new ReviewedEvent(coded, Codebook.Word(coded.Type), null))];
    private readonly List<ReviewedStatement> statements = [.. record.Control.Select(statement => new ReviewedStatement(statement))];
    private readonly List<(long Number, int Rank, OutcomeState State, ReviewedEvent? Event, string Reason)> outcomes = [];

    /// <summary>Applies a decision to its subject of a rank.</summary>
    internal void Apply(Decision decision, int rank)
    {
        var subject = decision.Subjects[rank];
        var (state, reviewed, reason) = subject.Kind == SubjectKind.Report ? OnReport(decision.Kind, subject)
            : subject.Evidence.Locate(content, version.TextSha256) is not { } start ? (OutcomeState.Look, null, Gone)
            : subject.Kind == SubjectKind.Event ? OnEvent(decision, subject, start - subject.Evidence.Start)
            : OnStatement(decision, subject, start - subject.Evidence.Start);
        outcomes.Add((decision.Number, rank, state, reviewed, reason));
    }

    /// <summary>The record with all decisions applied.</summary>
    internal EffectiveRecord Build() => new(
        record with
        {
            Actors = [.. actors],
            Events = [.. InOrder().Where(reviewed => reviewed.Rejected is null).Select(reviewed => reviewed.Event)],
            Control = [.. statements.Where(reviewed => reviewed.Rejected is null).Select(reviewed => reviewed.Statement)],
        },
        [.. InOrder().Select(reviewed => (reviewed.Event, reviewed.Origin))],
        [.. statements.Select(reviewed => (reviewed.Statement, reviewed.Origin))],
        [.. outcomes.Select(outcome => new Outcome(outcome.Number, outcome.Rank, outcome.State, outcome.Event?.AccountId(version.VersionId), outcome.Reason))]);

    /// <summary>The engine's events in its order, those of reviewers by their triggers among them.</summary>
    private IEnumerable<ReviewedEvent> InOrder() => events.OrderBy(reviewed => reviewed.Event.Triggers[0].Span.Start);

    private (OutcomeState State, ReviewedEvent? Event, string Reason) OnReport(DecisionKind kind, Subject subject) =>
        kind is DecisionKind.JoinFamily or DecisionKind.SplitFamily && subject.Evidence.TextSha256 != version.TextSha256
            ? (OutcomeState.Look, null, "the report's text changed")
            : (OutcomeState.Applied, null, "");

    private (OutcomeState State, ReviewedEvent? Event, string Reason) OnEvent(Decision decision, Subject subject, int delta)
    {
        if (decision.Kind == DecisionKind.Add) return Add(decision, subject, delta);
        var reviewed = Find(subject, new(subject.At.Start + delta, subject.At.End + delta));
        switch (decision.Kind)
        {
            case DecisionKind.Accept:
                return Accept(decision, subject, delta, reviewed);
            case DecisionKind.Reject when reviewed is null:
                return (OutcomeState.Settled, null, NoEvent);
            case DecisionKind.Reject:
                reviewed.Rejected = decision.Number;
                return (OutcomeState.Applied, reviewed, "");
            case var _ when reviewed is null:
                return (OutcomeState.Look, null, NoEvent);
            case var _ when reviewed.Rejected is { } number:
                return (OutcomeState.Settled, reviewed, string.Create(CultureInfo.InvariantCulture, $"decision {number} rejects the account"));
            case DecisionKind.Correct:
                return Correct(decision, subject, delta, reviewed);
            default:
                return (OutcomeState.Applied, reviewed, "");
        }
    }

    private (OutcomeState State, ReviewedEvent? Event, string Reason) Add(Decision decision, Subject subject, int delta)
    {
        if (decision.Payload.Now?.Event is not { } coded || Moved(subject, delta).Move(coded) is not { } moved) return (OutcomeState.Look, null, Otherwise);
        var added = new ReviewedEvent(Linked(decision.Payload.Now, moved) with { Id = Id(decision) }, Codebook.Word(moved.Type), decision.Number);

        // Where a newer engine finds it too, the reviewer's reading stands for both.
        events.RemoveAll(reviewed => reviewed.Added is null && reviewed.Event.Type == moved.Type && reviewed.Event.Triggers[0].Span == moved.Triggers[0].Span);
        events.Add(added);
        return (OutcomeState.Applied, added, "");
    }

    private (OutcomeState State, ReviewedEvent? Event, string Reason) Accept(Decision decision, Subject subject, int delta, ReviewedEvent? reviewed)
    {
        if (decision.Payload.Was is not { Event: { } coded } was) return (OutcomeState.Look, null, NoEvent);
        var moved = Moved(subject, delta).Move(coded);
        if (reviewed is null)
        {
            // A later entry that added it may be taken back; what was accepted then is no word of the engine's either.
            if (subject.Added is not null) return (OutcomeState.Look, null, "the entry that added the event is taken back");
            if (moved is null) return (OutcomeState.Look, null, Otherwise);
            reviewed = new(Linked(was, moved) with { Id = Id(decision) }, subject.Word, null);
            events.Add(reviewed);
            return (OutcomeState.Kept, reviewed, "the engine no longer finds it");
        }

        if (moved is not null) reviewed.Event = Linked(was, moved) with { Id = reviewed.Event.Id };
        else if (!was.SaysTheSameAs(Snapshot.Of(record with { Actors = [.. actors] }, reviewed.Event))) return (OutcomeState.Look, reviewed, Otherwise);
        reviewed.Rejected = null;
        return (OutcomeState.Applied, reviewed, "");
    }

    private (OutcomeState State, ReviewedEvent? Event, string Reason) Correct(Decision decision, Subject subject, int delta, ReviewedEvent reviewed)
    {
        if (decision.Payload is not { Slot: { } slot, Now: { Event: { } coded } now }) return (OutcomeState.Look, reviewed, NoEvent);
        if (Moved(subject, delta).Move(SlotValues.Only(slot, coded)) is not { } moved) return (OutcomeState.Look, reviewed, Otherwise);
        reviewed.Event = SlotValues.Put(slot, reviewed.Event, Linked(now, moved), decision.Number);
        return (OutcomeState.Applied, reviewed, "");
    }

    private (OutcomeState State, ReviewedEvent? Event, string Reason) OnStatement(Decision decision, Subject subject, int delta)
    {
        if (decision.Payload.Was is not { Control: { } statement } was) return (OutcomeState.Applied, null, "");
        var anchor = new Span(subject.At.Start + delta, subject.At.End + delta);
        var reviewed = statements.Find(candidate => candidate.Word == subject.Word && candidate.Statement.Anchor.Span.Overlaps(anchor)
            && was.SaysTheSameAs(Snapshot.Of(record with { Actors = [.. actors] }, candidate.Statement)));
        if (decision.Kind == DecisionKind.RejectControl)
        {
            if (reviewed is null) return (OutcomeState.Settled, null, "the engine no longer finds it");
            reviewed.Rejected = decision.Number;
            return (OutcomeState.Applied, null, "");
        }

        if (decision.Kind != DecisionKind.AcceptControl) return reviewed is null ? (OutcomeState.Look, null, "the engine no longer finds it") : (OutcomeState.Applied, null, "");
        if (reviewed is not null)
        {
            reviewed.Rejected = null;
            return (OutcomeState.Applied, null, "");
        }

        if (Moved(subject, delta).Move(statement) is not { } moved) return (OutcomeState.Look, null, Otherwise);
        var keys = new ActorLinks(actors, content).Link(was);
        statements.Add(new(moved with { Id = Id(decision), Holder = Keys(moved.Holder, keys), AccordingTo = Keys(moved.AccordingTo, keys) }));
        return (OutcomeState.Kept, null, "the engine no longer finds it");
    }

    private ReviewedEvent? Find(Subject subject, Span trigger)
    {
        if (events.Find(reviewed => reviewed.Is(subject, trigger, exactly: true)) is { } exact) return exact;
        var near = events.FindAll(reviewed => reviewed.Is(subject, trigger, exactly: false));
        return near.Count == 1 ? near[0] : null;
    }

    private MovedSpans Moved(Subject subject, int delta)
    {
        var evidence = subject.Evidence;
        var same = evidence.TextSha256 == version.TextSha256
            ? new Span(0, content.Length)
            : new Span(evidence.Start - evidence.Prefix.Length, evidence.Start + evidence.Quote.Length + evidence.Suffix.Length);
        return new(content, delta, same);
    }

    private CodedEvent Linked(Snapshot snapshot, CodedEvent coded)
    {
        var keys = new ActorLinks(actors, content).Link(snapshot);
        return coded with { Agent = Keys(coded.Agent, keys), Target = Keys(coded.Target, keys), Supporter = Keys(coded.Supporter, keys), AccordingTo = Keys(coded.AccordingTo, keys) };
    }

    private static ImmutableArray<string> Keys(ImmutableArray<string> wanted, Dictionary<string, string> keys) =>
        [.. wanted.Where(keys.ContainsKey).Select(key => keys[key]).Distinct(StringComparer.Ordinal)];

    private static string Id(Decision decision) => string.Create(CultureInfo.InvariantCulture, $"d{decision.Number}");
}
