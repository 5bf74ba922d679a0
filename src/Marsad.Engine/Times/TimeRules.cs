namespace Marsad.Engine.Times;

/// <summary>All rules, in the order in which their groups run over a sentence.</summary>
internal static class TimeRules
{
    internal static readonly TimeLayer[] Layers =
    [
        DateRules.Parts,
        PeriodRules.Periods,
        DateRules.Dates,
        DayRules.Weekdays,
        DateRules.Resolution,
        DayRules.Resolution,
        DayRules.DayWord,
        DayRules.Parts,
        DayRules.Clocks,
        DayRules.ClockDays,
        JoinRules.Pairs,
        JoinRules.Positions,
        PeriodRules.Durations,
        PeriodRules.Approximations,
        DirectionRules.Spans,
        DirectionRules.Directions,
    ];
}
