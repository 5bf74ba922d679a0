namespace Marsad.Engine.Times;

/// <summary>What a piece of a time expression is; patterns speak of these.</summary>
internal enum TimeKind : byte
{
    /// <summary>A word that says nothing about time, or a mark; matched by its letters.</summary>
    Other,
    Number,
    Ordinal,
    Weekday,
    Month,
    HijriMonth,
    Part,
    PartAdverb,
    Unit,
    Past,
    This,
    Next,
    Position,
    Since,
    Before,
    After,
    During,
    Until,
    To,
    From,
    Between,
    In,
    DayOffset,
    LastNight,
    Now,
    Vague,
    Approximate,
    Season,
    Decade,
    Feast,
    HourWord,
    Era,
    Half,

    /// <summary>A year that is named as one: "عام 2012", "في 2012".</summary>
    Year,

    /// <summary>A day and month, with or without a year, or a month with a year.</summary>
    Date,

    /// <summary>A whole week, month, year: "العام الماضي".</summary>
    Period,

    /// <summary>A length of time: "ثلاثة أيام".</summary>
    Duration,

    /// <summary>An hour of the clock.</summary>
    Clock,

    /// <summary>A time, resolved or not; what is left of these is a mention.</summary>
    Time,
}

/// <summary>Singular, dual or plural of a unit of time.</summary>
internal enum TimeNumber : byte
{
    One,
    Two,
    Many,
}

/// <summary>A word or phrase of <c>data/lexicon/time-words.tsv</c>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its value, as the file explains.</param>
/// <param name="Second">The second part of a feast's value.</param>
/// <param name="Grain">The unit's grain.</param>
/// <param name="Number">The unit's number.</param>
/// <param name="Strength">What it needs beside it to be a time.</param>
internal sealed record TimeWord(TimeKind Kind, int Value, int Second, TimeGrain Grain, TimeNumber Number, TimeStrength Strength);

/// <summary>What a word needs beside it to be a time.</summary>
internal enum TimeStrength : byte
{
    Strong,

    /// <summary>A preposition of time at least ("في مارس"): the word is also another.</summary>
    Weak,

    /// <summary>A number, a year or its class word ("شهر آب").</summary>
    Strict,
}
