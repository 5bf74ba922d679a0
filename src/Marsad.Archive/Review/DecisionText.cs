using System.Globalization;
using Marsad.Engine.Records;

namespace Marsad.Archive.Review;

/// <summary>Decisions and what they are about in few words.</summary>
internal static class DecisionText
{
    /// <summary>What an entry decides besides its kind; may be empty.</summary>
    internal static string Of(Decision decision)
    {
        var payload = decision.Payload;
        return decision.Kind switch
        {
            DecisionKind.Correct when payload is { Slot: { } slot, Was: { } was, Now: { } now } => $"{DecisionWords.Word(slot)}: {Slot(slot, was)} → {Slot(slot, now)}",
            DecisionKind.Add when payload.Now is { } now => Says(now),
            DecisionKind.GradeSource => $"{payload.Source}: {payload.Grade}",
            DecisionKind.GradeClaim => payload.Grade ?? "",
            DecisionKind.Note => payload.Text ?? "",
            DecisionKind.Undo => string.Create(CultureInfo.InvariantCulture, $"takes {payload.Undoes} back"),
            _ => "",
        };
    }

    /// <summary>The slots of an event or a statement in one line.</summary>
    internal static string Says(Snapshot snapshot)
    {
        var parts = new List<string>();
        if (snapshot.Event is { } coded)
        {
            if (!coded.Agent.IsEmpty || !coded.Target.IsEmpty) parts.Add($"{Names(snapshot, coded.Agent)} → {Names(snapshot, coded.Target)}");
            parts.AddRange(coded.Places.Select(place => place.Text));
            if (coded.Time is { } time) parts.Add(Text(time));
            parts.AddRange(coded.Counts.Select(Text));
            if (!coded.AccordingTo.IsEmpty) parts.Add($"({Names(snapshot, coded.AccordingTo)})");
        }
        else if (snapshot.Control is { } statement)
        {
            parts.Add(Names(snapshot, statement.Holder));
            parts.AddRange(statement.Places.Select(place => place.Text));
            if (statement.Time is { } time) parts.Add(Text(time));
            if (!statement.AccordingTo.IsEmpty) parts.Add($"({Names(snapshot, statement.AccordingTo)})");
        }

        return string.Join(" · ", parts);
    }

    private static string Slot(Slot slot, Snapshot snapshot)
    {
        var coded = snapshot.Event!;
        var text = slot switch
        {
            Review.Slot.Type => Codebook.Word(coded.Type),
            Review.Slot.Agent => Names(snapshot, coded.Agent),
            Review.Slot.Target => Names(snapshot, coded.Target),
            Review.Slot.Place => string.Join("، ", coded.Places.Select(place => place.Text)),
            Review.Slot.Time => coded.Time is { } time ? Text(time) : "",
            Review.Slot.Status => Codebook.Word(coded.Status),
            Review.Slot.AccordingTo => Names(snapshot, coded.AccordingTo),
            _ => string.Join(", ", coded.Counts.Select(Text)),
        };
        return text.Length > 0 ? text : "–";
    }

    private static string Names(Snapshot snapshot, IEnumerable<string> keys)
    {
        var names = string.Join("، ", keys.Select(key => snapshot.Record.Find(key) is { } actor ? Accounts.ActorIds.Name(actor) : key));
        return names.Length > 0 ? names : "–";
    }

    private static string Text(CodedTime time) => time.Edtf ?? time.Text;

    private static string Text(CodedCount count) => count.Qualifier == Engine.Numbers.Qualifier.Range
        ? string.Create(CultureInfo.InvariantCulture, $"{Codebook.Word(count.Of)} {count.Low}..{count.High}")
        : string.Create(CultureInfo.InvariantCulture, $"{Codebook.Word(count.Of)} {count.Value}");
}
