using System.Collections.Immutable;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Review;

/// <summary>Brings a snapshot's spans into a version of the report in which its evidence stands elsewhere. Words are only carried over where they are the same there.</summary>
/// <param name="content">The version's content.</param>
/// <param name="delta">How far the evidence moved, in UTF-16 units.</param>
/// <param name="same">The range of the old content that is known to be the same: the quote with its surroundings, or everything in the same text.</param>
internal sealed class MovedSpans(string content, int delta, Span same)
{
    private bool isWhole = true;

    /// <summary>The event with its spans moved; null where some of its words are not the same in the version.</summary>
    internal CodedEvent? Move(CodedEvent coded)
    {
        var moved = coded with
        {
            Triggers = [.. coded.Triggers.Select(Move)],
            Anchor = Move(coded.Anchor),
            Places = Move(coded.Places),
            Time = Move(coded.Time),
            Counts = [.. coded.Counts.Select(Move)],
        };
        return isWhole ? moved : null;
    }

    /// <summary>The statement with its spans moved; null where some of its words are not the same in the version.</summary>
    internal ControlStatement? Move(ControlStatement statement)
    {
        var moved = statement with
        {
            Places = Move(statement.Places),
            Anchor = Move(statement.Anchor),
            Time = Move(statement.Time),
            Count = statement.Count is { } count ? Move(count) : null,
        };
        return isWhole ? moved : null;
    }

    private TextSpan Move(TextSpan words) => new(words.Text, Move(words.Span, words.Text));

    private ImmutableArray<CodedPlace> Move(ImmutableArray<CodedPlace> places) => [.. places.Select(place => place with { Span = Move(place.Span, place.Text) })];

    private CodedTime? Move(CodedTime? time) => time is null ? null : time with { Span = Move(time.Span, time.Text) };

    private CodedCount Move(CodedCount count) => count with { Span = Move(count.Span, null) };

    private Span Move(Span span, string? words)
    {
        // What a reviewer gave stands nowhere in the text.
        if (span.IsEmpty) return span;
        var moved = new Span(span.Start + delta, span.End + delta);
        var isInside = moved.Start >= 0 && moved.End <= content.Length;
        isWhole &= isInside && (same.Contains(span) || (words is not null && RecordJson.Clean(moved.Of(content)) == words));
        return moved;
    }
}
