using Marsad.Engine.Numbers;

namespace Marsad.Engine.Times;

/// <summary>A piece of a sentence while its time expressions are put together: a word at first, larger pieces as rules join them.</summary>
internal sealed record TimeNode(TimeKind Kind, int First, int End)
{
    /// <summary>The folded letters of a piece that is one atom.</summary>
    internal string Folded { get; init; } = "";

    /// <summary>What is written together with its first word.</summary>
    internal Peeled Peeled { get; init; }

    /// <summary>The number, the weekday, the offset ..., by kind.</summary>
    internal int Value { get; init; }

    /// <summary>The second part of a feast, or the minutes of a clock.</summary>
    internal int Second { get; init; }

    /// <summary>The unit's grain.</summary>
    internal TimeGrain Grain { get; init; }

    /// <summary>The unit's number.</summary>
    internal TimeNumber Number { get; init; }

    /// <summary>What it needs beside it to be a time.</summary>
    internal TimeStrength Strength { get; init; }

    /// <summary>Whether a number is in digits.</summary>
    internal bool IsDigits { get; init; }

    /// <summary>Year, month, day of a date; 0 where not given.</summary>
    internal (int Year, int Month, int Day) Date { get; init; }

    /// <summary>-1 for "الماضي", 1 for "المقبل", 0 for none.</summary>
    internal int Direction { get; init; }

    /// <summary>Whether the date is in the Hijri calendar.</summary>
    internal bool IsHijri { get; init; }

    /// <summary>Whether "نحو" stands with it.</summary>
    internal bool IsApproximate { get; init; }

    /// <summary>Whether it was resolved from a weekday's name.</summary>
    internal bool IsWeekday { get; init; }

    /// <summary>Whether it names its day, month or year itself, rather than by distance.</summary>
    internal bool IsAbsolute { get; init; }

    /// <summary>Whether its words give the year.</summary>
    internal bool HasYear { get; init; }

    /// <summary>Whether it is a date, month or year of the calendar.</summary>
    internal bool IsNamed { get; init; }

    /// <summary>What a time stands for, or null.</summary>
    internal ResolvedTime? Resolved { get; init; }

    /// <summary>The point from which a "since" counts, or null.</summary>
    internal ResolvedTime? Onset { get; init; }

    /// <summary>Why a time is not resolved, or null.</summary>
    internal string? Unresolved { get; init; }

    /// <summary>A second time that the same words name ("3 و5 مايو"), or null.</summary>
    internal TimeNode? Also { get; init; }

    /// <summary>The name of the last rule that made it.</summary>
    internal string Rule { get; init; } = "";

    internal bool IsDefinite => Peeled.IsDefinite;
}
