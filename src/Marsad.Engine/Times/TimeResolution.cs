namespace Marsad.Engine.Times;

/// <summary>Resolves dates without a year, weekdays and lengths of time against the day they count from.</summary>
internal static class TimeResolution
{
    /// <summary>A day and month that lies at most this far ahead is nearer than last year's, though nothing points ahead.</summary>
    private const int NearDays = 60;

    /// <summary>The same for months.</summary>
    private const int NearMonths = 2;

    /// <summary>How far back a year is still the one of a date that has none.</summary>
    private const int NearbyAtoms = 8;

    /// <summary>Whether a date without a year is part of a name ("ثورة 25 يناير").</summary>
    internal static bool IsName(TimeMatch m, TimeNode date)
    {
        if (date.Date.Year != 0 || date.Direction != 0 || m.Before is not { Kind: TimeKind.Other } before) return false;
        return TimeLexicon.IsExcludedAfter("@date", before.Folded) || (date.Date is { Month: 9, Day: 11 } && TimeLexicon.IsExcludedAfter("11 سبتمبر", before.Folded));
    }

    /// <summary>Resolves a date: its own year, else the year that the sentence gives, else the nearest.</summary>
    internal static TimeNode OfDate(TimeMatch m, TimeNode date)
    {
        var (year, month, day) = date.Date;
        var hasYear = year > 0;
        if (!hasYear)
        {
            if (m.Context.Today(date) is not { } today) return m.Unresolve(Reasons.NoYear);
            year = date.IsHijri ? HijriYear(m, date, today) : YearFor(m, date, today);
        }

        var time = date.IsHijri || year is >= 1319 and < 1500 ? HijriDays.Resolve(year, month, day) : day > 0 ? CalendarDays.Day(year, month, day) : CalendarDays.Month(year, month);
        return time is null ? m.Unresolve(Reasons.OutOfCalendar) : m.Resolve(time) with { IsAbsolute = true, IsNamed = true, HasYear = hasYear };
    }

    /// <summary>The day of a weekday's name.</summary>
    internal static TimeNode OfWeekday(TimeMatch m, TimeNode weekday)
    {
        if (m.Context.Today(weekday) is not { } today) return m.Unresolve(Reasons.NoDate) with { IsWeekday = true };
        var back = (CalendarDays.IsoWeekday(today) - weekday.Value + 7) % 7;
        var days = weekday.Direction switch
        {
            < 0 => (back == 0 ? -7 : -back) - (7 * (-weekday.Direction - 1)),
            > 0 => 7 - back,
            _ when m.Context.PointsAhead(weekday) => back == 0 ? 0 : 7 - back,
            _ when back >= 5 && (m.Context.IsPresent(weekday) || Begins(m)) => 7 - back,
            _ => -back,
        };
        return m.Resolve(CalendarDays.Day(CalendarDays.Shift(today, days))) with { IsWeekday = true };
    }

    /// <summary>"ابتداء من الجمعة", "حتى الأحد": said of tomorrow and the day after rather than of last week.</summary>
    private static bool Begins(TimeMatch m) =>
        m.Before is { Kind: TimeKind.Until } || (m.Before is { Kind: TimeKind.From } && m.Previous(-2)?.Folded is "ابتداء" or "اعتبارا" or "بدءا" or "بدا" or "انطلاقا");

    /// <summary>The time that lies a length of time from a day: the day for days and weeks, the whole month, year ... for longer units.</summary>
    internal static ResolvedTime? Distance(DateOnly day, TimeGrain grain, int count) => grain switch
    {
        TimeGrain.Minute or TimeGrain.Hour => count < 0 ? CalendarDays.Day(CalendarDays.Shift(day, grain == TimeGrain.Hour ? count / 24 : 0)) : CalendarDays.Day(day),
        TimeGrain.Week => CalendarDays.Day(CalendarDays.Shift(day, 7L * count)),
        _ => CalendarDays.Unit(day, grain, count),
    };

    internal static ResolvedTime? Season(DateOnly today, int season, int direction)
    {
        for (var year = today.Year - 1; year <= today.Year + 2; year++)
        {
            if (CalendarDays.Season(year, season) is not { } time) continue;
            if (direction > 0 && time.Start > today) return time;
            if (direction < 0 && time.End < today && CalendarDays.Season(year + 1, season) is { } next && next.End >= today) return time;
        }

        return null;
    }

    private static int YearFor(TimeMatch m, TimeNode date, DateOnly today)
    {
        var (_, month, day) = date.Date;
        if (date.Direction == 0 && YearNearby(m, date, day == 0) is > 0 and var named) return named;
        if (day == 0)
        {
            var months = month - today.Month;
            return date.Direction switch
            {
                < 0 => months < 0 ? today.Year : today.Year - 1,
                > 0 => months > 0 ? today.Year : today.Year + 1,
                _ when m.Context.PointsAhead(date) => months >= 0 ? today.Year : today.Year + 1,
                _ => months <= NearMonths ? today.Year : today.Year - 1,
            };
        }

        if (CalendarDays.Day(today.Year, month, day) is not { } thisYear) return today.Year;
        var days = thisYear.Start.DayNumber - today.DayNumber;
        return date.Direction switch
        {
            < 0 => days <= 0 ? today.Year : today.Year - 1,
            > 0 => days >= 0 ? today.Year : today.Year + 1,
            _ when m.Context.PointsAhead(date) => days >= 0 ? today.Year : today.Year + 1,
            _ => days <= NearDays ? today.Year : today.Year - 1,
        };
    }

    /// <summary>The year that the words just before give ("في 3 مايو 2013 و5 أيار"), for a month also the sentence before; 0 for none.</summary>
    private static int YearNearby(TimeMatch m, TimeNode date, bool isMonth)
    {
        for (var offset = -1; m.Previous(offset) is { } node && node.End >= date.First - NearbyAtoms; offset--)
        {
            if (node is { Kind: TimeKind.Time, HasYear: true, Resolved: { } time }) return m.Context.Today(date)?.Year == time.Start.Year ? 0 : time.Start.Year;
        }

        return isMonth ? m.Context.MentionedYear : 0;
    }

    private static int HijriYear(TimeMatch m, TimeNode date, DateOnly today)
    {
        var current = HijriDays.YearOf(today);
        var (_, month, day) = date.Date;
        if (current == 0 || HijriDays.Resolve(current, month, day) is not { } time) return current;
        var days = time.Start.DayNumber - today.DayNumber;
        return date.Direction switch
        {
            < 0 => time.End < today ? current : current - 1,
            > 0 => days > 0 ? current : current + 1,
            _ when m.Context.PointsAhead(date) => time.End >= today ? current : current + 1,
            _ => days <= NearDays ? current : current - 1,
        };
    }
}
