using Marsad.Engine.Text;

namespace Marsad.Engine.Times;

/// <summary>How exact a time expression is.</summary>
public enum TimeGrain : byte
{
#pragma warning disable CS1591 // the grains are plain words
    Minute, Hour, PartOfDay, Day, Weekend, Week, Month, Season, Year, Decade, Period,
#pragma warning restore CS1591
}

/// <summary>The calendar days that an expression stands for.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Grain">How exact the expression is.</param>
/// <param name="Edtf">The same in the Extended Date/Time Format (ISO 8601-2:2019).</param>
public sealed record ResolvedTime(DateOnly Start, DateOnly End, TimeGrain Grain, string Edtf)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => Start <= day && day <= End;
}

/// <summary>A time expression in a report: resolved, or explicitly not.</summary>
/// <param name="Span">The expression as written.</param>
/// <param name="Words">Its words.</param>
/// <param name="Resolved">What it stands for, or null where it cannot be resolved.</param>
/// <param name="Unresolved">Why not, or null where it is resolved.</param>
/// <param name="FoundBy">The name of the rule that found it.</param>
public sealed record TimeMention(Span Span, Words Words, ResolvedTime? Resolved, string? Unresolved, string FoundBy)
{
    /// <summary>For "since X": the time X itself, when what is told of began; <see cref="Resolved"/> then reaches from its first day
    /// to the report's date. Null for other expressions.</summary>
    public ResolvedTime? Onset { get; init; }
}
