namespace Marsad.Engine.Times;

/// <summary>Times counted from a point: "منذ", "قبل", "بعد", "خلال", "من ... إلى".</summary>
internal static class DirectionRules
{
    internal static readonly TimeLayer Spans = new(
        new("from time to time", "From Time الي,حتي,لغايه Time", m => Between(m, m[1], m[3])),
        new("since time until time", "Since Time الي,حتي,لغايه Time", m => Between(m, m[1], m[3])),
        new("between times", "Between Time +Time", m => Between(m, m[1], m[2])));

    internal static readonly TimeLayer Directions = new(
        new("since a time", "Since Time", m => Since(m, m[1].Resolved, m[1].Unresolved)),
        new("since a length", "Since Duration", m => Ago(m, m[1]) is { Resolved: { } point } ? Since(m, point, null) : m.Unresolve(m[1].Value == 0 ? Reasons.Vague : Reasons.NoDate)),
        new("since a unit", "Since Unit", m => m[1] is { Number: TimeNumber.One, IsDefinite: false } && m.Context.Today(m[0]) is { } today ? Since(m, TimeResolution.Distance(today, m[1].Grain, -1), null) : null),
        new("a length ago", "Before Duration", m => IsAnchored(m, "من", "علي") ? FromMention(m, m[1], -1) : Ago(m, m[1])),
        new("a unit ago", "Before Unit", m => m[1] is { Number: TimeNumber.One, IsDefinite: false } ? Ago(m, m[1] with { Value = 1 }) : null),
        new("a length after an event", "After Duration", m => m[1] is { Value: 0, Grain: TimeGrain.Hour or TimeGrain.Minute } && IsAnchored(m, "من", "علي")
            ? m.Context.Today(m[0]) is { } today ? m.Resolve(CalendarDays.Range(CalendarDays.Shift(today, -1), today, TimeGrain.Period)) : m.Unresolve(Reasons.NoDate)
            : IsAnchored(m, "من", "علي") ? FromMention(m, m[1], 1) : Ahead(m, m[1])),
        new("a unit after an event", "After Unit", m => m[1] is { Number: TimeNumber.One, IsDefinite: false } ? IsAnchored(m, "من", "علي") ? FromMention(m, m[1] with { Value = 1 }, 1) : Ahead(m, m[1] with { Value = 1 }) : null),
        new("during a time", "During Time", m => m.Widen(m[1])),
        new("before a time", "Before Time", m => m[1].Resolved is not null ? m.Unresolve(Reasons.Before) : m.Widen(m[1])),
        new("after a time", "After Time", m => m[1].Resolved is not null && m[0].Folded.EndsWith("بعد", StringComparison.Ordinal) ? m.Unresolve(Reasons.After) : null));

    /// <summary>A "since" over the words of an event and a date that belongs to it.</summary>
    internal static TimeNode? Since(TimeMatch m, ResolvedTime? onset, string? reason)
    {
        if (onset is null) return m.Unresolve(reason ?? Reasons.NoDate);
        if (m.Context.Today(m[0]) is not { } today) return m.Unresolve(Reasons.NoDate) with { Onset = onset };
        if (onset.Start > today) return m.Unresolve(Reasons.After) with { Onset = onset };
        return m.Resolve(CalendarDays.Range(onset.Start, today, TimeGrain.Period)) with { Onset = onset, IsAbsolute = true };
    }

    private static TimeNode? Between(TimeMatch m, TimeNode first, TimeNode last)
    {
        if (first.Resolved is not { } start || last.Resolved is not { } end) return null;
        var from = first.IsWeekday && start.Start > end.End ? CalendarDays.Shift(start.Start, -7) : start.Start;
        if (from > end.End) return null;
        var time = CalendarDays.Range(from, end.End, TimeGrain.Period);
        return m.Resolve(first.IsWeekday ? time : time with { Edtf = $"{Plain(start)}/{Plain(end)}" }) with { IsAbsolute = true };

        static string Plain(ResolvedTime time) => time.Edtf.Split('/')[0];
    }

    private static bool IsAnchored(TimeMatch m, params ReadOnlySpan<string> words)
    {
        if (m.After is not { } after) return false;
        foreach (var word in words)
        {
            if (after.Folded == word) return true;
        }

        return false;
    }

    private static TimeNode Ago(TimeMatch m, TimeNode length)
    {
        if (length.Value == 0) return m.Unresolve(Reasons.Vague);
        if (m.Context.Today(m[0]) is not { } today) return m.Unresolve(Reasons.NoDate);
        if (TimeResolution.Distance(today, length.Grain, -Math.Min(length.Value, 100_000)) is not { } point) return m.Unresolve(Reasons.OutOfCalendar);
        return m.Resolve(length.IsApproximate ? CalendarDays.Approximate(point) : point);
    }

    private static TimeNode Ahead(TimeMatch m, TimeNode length)
    {
        if (length.Value == 0 || !m.Context.PointsAhead(m[0])) return m.Unresolve(length.Value == 0 ? Reasons.Vague : Reasons.Relative);
        if (m.Context.Today(m[0]) is not { } today) return m.Unresolve(Reasons.NoDate);
        return TimeResolution.Distance(today, length.Grain, Math.Min(length.Value, 100_000)) is { } point ? m.Resolve(point) : m.Unresolve(Reasons.OutOfCalendar);
    }

    /// <summary>"بعد يومين من الحادث": counted from the day that the text named last, where the event is one already told of.</summary>
    private static TimeNode FromMention(TimeMatch m, TimeNode length, int direction)
    {
        if (length.Value == 0 || DayBefore(m) is not { } day || m.AfterNext is not { } noun || !IsToldOf(noun.Folded)) return m.Unresolve(Reasons.Relative);
        return TimeResolution.Distance(day, length.Grain, direction * Math.Min(length.Value, 100_000)) is { } point ? m.Resolve(point) with { IsAbsolute = true } : m.Unresolve(Reasons.OutOfCalendar);
    }

    /// <summary>The last day that is named before the match, in the sentence or before it.</summary>
    private static DateOnly? DayBefore(TimeMatch m)
    {
        for (var offset = -1; m.Previous(offset) is { } node; offset--)
        {
            if (node is { IsNamed: true, Resolved: { Grain: TimeGrain.Day } day }) return day.End;
        }

        return m.Context.Mentioned;
    }

    private static bool IsToldOf(string noun) => noun is "الحادث" or "الحادثه" or "الهجوم" or "التفجير" or "الانفجار" or "الاعتداء" or "العمليه" or "ذلك" or "الواقعه" or "الغاره" or "الضربه" or "الجريمه" or "المجزره";
}
