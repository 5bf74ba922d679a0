namespace Marsad.Engine.Times;

/// <summary>Years, months and dates.</summary>
internal static class DateRules
{
    /// <summary>Months with two names or with their class word, years with theirs, numeric dates.</summary>
    internal static readonly TimeLayer Parts = new(
        new("month with two names", "Month /,-,–,\\ ~Month", m => m.Widen(m[0]) with { Strength = TimeStrength.Strong }),
        new("month with two names side by side", "Month Month", m => m[0].Value == m[1].Value ? m.Widen(m[0]) with { Strength = TimeStrength.Strong } : null),
        new("month with a name in brackets", "Month ( Month )", m => m.Widen(m[0]) with { Strength = TimeStrength.Strong }),
        new("month after its word", "Unit Month", m => IsMonthWord(m[0]) ? m.Widen(m[1]) with { Strength = TimeStrength.Strong } : null),
        new("Hijri month after its word", "Unit HijriMonth", m => IsMonthWord(m[0]) ? m.Widen(m[1]) with { Strength = TimeStrength.Strong } : null),
        new("year after its word", "Unit Year", m => m[0] is { Grain: TimeGrain.Year, Number: TimeNumber.One } ? m.Widen(m[1]) : null),
        new("two years", "Unit Year +Year", m => m[0] is { Grain: TimeGrain.Year } ? Span(m, m[1].Value, m[2].Value) : null),
        new("year and its era", "Year Era", m => m.Widen(m[0]) with { IsHijri = m[1].Value == 1 }),
        new("numeric date", "Number /,-,. Number /,-,. Number", NumericDate),
        new("numeric day and month", "Number / Number", m =>
            m[0] is { IsDigits: true, Value: >= 1 and <= 31 } && m[2] is { IsDigits: true, Value: >= 1 and <= 12 } && m.After?.Folded != "/"
                && m.Before?.Kind is TimeKind.In or TimeKind.Weekday or TimeKind.Unit or TimeKind.Since
                ? Dated(m, 0, m[2].Value, m[0].Value) : null));

    /// <summary>Days of months, years of dates, "الماضي" and "المقبل".</summary>
    internal static readonly TimeLayer Dates = new(
        new("day and month", "Number من? Month", m => IsDay(m[0]) ? Dated(m, 0, m.Last.Value, m[0].Value) : null),
        new("ordinal day and month", "Ordinal من? ~Month", m => IsDay(m[0]) ? Dated(m, 0, m.Last.Value, m[0].Value) : null),
        new("Hijri day and month", "Number من? HijriMonth", m => IsDay(m[0]) ? Dated(m, 0, m.Last.Value, m[0].Value) with { IsHijri = true } : null),
        new("Hijri ordinal day and month", "Ordinal من? ~HijriMonth", m => IsDay(m[0]) ? Dated(m, 0, m.Last.Value, m[0].Value) with { IsHijri = true } : null),
        new("month and year", "Month من,، Year", m => Dated(m, m.Last.Value, m[0].Value, 0)),
        new("month and bare year", "Month Year", m => Dated(m, m.Last.Value, m[0].Value, 0)),
        new("Hijri month and year", "HijriMonth من? Year", m => Dated(m, m.Last.Value, m[0].Value, 0) with { IsHijri = true }),
        new("date and year", "Date من,، Year", WithYear),
        new("date and bare year", "Date Year", WithYear),
        new("date and era", "Date Era", m => m.Widen(m[0])),
        new("date past", "Date Past", m => m.Widen(m[0]) with { Direction = -1 }),
        new("date to come", "Date Next", m => m.Widen(m[0]) with { Direction = 1 }),
        new("date now", "Date This", m => m.Context.Today(m[0]) is { } today && m[0].Date.Year == 0 && !m[0].IsHijri ? m.Widen(m[0]) with { Date = m[0].Date with { Year = today.Year } } : null),
        new("date of a period", "Date من Period", m => m[2].Resolved is { Grain: TimeGrain.Year } year && m[0].Date.Year == 0 ? m.Widen(m[0]) with { Date = m[0].Date with { Year = year.Start.Year } } : null),
        new("Hijri month past", "HijriMonth Past", m => Dated(m, 0, m[0].Value, 0) with { Direction = -1, IsHijri = true }),
        new("Hijri month to come", "HijriMonth Next", m => Dated(m, 0, m[0].Value, 0) with { Direction = 1, IsHijri = true }),
        new("month past", "Month Past", m => Dated(m, 0, m[0].Value, 0) with { Direction = -1 }),
        new("month to come", "Month Next", m => Dated(m, 0, m[0].Value, 0) with { Direction = 1 }),
        new("month now", "Month This", m => m.Context.Today(m[0]) is { } today ? Dated(m, today.Year, m[0].Value, 0) : null),
        new("month of a period", "Month من? Period", m => m.Last.Resolved is { Grain: TimeGrain.Year } year ? Dated(m, year.Start.Year, m[0].Value, 0) : null),
        new("day of a month", "Number من Period", DayOfMonth),
        new("day of the month named last", "Number من Unit", m => OfNamedMonth(m)),
        new("ordinal day of the month named last", "Ordinal من Unit", m => OfNamedMonth(m)),
        new("ordinal day of a month", "Ordinal من Period", DayOfMonth));

    /// <summary>What is a date, a month or a year and nothing more is resolved.</summary>
    internal static readonly TimeLayer Resolution = new(
        new("date", "Date", m => TimeResolution.IsName(m, m[0]) ? null : TimeResolution.OfDate(m, m[0])),
        new("month", "Month", m => !IsSupported(m) || TimeResolution.IsName(m, m[0]) ? null : TimeResolution.OfDate(m, m[0] with { Date = (0, m[0].Value, 0) })),
        new("Hijri month", "HijriMonth", m => !IsSupported(m) ? null : TimeResolution.OfDate(m, m[0] with { Date = (0, m[0].Value, 0), IsHijri = true })),
        new("year", "Year", m => m.Resolve(YearOf(m[0])) with { IsAbsolute = true, IsNamed = true, HasYear = true }),
        new("decade of a century", "Decade Period", m => m[1].Resolved is { Grain: TimeGrain.Period } century && CalendarDays.Decade((century.Start.Year / 100 * 100) + (m[0].Value % 100)) is { } decade ? m.Resolve(decade) with { IsAbsolute = true } : null),
        new("decade", "Decade", m => m[0].Value < 1940 || m.After?.Folded == "من" ? null : m.Resolve(CalendarDays.Decade(m[0].Value)) with { IsAbsolute = true }),
        new("feast", "Feast", m => TimeResolution.OfDate(m, m[0] with { Date = (0, m[0].Value, m[0].Second), IsHijri = true })),
        new("season and year", "Season Year", m => m.Resolve(CalendarDays.Season(m[1].Value, m[0].Value)) with { IsAbsolute = true }),
        new("season past", "Season Past", m => m.Context.Today(m[0]) is { } today ? m.Resolve(TimeResolution.Season(today, m[0].Value, -1)) : m.Unresolve(Reasons.NoDate)),
        new("season to come", "Season Next", m => m.Context.Today(m[0]) is { } today ? m.Resolve(TimeResolution.Season(today, m[0].Value, 1)) : m.Unresolve(Reasons.NoDate)));

    internal static ResolvedTime? YearOf(TimeNode year) =>
        year.IsHijri || year.Value is >= 1319 and < 1500 ? HijriDays.Resolve(year.Value, 0, 0) : CalendarDays.Year(year.Value);

    private static bool IsMonthWord(TimeNode unit) => unit is { Grain: TimeGrain.Month } && unit.Number != TimeNumber.Many;

    private static bool IsDay(TimeNode number) => number.Value is >= 1 and <= 31;

    private static bool IsSupported(TimeMatch m) =>
        m[0].Strength == TimeStrength.Strong
        || (m[0].Strength == TimeStrength.Weak && m.Before?.Kind is TimeKind.In or TimeKind.Since or TimeKind.Until or TimeKind.Position or TimeKind.During or TimeKind.Before or TimeKind.After or TimeKind.To);

    private static TimeNode Dated(TimeMatch m, int year, int month, int day) => m.Make(TimeKind.Date) with { Date = (year, month, day) };

    private static TimeNode? WithYear(TimeMatch m) => m[0].Date.Year == 0 ? m.Widen(m[0]) with { Date = m[0].Date with { Year = m.Last.Value } } : null;

    private static TimeNode? Span(TimeMatch m, int first, int last)
    {
        if (CalendarDays.Year(first) is not { } start || CalendarDays.Year(last) is not { } end || last < first) return null;
        return m.Resolve(new(start.Start, end.End, TimeGrain.Period, $"{start.Edtf}/{end.Edtf}")) with { IsAbsolute = true };
    }

    private static TimeNode? NumericDate(TimeMatch m)
    {
        if (m[1].Folded != m[3].Folded || !m[0].IsDigits || !m[2].IsDigits || !m[4].IsDigits) return null;
        var (a, b, c) = (m[0].Value, m[2].Value, m[4].Value);
        if (c is > 0 and < 100 && a <= 31 && m[1].Folded != ".") c += 2000;
        var (year, month, day) = a > 31 ? (a, b, c > 2000 ? c - 2000 : c) : (c, b, a);
        if (month > 12 && day <= 12) (month, day) = (day, month);
        if (year is >= 1319 and < 1500) return Dated(m, year, month, day) with { IsHijri = true };
        return year is >= 1800 and <= 2200 && CalendarDays.Day(year, month, day) is not null ? Dated(m, year, month, day) : null;
    }

    /// <summary>"4 من الشهر نفسه".</summary>
    private static TimeNode? OfNamedMonth(TimeMatch m) =>
        m[2] is not { Grain: TimeGrain.Month, Number: TimeNumber.One, IsDefinite: true } || !IsDay(m[0]) ? null
        : m.Context.Mentioned is { } day ? Dated(m, day.Year, day.Month, m[0].Value) : m.Unresolve(Reasons.Relative);

    private static TimeNode? DayOfMonth(TimeMatch m) =>
        m[2].Resolved is { Grain: TimeGrain.Month } month && IsDay(m[0]) ? Dated(m, month.Start.Year, month.Start.Month, m[0].Value) : null;
}
