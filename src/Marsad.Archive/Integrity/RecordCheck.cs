using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Integrity;

/// <summary>Checks a record against the text that it was read from.</summary>
internal static class RecordCheck
{
    /// <summary>What is wrong, or null.</summary>
    internal static string? Problem(Record record, string versionId, string content)
    {
        if (record.Doc != versionId) return $"its record is that of {record.Doc}.";
        if (record.Events.Any(coded => coded.Triggers.IsEmpty)) return "its record has an event without a trigger.";
        if (record.Actors.Any(actor => actor.Names.IsEmpty)) return "its record has an actor without a name.";
        if (record.Actors.DistinctBy(actor => actor.Key, StringComparer.Ordinal).Count() != record.Actors.Length) return "its record has two actors of one key.";
        return Spans(record).Any(span => span.Start < 0 || span.End < span.Start || span.End > content.Length) ? "its record points outside of its text." : null;
    }

    private static IEnumerable<Span> Spans(Record record)
    {
        foreach (var name in record.Actors.SelectMany(actor => actor.Names)) yield return name.Span;
        foreach (var coded in record.Events)
        {
            foreach (var trigger in coded.Triggers) yield return trigger.Span;
            yield return coded.Anchor.Span;
            foreach (var place in coded.Places) yield return place.Span;
            if (coded.Time is { } time) yield return time.Span;
            foreach (var count in coded.Counts) yield return count.Span;
        }

        foreach (var statement in record.Control)
        {
            yield return statement.Anchor.Span;
            foreach (var place in statement.Places) yield return place.Span;
            if (statement.Time is { } time) yield return time.Span;
            if (statement.Count is { } count) yield return count.Span;
        }

        foreach (var quote in record.Quotes)
        {
            yield return quote.Span;
            if (quote.Medium is { } medium) yield return medium.Span;
        }
    }
}
