namespace Marsad.Exchange.Import.Dates;

/// <summary>The time of day and the zone that stand beside a day.</summary>
internal static class ClockPatterns
{
    // RFC 822, section 5.1; other names of zones mean different things in different places
    private static readonly Dictionary<string, int> Zones = new[]
    {
        ("z", 0), ("ut", 0), ("utc", 0), ("gmt", 0), ("غرينتش", 0), ("جرينتش", 0), ("غرينيتش", 0), ("جرينيتش", 0),
        ("est", -5), ("edt", -4), ("cst", -6), ("cdt", -5), ("mst", -7), ("mdt", -6), ("pst", -8), ("pdt", -7),
    }.ToDictionary(zone => zone.Item1, zone => zone.Item2, StringComparer.Ordinal);

    /// <summary>The day with the time that follows it, or else stands before it.</summary>
    internal static PublicationTime Complete(DateOnly day, List<DateToken> tokens, int dayStart, int dayEnd)
    {
        for (var at = dayEnd; at < tokens.Count; at++)
            if (ClockAt(tokens, at, out var next) is { } time) return new(day, time, ZoneAt(tokens, next));
        for (var at = 0; at < dayStart; at++)
            if (ClockAt(tokens, at, out var next) is { } time && next <= dayStart) return new(day, time, ZoneAt(tokens, next));
        return new(day);
    }

    private static TimeOnly? ClockAt(List<DateToken> tokens, int at, out int next)
    {
        next = at + 1;
        if (Compact(tokens, at) is { } compact) return compact;
        if (at + 2 >= tokens.Count || tokens[at].Text.Length > 2 || !tokens[at + 1].Is(':')) return null;
        int hour = tokens[at].Number, minute = tokens[at + 2].Number;
        if (hour is < 0 or > 23 || minute is < 0 or > 59) return null;
        next = at + 3;
        var second = 0;
        var millisecond = 0;
        if (next + 1 < tokens.Count && tokens[next].Is(':') && tokens[next + 1].Number is >= 0 and <= 60)
        {
            second = Math.Min(59, tokens[next + 1].Number);
            next += 2;
            if (next + 1 < tokens.Count && (tokens[next].Is('.') || tokens[next].Is(',')) && tokens[next + 1] is { IsTight: true, Text: var fraction } && char.IsAsciiDigit(fraction[0]))
            {
                millisecond = int.Parse(fraction.PadRight(3, '0').AsSpan(0, 3), null);
                next += 2;
            }
        }

        hour = HalfDay(tokens, ref next, hour);
        return new TimeOnly(hour, minute, second, millisecond);
    }

    // 20180501T142231Z
    private static TimeOnly? Compact(List<DateToken> tokens, int at) =>
        at > 0 && tokens[at - 1].Text == "t" && tokens[at] is { Text.Length: 6, Number: var number } && number / 10000 < 24 && number / 100 % 100 < 60 && number % 100 < 60
            ? new TimeOnly(number / 10000, number / 100 % 100, number % 100) : null;

    private static int HalfDay(List<DateToken> tokens, ref int next, int hour)
    {
        if (next >= tokens.Count) return hour;
        switch (tokens[next].Text)
        {
            case "م" or "pm" or "مساء" or "مسا" or "ظهرا" or "عصرا":
                next++;
                return hour < 12 ? hour + 12 : hour;
            case "ص" or "am" or "صباحا" or "فجرا":
                next++;
                return hour == 12 ? 0 : hour;
            default:
                return hour;
        }
    }

    private static TimeSpan? ZoneAt(List<DateToken> tokens, int at)
    {
        while (at < tokens.Count && (tokens[at].Is('(') || tokens[at].Is('[') || tokens[at].Text is "بتوقيت" or "توقيت" or "ت" or "." or ",")) at++;
        if (at >= tokens.Count) return null;
        if (Zones.TryGetValue(tokens[at].Text, out var hours)) return Distance(tokens, at + 1) ?? TimeSpan.FromHours(hours);
        return Distance(tokens, at);
    }

    // +03:00, +0300, -3
    private static TimeSpan? Distance(List<DateToken> tokens, int at)
    {
        if (at + 1 >= tokens.Count || !(tokens[at].Is('+') || tokens[at].Is('-')) || tokens[at + 1] is not { IsNumber: true, IsTight: true } number) return null;
        int hours, minutes = 0;
        if (number.Text.Length == 4) (hours, minutes) = (number.Number / 100, number.Number % 100);
        else if (number.Text.Length <= 2) hours = number.Number;
        else return null;
        if (number.Text.Length <= 2 && at + 3 < tokens.Count && tokens[at + 2].Is(':') && tokens[at + 3].IsNumber) minutes = tokens[at + 3].Number;
        if (hours > 14 || minutes > 59) return null;
        var distance = new TimeSpan(hours, minutes, 0);
        return tokens[at].Is('-') ? -distance : distance;
    }
}
