namespace Marsad.Engine.Times;

/// <summary>Times made of other times: a weekday with its date, a part of a year, "later today", two days.</summary>
internal static class JoinRules
{
    internal static readonly TimeLayer Positions = new(
        new("part of a period", "Position من? Time", m => Part(m, m[0].Value, m.Last)),
        new("part of the current unit", "Position Unit", m => m[1] is { IsDefinite: true, Number: TimeNumber.One } && m.Context.Today(m[0]) is { } today && CalendarDays.Unit(today, m[1].Grain, 0) is { } unit
            ? Part(m, m[0].Value, m[1] with { Kind = TimeKind.Time, Resolved = unit }) : null),
        new("later", "Vague من? Time", m => m[0].Value > 0 && m.Last.Resolved is { } time && m.Context.Today(m[0]) is { } today
            ? m.Resolve(time.Contains(today) && time.Start < time.End ? CalendarDays.Range(today, time.End, TimeGrain.Period) : time) : null),
        new("earlier", "Vague من? ~Time", m => m[0].Value < 0 && m.Last.Resolved is { } time && m.Context.Today(m[0]) is { } today
            ? m.Resolve(time.Contains(today) && time.Start < time.End ? CalendarDays.Range(time.Start, today, TimeGrain.Period) : time) : null),
        new("vague", "Vague", m => m.After?.Kind == TimeKind.Time || (m.After?.Kind == TimeKind.From && m.AfterNext?.Kind == TimeKind.Time) ? null : m.Unresolve(Reasons.Vague)));

    internal static readonly TimeLayer Pairs = new(
        new("day and its date", "Time Time", SameDay),
        new("day and its date after a comma", "Time ، Time", m => m[0].IsWeekday && m[2].IsAbsolute ? SameDay(m) : null),
        new("day with its name in brackets", "Time ( Time )", m => DayRules.IsDay(m[0]) && DayRules.IsDay(m[2]) ? m.Widen(m[2].IsWeekday && m[2].Resolved is not null ? m[2] : m[0]) : null),
        new("two following days", "Time +Time", m => m[0].IsWeekday && m[1].IsWeekday ? DayRules.BothDays(m, m[0], m[1]) : null),
        new("days of one month", "Number +Time", m => IsDayOf(m[0], m[1]) && InMonthOf(m[1], m[0].Value) is { } day ? m.Resolve(day) with { IsAbsolute = true, Also = m[1] } : null),
        new("from day to day of a month", "From? Number الي,حتي,-,– Time", m => DaysOf(m, m[m.Count - 3], m.Last)),
        new("between days of a month", "Between Number +Time", m => DaysOf(m, m[1], m[2])),
        new("time and era", "Time Era", m => m.Widen(m[0])));

    private static TimeNode? SameDay(TimeMatch m)
    {
        var (first, second) = (m[0], m.Last);
        if (!DayRules.IsDay(first) || !DayRules.IsDay(second)) return null;
        if (!first.IsWeekday && !second.IsWeekday) return first.Resolved == second.Resolved ? m.Widen(first) : null;
        if (first.IsWeekday && second.IsWeekday) return first.Resolved?.Start == second.Resolved?.Start ? m.Widen(first) : null;

        if (WithWeekday(first, second) is { } matching) return m.Widen(matching);

        // A date says more than a weekday, a weekday more than "today" where the two disagree.
        var other = first.IsWeekday ? second : first;
        var agrees = first.Resolved?.Start.DayOfWeek == second.Resolved?.Start.DayOfWeek;
        var better = other.IsAbsolute || agrees ? other : first.IsWeekday ? first : second;
        return m.Widen(better.Resolved is null ? first : better);
    }

    /// <summary>A date without a year takes the nearest one in which it falls on the weekday that stands beside it.</summary>
    private static TimeNode? WithWeekday(TimeNode first, TimeNode second)
    {
        var (weekday, date) = first.IsWeekday ? (first, second) : (second, first);
        if (!date.IsAbsolute || date.HasYear || weekday.Resolved is not { } named || date.Resolved is not { } day) return null;
        for (var years = 0; years <= 2; years++)
        {
            var later = CalendarDays.Move(day.Start, TimeGrain.Year, years);
            if (later.DayOfWeek == named.Start.DayOfWeek) return date with { Resolved = CalendarDays.Day(later) };
        }

        return null;
    }

    private static bool IsDayOf(TimeNode number, TimeNode time) => number is { IsDigits: true, Value: >= 1 and <= 31 } && time is { IsAbsolute: true, Resolved.Grain: TimeGrain.Day };

    private static ResolvedTime? InMonthOf(TimeNode time, int day) => time.Resolved is { } other ? CalendarDays.Day(other.Start.Year, other.Start.Month, day) : null;

    private static TimeNode? DaysOf(TimeMatch m, TimeNode first, TimeNode last) =>
        IsDayOf(first, last) && InMonthOf(last, first.Value) is { } start && last.Resolved is { } end && start.Start < end.End
            ? m.Resolve(CalendarDays.Range(start.Start, end.End, TimeGrain.Period)) with { IsAbsolute = true } : null;

    private static TimeNode? Part(TimeMatch m, int position, TimeNode whole)
    {
        if (whole.Resolved is not { } time) return whole.Unresolved is { } reason ? m.Unresolve(reason) : null;
        var (start, end) = (time.Start, time.End);
        ResolvedTime? part;
        switch (time.Grain)
        {
            case TimeGrain.Year:
                part = position == 1 ? CalendarDays.Range(new(start.Year, 6, 1), new(start.Year, 7, 31), TimeGrain.Period) : CalendarDays.Month(start.Year, position == 0 ? 1 : 12);
                break;
            case TimeGrain.Month:
                part = position switch
                {
                    0 => CalendarDays.Range(start, CalendarDays.Shift(start, 9), TimeGrain.Period),
                    1 => CalendarDays.Day(CalendarDays.Shift(start, 14)),
                    _ => CalendarDays.Range(CalendarDays.Shift(start, 20), end, TimeGrain.Period),
                };
                break;
            case TimeGrain.Week:
                // News calls Saturday and Sunday both the end of the week and, for the weekend just past, its beginning.
                part = position == 2 ? CalendarDays.Range(CalendarDays.Shift(end, -1), end, TimeGrain.Weekend)
                    : position == 0 ? CalendarDays.Range(start, CalendarDays.Shift(start, 1), TimeGrain.Period) : CalendarDays.Day(CalendarDays.Shift(start, 2));
                break;
            case TimeGrain.Decade:
                part = CalendarDays.Range(new(start.Year + (position * 3), 1, 1), new(Math.Min(9999, start.Year + (position * 3) + 3), 12, 31), TimeGrain.Period);
                break;
            default:
                return DayRules.IsDay(whole) && m[0].Folded is not ("اول" or "اخر" or "وسط") ? m.Widen(whole) : null;
        }

        return m.Resolve(part) with { IsAbsolute = whole.IsAbsolute, IsNamed = whole.IsNamed, HasYear = whole.HasYear };
    }
}
