using System.Globalization;

namespace Marsad.Engine.Times;

/// <summary>Days of the Hijri calendar after Umm al-Qura, as civil days.</summary>
internal static class HijriDays
{
    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>The civil days of a Hijri day, month (day 0) or year (month 0); null outside of the calendar (1318 to 1500).</summary>
    internal static ResolvedTime? Resolve(int year, int month, int day)
    {
        if (year is < 1319 or > 1499 || month is < 0 or > 12) return null;
        if (month == 0) return CalendarDays.Range(DayOf(year, 1, 1), CalendarDays.Shift(DayOf(year + 1, 1, 1), -1), TimeGrain.Year);
        var length = Calendar.GetDaysInMonth(year, month);
        if (day > length) return null;
        return day > 0 ? CalendarDays.Day(DayOf(year, month, day)) : CalendarDays.Range(DayOf(year, month, 1), DayOf(year, month, length), TimeGrain.Month);
    }

    /// <summary>The Hijri year that holds a civil day, or 0.</summary>
    internal static int YearOf(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return time < Calendar.MinSupportedDateTime || time > Calendar.MaxSupportedDateTime ? 0 : Calendar.GetYear(time);
    }

    private static DateOnly DayOf(int year, int month, int day) => DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
}
