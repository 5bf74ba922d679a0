using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output;

/// <summary>A stretch of a report that a record rests on.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is evidence of: a class of the page's style.</param>
/// <param name="Label">What it stands for, in a word or two.</param>
internal readonly record struct Evidence(Span Span, string Kind, string Label)
{
    /// <summary>All evidence of a record in reading order, the longer first where two begin together.</summary>
    internal static List<Evidence> Of(Record record)
    {
        var all = new HashSet<Evidence>();
        foreach (var quote in record.Quotes) all.Add(new(quote.Span, "quote", quote.Speaker ?? "quotation"));
        foreach (var actor in record.Actors)
            foreach (var name in actor.Names) all.Add(new(name.Span, "actor", actor.Key));
        foreach (var coded in record.Events)
        {
            foreach (var trigger in coded.Triggers) all.Add(new(trigger.Span, "trigger", $"{coded.Id} {Codebook.Word(coded.Type)}"));
            Add(all, coded.Places, coded.Time);
        }

        foreach (var statement in record.Control)
        {
            all.Add(new(statement.Anchor.Span, "anchor", $"{statement.Id} {Codebook.Word(statement.State)}"));
            Add(all, statement.Places, statement.Time);
        }

        var sorted = all.Where(evidence => !evidence.Span.IsEmpty).ToList();
        sorted.Sort((left, right) => left.Span.CompareTo(right.Span) is not 0 and var order ? order : string.CompareOrdinal(left.Kind + left.Label, right.Kind + right.Label));
        return sorted;
    }

    private static void Add(HashSet<Evidence> all, IEnumerable<CodedPlace> places, CodedTime? time)
    {
        foreach (var place in places) all.Add(new(place.Span, "place", place.PlaceId ?? Codebook.Word(place.State)));
        if (time is not null) all.Add(new(time.Span, "time", time.Edtf ?? "unresolved"));
    }
}
