namespace Marsad.Engine.Times;

/// <summary>Weekdays, days by their distance, parts of the day, clock times.</summary>
internal static class DayRules
{
    /// <summary>"الثلاثاء الماضي".</summary>
    internal static readonly TimeLayer Weekdays = new(
        new("weekday past", "Weekday Past", m => m.Widen(m[0]) with { Direction = -1 }),
        new("weekday before the last", "Weekday قبل Past", m => m.Widen(m[0]) with { Direction = -2 }),
        new("weekday to come", "Weekday Next", m => m.Widen(m[0]) with { Direction = 1 }),
        new("weekday of a week", "Weekday من Period", m => m[2].Resolved is { Grain: TimeGrain.Week } week
            ? m.Resolve(CalendarDays.Day(CalendarDays.Shift(week.Start, m[0].Value - 1))) with { IsWeekday = true } : null));

    /// <summary>What is a day and nothing more is resolved.</summary>
    internal static readonly TimeLayer Resolution = new(
        new("weekday", "Weekday", m => TimeResolution.OfWeekday(m, m[0])),
        new("period", "Period", m => m.Widen(m[0]) with { Kind = TimeKind.Time }),
        new("day", "DayOffset", m => Offset(m, 0)),
        new("last night", "LastNight", m => m.Context.Today(m[0]) is { } today ? m.Resolve(CalendarDays.Range(CalendarDays.Shift(today, -1), today, TimeGrain.PartOfDay)) : m.Unresolve(Reasons.NoDate)),
        new("now", "Now", m => Offset(m, 0)));

    /// <summary>"يوم الثلاثاء".</summary>
    internal static readonly TimeLayer DayWord = new(
        new("day word", "Unit Time", m => m[0] is { Grain: TimeGrain.Day } && m[0].Number != TimeNumber.Many && IsDay(m[1]) ? m.Widen(m[1]) : null),
        new("two days", "Unit Time +Time", m => m[0] is { Grain: TimeGrain.Day, Number: TimeNumber.Two } ? BothDays(m, m[1], m[2]) : null));

    /// <summary>"فجر الثلاثاء", "ليل الجمعة السبت", "السبت ليلا".</summary>
    internal static readonly TimeLayer Parts = new(
        new("part of a day", "Part من? Time", m => IsPart(m[0]) && IsDay(m.Last) ? PartOf(m, m.Last) : null),
        new("night between two days", "Part Time /,-,–,الي? Time", m => IsNight(m[0]) ? BothDays(m, m[1], m.Last) : null),
        new("night between two days, joined", "Part Time +Time", m => IsNight(m[0]) ? BothDays(m, m[1], m[2]) : null),
        new("first hours of a day", "Unit Part الاولي? من? Time", m => m[0] is { Grain: TimeGrain.Hour } && m[1].IsDefinite && IsDay(m.Last) ? PartOf(m, m.Last) : null),
        new("day and its part", "Time في? PartAdverb", m => IsDay(m[0]) ? PartOf(m, m[0]) : null),
        new("day and its evening", "Time Part", m => IsDay(m[0]) && m[1].Folded == "مساء" && m.After?.Kind != TimeKind.Time ? PartOf(m, m[0]) : null),
        new("night", "PartAdverb", m => m[0].Value != 5 || m.Before?.Kind is TimeKind.Number or TimeKind.Ordinal or TimeKind.Clock or TimeKind.HourWord ? null
            : m.Context.Today(m[0]) is { } today ? m.Resolve(CalendarDays.Range(CalendarDays.Shift(today, -1), today, TimeGrain.PartOfDay)) : m.Unresolve(Reasons.NoDate)));

    /// <summary>"الساعة الخامسة فجرا", "14:30".</summary>
    internal static readonly TimeLayer Clocks = new(
        new("hour", "HourWord Number", m => m[1].Value <= 24 ? Clock(m, m[1].Value, 0) : null),
        new("hour in words", "HourWord Ordinal", m => m[1].Value <= 12 ? Clock(m, m[1].Value, 0) : null),
        new("hour and minutes", "HourWord? Number : Number", m => m.Last is { IsDigits: true, Value: <= 59 } && m[m.Count - 3] is { IsDigits: true, Value: <= 24 } hour && m.After?.Folded != ":" ? Clock(m, hour.Value, m.Last.Value) : null),
        new("hour and half", "Clock +نصف", m => m.Widen(m[0]) with { Second = 30 }),
        new("hour of a part of the day", "Clock PartAdverb", m => Clock(m, HourIn(m[0].Value, m[1].Value), m[0].Second)),
        new("hour of an evening", "Clock Part", m => m[1].Folded == "مساء" ? Clock(m, HourIn(m[0].Value, 4), m[0].Second) : null));

    /// <summary>"الثلاثاء الساعة 17:00".</summary>
    internal static readonly TimeLayer ClockDays = new(
        new("hour of a day", "Clock من? Time", m => AtClock(m, m[0], m.Last)),
        new("day and hour", "Time عند? Clock", m => AtClock(m, m.Last, m[0])),
        new("hour alone", "Clock", m => m.After?.Kind == TimeKind.Time ? null : m.Unresolve(Reasons.NoDay)));

    internal static bool IsDay(TimeNode time) => time.Kind == TimeKind.Time && (time.IsWeekday || time.Resolved is { Grain: TimeGrain.Day or TimeGrain.PartOfDay } resolved && resolved.Start == resolved.End);

    /// <summary>The span from one day to the next day that is named.</summary>
    internal static TimeNode? BothDays(TimeMatch m, TimeNode first, TimeNode second)
    {
        if (!IsDay(first) || !IsDay(second)) return null;
        if (first.Resolved is null || second.Resolved is null) return m.Unresolve(first.Unresolved ?? second.Unresolved ?? Reasons.NoDate);
        var (start, end) = (first.Resolved.Start, second.Resolved.End);
        if (first.IsWeekday && start > end) start = CalendarDays.Shift(start, -7);
        return end.DayNumber - start.DayNumber is >= 0 and <= 6 ? m.Resolve(CalendarDays.Range(start, end, TimeGrain.Day)) with { IsWeekday = first.IsWeekday } : null;
    }

    private static bool IsPart(TimeNode part) => !part.IsDefinite;

    private static bool IsNight(TimeNode part) => part is { Value: 5, IsDefinite: false };

    private static TimeNode PartOf(TimeMatch m, TimeNode day) =>
        m.Widen(day) with { Value = m.PartOfDay() + 1, Resolved = day.Resolved is { } time ? time with { Grain = TimeGrain.PartOfDay } : null };

    private static TimeNode Offset(TimeMatch m, int extra) =>
        m.Context.Today(m[0]) is { } today ? m.Resolve(CalendarDays.Day(CalendarDays.Shift(today, (m[0].Kind == TimeKind.Now ? 0 : m[0].Value) + extra))) : m.Unresolve(Reasons.NoDate);

    private static TimeNode Clock(TimeMatch m, int hour, int minute) => m.Make(TimeKind.Clock) with { Value = hour, Second = minute };

    private static int HourIn(int hour, int part) => part is >= 3 and <= 4 && hour < 12 ? hour + 12 : part == 5 && hour is >= 6 and < 12 ? hour + 12 : hour;

    private static TimeNode? AtClock(TimeMatch m, TimeNode clock, TimeNode day) =>
        !IsDay(day) ? null : day.Resolved is { } time ? m.Widen(day) with { Resolved = CalendarDays.Clock(time.Start, HourIn(clock.Value, day.Value - 1) % 24, clock.Second) } : m.Widen(day);
}
