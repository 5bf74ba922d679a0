using System.Collections.Immutable;
using System.Text;
using Marsad.Engine.Entities;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Review;

/// <summary>One event or one statement of control as it was when a reviewer decided, with the actors that it names: a record of its own.</summary>
internal sealed record Snapshot(Record Record)
{
    /// <summary>The event; a snapshot of a statement has none.</summary>
    internal CodedEvent? Event => Record.Events.IsEmpty ? null : Record.Events[0];

    /// <summary>The statement of control; a snapshot of an event has none.</summary>
    internal ControlStatement? Control => Record.Control.IsEmpty ? null : Record.Control[0];

    /// <summary>An event of a record.</summary>
    internal static Snapshot Of(Record record, CodedEvent coded) => new(Record.Empty(record.Doc, record.Date) with
    {
        Actors = Named(record, [.. coded.Agent, .. coded.Target, .. coded.Supporter, .. coded.AccordingTo]),
        Events = [coded],
    });

    /// <summary>A statement of control of a record.</summary>
    internal static Snapshot Of(Record record, ControlStatement statement) => new(Record.Empty(record.Doc, record.Date) with
    {
        Actors = Named(record, [.. statement.Holder, .. statement.AccordingTo]),
        Control = [statement],
    });

    internal string Write() => RecordJson.Write(Record);

    /// <exception cref="FormatException">The text is no record.</exception>
    internal static Snapshot Read(string json)
    {
        var record = RecordJson.Read(Encoding.UTF8.GetBytes(json));
        if (record.Events.Any(coded => coded.Triggers.IsEmpty)) throw new FormatException("An event has no trigger.");
        return new(record);
    }

    /// <summary>Whether both say the same, wherever their words stand: type or state, actors, places, time, status, counts.</summary>
    internal bool SaysTheSameAs(Snapshot other) => Saying() == other.Saying();

    private string Saying()
    {
        var text = new StringBuilder();
        if (Event is { } coded)
        {
            text.Append(coded.Type).Append(coded.Status);
            Add(text, coded.Agent, coded.Target, coded.Supporter, coded.AccordingTo);
            Add(text, coded.Places, coded.Time);
            foreach (var count in coded.Counts) Add(text, count);
        }

        if (Control is { } statement)
        {
            text.Append(statement.State);
            Add(text, statement.Holder, statement.AccordingTo);
            Add(text, statement.Places, statement.Time);
            if (statement.Count is { } count) Add(text, count);
        }

        return text.ToString();
    }

    private static ImmutableArray<Actor> Named(Record record, HashSet<string> keys)
    {
        for (var more = true; more;)
        {
            more = false;
            foreach (var actor in record.Actors)
                if (actor.PartOf is { } whole && keys.Contains(actor.Key)) more |= keys.Add(whole);
        }

        return [.. record.Actors.Where(actor => keys.Contains(actor.Key))];
    }

    private void Add(StringBuilder text, params ReadOnlySpan<ImmutableArray<string>> roles)
    {
        foreach (var role in roles)
        {
            foreach (var name in role.Select(key => Record.Find(key) is { } actor ? ActorLinks.Identity(actor) : key).Order(StringComparer.Ordinal)) text.Append('\n').Append(name);
            text.Append("\n|");
        }
    }

    private static void Add(StringBuilder text, ImmutableArray<CodedPlace> places, CodedTime? time)
    {
        foreach (var place in places) text.Append('\n').Append(place.PlaceId).Append(' ').Append(Folding.Fold(place.Text));
        text.Append("\n|").Append(time?.Start).Append('/').Append(time?.End).Append(time is { IsResolved: false } ? time.Text : "");
    }

    private static void Add(StringBuilder text, CodedCount count) =>
        text.Append('\n').Append(count.Of).Append(count.Who).Append(count.Value).Append(count.Low).Append("..").Append(count.High).Append(count.Qualifier);
}
