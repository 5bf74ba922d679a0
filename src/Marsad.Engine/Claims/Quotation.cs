using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>A direct quotation of three words or more.</summary>
/// <param name="Span">The text inside the marks.</param>
/// <param name="Words">Its words.</param>
/// <param name="Speaker">Key of the actor who says it, or null where the text does not say.</param>
/// <param name="Medium">Where or to whom it is said as written ("في بيان", "لفرانس برس"), or null.</param>
/// <param name="FoundBy">Which rule found the speaker.</param>
public sealed record Quotation(Span Span, Words Words, string? Speaker, Span? Medium, string FoundBy);

/// <summary>A stretch of text that the report gives as somebody's information.</summary>
/// <param name="Scope">The words whose information is attributed.</param>
/// <param name="Sources">Keys of the actors who are named as its source, nearest to the fact first.</param>
/// <param name="Cue">The words that attribute it ("قال", "بحسب").</param>
/// <param name="FoundBy">Which rule found it.</param>
public sealed record Attribution(Words Scope, ImmutableArray<string> Sources, Words Cue, string FoundBy);

/// <summary>What a stretch of text says about whether its events happened.</summary>
public enum Stance : byte
{
    /// <summary>Intended, promised, about to.</summary>
    Planned,

    /// <summary>Called for.</summary>
    Demanded,

    /// <summary>Said not to have happened.</summary>
    Denied,

    /// <summary>Marked as doubtful.</summary>
    Uncertain,

    /// <summary>An agreement, siege or sanction lifted or broken.</summary>
    Ended,
}

/// <summary>The words over which a stance holds.</summary>
/// <param name="Scope">The words it covers.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Cue">The words that express it.</param>
/// <param name="FoundBy">Which rule found it.</param>
public sealed record StanceScope(Words Scope, Stance Stance, Words Cue, string FoundBy);

/// <summary>Who says what in a report, and how sure it is meant.</summary>
public sealed record ClaimSet(ImmutableArray<Quotation> Quotations, ImmutableArray<Attribution> Attributions, ImmutableArray<StanceScope> Stances);
