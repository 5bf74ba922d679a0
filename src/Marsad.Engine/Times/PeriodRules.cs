namespace Marsad.Engine.Times;

/// <summary>Weeks, months and years named by their distance, and lengths of time.</summary>
internal static class PeriodRules
{
    /// <summary>"العام الماضي", "هذا الشهر", "الأسبوعين الماضيين", "السنوات الأربع الأخيرة".</summary>
    internal static readonly TimeLayer Periods = new(
        new("last unit", "Unit Past", m => Neighbour(m, m[0], -1)),
        new("the unit before last", "Unit قبل,ماقبل Past", m => m[0] is { Number: TimeNumber.One, IsDefinite: true } ? Whole(m, m[0], -2) : null),
        new("this unit", "Unit This", m => m[0] is { Number: TimeNumber.One, IsDefinite: true } ? Whole(m, m[0], 0) : null),
        new("this unit, demonstrative first", "This Unit", m => m[0].Folded is "هذا" or "هذه" && m[1] is { Number: TimeNumber.One, IsDefinite: true } ? Whole(m, m[1], 0) : null),
        new("next unit", "Unit Next", m => Neighbour(m, m[0], 1)),
        new("last units counted", "Unit Number Past", m => m[0].Number == TimeNumber.Many ? Counted(m, m[0], m[1].Value, -1) : null),
        new("last units counted first", "Number Unit Past", m => m[0].IsDefinite || m[1].IsDefinite ? Counted(m, m[1], m[0].Value, -1) : null),
        new("next units counted", "Unit Number Next", m => m[0].Number == TimeNumber.Many ? Counted(m, m[0], m[1].Value, 1) : null),
        new("next units counted first", "Number Unit Next", m => m[0].IsDefinite || m[1].IsDefinite ? Counted(m, m[1], m[0].Value, 1) : null),
        new("century in a cardinal", "Unit Number", m => m[0] is { Grain: TimeGrain.Period, IsDefinite: true, Number: TimeNumber.One } && m[1].IsDefinite ? m.Resolve(CalendarDays.Century(m[1].Value)) with { Kind = TimeKind.Period, IsAbsolute = true } : null),
        new("century", "Unit Ordinal", m => m[0] is { Grain: TimeGrain.Period, IsDefinite: true, Number: TimeNumber.One } ? m.Resolve(CalendarDays.Century(m[1].Value)) with { Kind = TimeKind.Period, IsAbsolute = true } : null));

    /// <summary>Lengths of time: "ثلاثة أيام", "يومين", "ساعات".</summary>
    internal static readonly TimeLayer Durations = new(
        new("a unit and a half", "Unit +نصف Unit?", m => m[0] is { Number: TimeNumber.One, IsDefinite: false } ? Length(m, m[0], 1) with { IsApproximate = true } : null),
        new("a half unit", "Half Unit", m => m[1].Number == TimeNumber.One ? HalfOf(m, m[1]) : null),
        new("number of units", "Number Unit", m => m[1].IsDefinite || m[1].Folded is "عامي" or "شهري" or "يومي" or "سنتي" ? null : Length(m, m[1], m[0].Value)),
        new("two units", "Unit", m => m[0] is { Number: TimeNumber.Two, IsDefinite: false } && m[0].Folded is not ("شهري" or "عامي" or "سنتي" or "يومي") ? Length(m, m[0], 2) : null),
        new("units counted after", "Unit Number", m => m[0].Number == TimeNumber.Many ? Length(m, m[0], m[1].Value) : null),
        new("some units", "Unit", m => m[0] is { Number: TimeNumber.Many, IsDefinite: false } ? Length(m, m[0], 0) : null),
        new("several units", "Unit عده,قليله,معدوده,طويله,طوال", m => m[0] is { Number: TimeNumber.Many, IsDefinite: false } ? Length(m, m[0], 0) : null));

    /// <summary>"نحو أسبوعين", "يومين ونصف".</summary>
    internal static readonly TimeLayer Approximations = new(
        new("about a length", "Approximate Duration", m => m.Widen(m[1]) with { IsApproximate = true }),
        new("about a unit", "Approximate Unit", m => m[0].Value == 1 && m[1] is { Number: TimeNumber.One, IsDefinite: false } ? Length(m, m[1], 1) with { IsApproximate = true } : null),
        new("a length and a half", "Duration +نصف Unit?", m => m.Widen(m[0]) with { IsApproximate = true }));

    private static TimeNode HalfOf(TimeMatch m, TimeNode unit) => unit.Grain switch
    {
        TimeGrain.Period => m.Make(TimeKind.Duration) with { Grain = TimeGrain.Year, Value = 50, IsApproximate = true },
        TimeGrain.Decade => m.Make(TimeKind.Duration) with { Grain = TimeGrain.Year, Value = 5, IsApproximate = true },
        TimeGrain.Year => m.Make(TimeKind.Duration) with { Grain = TimeGrain.Month, Value = 6, IsApproximate = true },
        TimeGrain.Month => m.Make(TimeKind.Duration) with { Grain = TimeGrain.Week, Value = 2, IsApproximate = true },
        _ => m.Make(TimeKind.Duration) with { Grain = TimeGrain.Hour, Value = 0 },
    };

    private static TimeNode Length(TimeMatch m, TimeNode unit, int count) => m.Make(TimeKind.Duration) with { Grain = unit.Grain, Value = count };

    private static TimeNode? Neighbour(TimeMatch m, TimeNode unit, int direction)
    {
        if (!unit.IsDefinite) return null;
        if (unit.Number == TimeNumber.Two) return Counted(m, unit, 2, direction);
        if (unit.Number == TimeNumber.One) return m[1].Folded is "السابق" or "السابقه" or "الخالي" ? null : Whole(m, unit, direction);
        if (unit.Grain is not (TimeGrain.Hour or TimeGrain.Minute)) return m.Unresolve(Reasons.Vague);
        if (m.Context.Today(unit) is not { } today) return m.Unresolve(Reasons.NoDate);
        return m.Resolve(CalendarDays.Range(today, CalendarDays.Shift(today, direction), TimeGrain.Day));
    }

    private static TimeNode? Whole(TimeMatch m, TimeNode unit, int count)
    {
        if (unit.Grain is TimeGrain.Minute or TimeGrain.Hour) return null;
        if (m.Context.Today(unit) is not { } today) return m.Unresolve(Reasons.NoDate);
        if (CalendarDays.Unit(today, unit.Grain, count) is not { } time) return null;

        // Decades and centuries that are not over end with the report: "خلال العقد الحالي".
        if (count == 0 && unit.Grain is TimeGrain.Decade or TimeGrain.Period) time = CalendarDays.Range(time.Start, today, unit.Grain);
        return m.Resolve(time) with { Kind = TimeKind.Period };
    }

    private static TimeNode? Counted(TimeMatch m, TimeNode unit, int count, int direction)
    {
        if (count is < 1 or > 5000) return null;
        if (m.Context.Today(unit) is not { } today) return m.Unresolve(Reasons.NoDate);
        var far = unit.Grain switch
        {
            TimeGrain.Hour => CalendarDays.Shift(today, direction * Math.Max(1, (count + 12) / 24)),
            TimeGrain.Minute => today,
            _ => CalendarDays.Move(today, unit.Grain, direction * count),
        };
        return m.Resolve(CalendarDays.Range(far, today, TimeGrain.Period));
    }
}
