using System.Globalization;

namespace Marsad.Engine.Times;

/// <summary>Makes resolved times with their grain and EDTF text (ISO 8601-2:2019, levels 0 to 2). Days that the calendar lacks give null.</summary>
internal static class CalendarDays
{
    internal static ResolvedTime Day(DateOnly day, TimeGrain grain = TimeGrain.Day) => new(day, day, grain, Text(day));

    internal static ResolvedTime? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Day(new DateOnly(year, month, day)) : null;

    internal static ResolvedTime? Month(int year, int month)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12) return null;
        var first = new DateOnly(year, month, 1);
        return new(first, EndOfMonth(first), TimeGrain.Month, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"));
    }

    internal static ResolvedTime? Year(int year) =>
        year is < 1 or > 9999 ? null : new(new(year, 1, 1), new(year, 12, 31), TimeGrain.Year, year.ToString("0000", CultureInfo.InvariantCulture));

    internal static ResolvedTime Range(DateOnly start, DateOnly end, TimeGrain grain) =>
        start == end ? Day(start, grain) : start < end ? new(start, end, grain, $"{Text(start)}/{Text(end)}") : Range(end, start, grain);

    internal static ResolvedTime Clock(DateOnly day, int hour, int minute) =>
        new(day, day, minute > 0 ? TimeGrain.Minute : TimeGrain.Hour, string.Create(CultureInfo.InvariantCulture, $"{Text(day)}T{hour:00}:{minute:00}:00"));

    internal static ResolvedTime? Decade(int first) =>
        first is < 1 or > 9990 ? null : new(new(first, 1, 1), new(first + 9, 12, 31), TimeGrain.Decade, string.Create(CultureInfo.InvariantCulture, $"{first / 10:000}X"));

    internal static ResolvedTime? Century(int century) =>
        century is < 1 or > 99 ? null : new(new(((century - 1) * 100) + 1, 1, 1), new(Math.Min(century * 100, 9999), 12, 31), TimeGrain.Period, string.Create(CultureInfo.InvariantCulture, $"{century - 1:00}XX"));

    /// <summary>A season of the northern year; winter runs from December of the year before to February.</summary>
    internal static ResolvedTime? Season(int year, int season)
    {
        if (year is < 2 or > 9999) return null;
        var start = season == 24 ? new DateOnly(year - 1, 12, 1) : new DateOnly(year, ((season - 20) * 3), 1);
        return new(start, EndOfMonth(start.AddMonths(2)), TimeGrain.Season, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{season}"));
    }

    /// <summary>The week from Monday to Sunday that holds a day, <paramref name="weeks"/> away.</summary>
    internal static ResolvedTime Week(DateOnly day, int weeks)
    {
        var monday = Shift(day, -(IsoWeekday(day) - 1) + (7 * weeks));
        return Range(monday, Shift(monday, 6), TimeGrain.Week);
    }

    /// <summary>The whole unit that lies <paramref name="count"/> units from the one that holds <paramref name="day"/>; a day itself for days.</summary>
    internal static ResolvedTime? Unit(DateOnly day, TimeGrain grain, int count)
    {
        switch (grain)
        {
            case TimeGrain.Day:
                return Day(Shift(day, count));
            case TimeGrain.Week:
                return Week(day, count);
            case TimeGrain.Month:
                var months = (day.Year * 12L) + day.Month - 1 + count;
                return months < 12 ? null : Month((int)(months / 12), (int)(months % 12) + 1);
            case TimeGrain.Year:
                return Year(day.Year + count);
            case TimeGrain.Decade:
                return Decade((day.Year / 10 * 10) + (10 * count));
            case TimeGrain.Period:
                return Century(((day.Year - 1) / 100) + 1 + count);
            default:
                return null;
        }
    }

    /// <summary>The day <paramref name="count"/> units away.</summary>
    internal static DateOnly Move(DateOnly day, TimeGrain grain, int count) => grain switch
    {
        TimeGrain.Week => Shift(day, 7 * count),
        TimeGrain.Month => MoveMonths(day, count),
        TimeGrain.Year => MoveMonths(day, 12L * count),
        TimeGrain.Decade => MoveMonths(day, 120L * count),
        TimeGrain.Period => MoveMonths(day, 1200L * count),
        TimeGrain.Hour or TimeGrain.Minute => day,
        _ => Shift(day, count),
    };

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    internal static int IsoWeekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    internal static DateOnly Shift(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    internal static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>The same time, marked as approximate.</summary>
    internal static ResolvedTime Approximate(ResolvedTime time) => time.Edtf.Contains('/', StringComparison.Ordinal) ? time : time with { Edtf = time.Edtf + "~" };

    private static DateOnly MoveMonths(DateOnly day, long months)
    {
        var total = Math.Clamp((day.Year * 12L) + day.Month - 1 + months, 12, (9999 * 12L) + 11);
        var (year, month) = ((int)(total / 12), (int)(total % 12) + 1);
        return new(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
