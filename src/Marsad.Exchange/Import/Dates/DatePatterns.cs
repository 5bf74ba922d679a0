namespace Marsad.Exchange.Import.Dates;

/// <summary>The ways in which a day is written.</summary>
internal static class DatePatterns
{
    /// <summary>The day that is written at a token, or null; <paramref name="next"/> is the first token behind it.</summary>
    internal static DateOnly? DayAt(List<DateToken> tokens, int at, DayMonthOrder order, out int next)
    {
        next = at;
        if (tokens[at].IsNumber)
            return Compact(tokens, at, out next) ?? Numbers(tokens, at, order, out next) ?? DayMonthYear(tokens, at, out next);
        return MonthDayYear(tokens, at, out next);
    }

    // 20180501
    private static DateOnly? Compact(List<DateToken> tokens, int at, out int next)
    {
        next = at + 1;
        return tokens[at].Text.Length == 8 && tokens[at].Number is var number ? Day(number / 10000, number / 100 % 100, number % 100) : null;
    }

    // 2018-05-01, 01/05/2018, 1.5.2018
    private static DateOnly? Numbers(List<DateToken> tokens, int at, DayMonthOrder order, out int next)
    {
        next = at + 5;
        if (at + 4 >= tokens.Count || !tokens[at + 2].IsNumber || !tokens[at + 4].IsNumber) return null;
        var mark = tokens[at + 1];
        if (!(mark.Is('-') || mark.Is('/') || mark.Is('.') || mark.Is('_')) || tokens[at + 3].Text != mark.Text) return null;
        int first = tokens[at].Number, second = tokens[at + 2].Number, third = tokens[at + 4].Number;
        if (tokens[at].Text.Length == 4) return Day(first, second, third);
        if (tokens[at + 4].Text.Length != 4) return null;
        if (mark.Is('.') || first > 12 || first == second || order == DayMonthOrder.DayFirst) return Day(third, second, first);
        return second > 12 || order == DayMonthOrder.MonthFirst ? Day(third, first, second) : null;
    }

    // 5 May 2018, 5 أيار/مايو 2018, 5-May-18
    private static DateOnly? DayMonthYear(List<DateToken> tokens, int at, out int next)
    {
        next = at + 1;
        var day = tokens[at].Number;
        if (day is < 1 or > 31) return null;
        SkipMarks(tokens, ref next, "-");
        if (next < tokens.Count && tokens[next].Text is "من" or "of" or "st" or "nd" or "rd" or "th") next++;
        return Months.At(tokens, ref next) is { } month && Year(tokens, ref next) is { } year ? Day(year, month, day) : null;
    }

    // May 5, 2018; مايو 5, 2018
    private static DateOnly? MonthDayYear(List<DateToken> tokens, int at, out int next)
    {
        next = at;
        if (Months.At(tokens, ref next) is not { } month) return null;
        SkipMarks(tokens, ref next, ".");
        if (next >= tokens.Count) return null;
        var day = tokens[next].Number;
        if (day is < 1 or > 31) return null;
        next++;
        if (next < tokens.Count && tokens[next].Text is "st" or "nd" or "rd" or "th") next++;
        return Year(tokens, ref next) is { } year ? Day(year, month, day) : null;
    }

    private static int? Year(List<DateToken> tokens, ref int next)
    {
        SkipMarks(tokens, ref next, ",،-/.");
        if (next < tokens.Count && tokens[next].Text is "عام" or "سنه" or "سنة") next++;
        if (next >= tokens.Count || !tokens[next].IsNumber) return null;
        var (text, year) = (tokens[next].Text, tokens[next].Number);
        // a colon behind two digits makes them an hour
        if (text.Length == 2 && next + 1 < tokens.Count && tokens[next + 1].Is(':')) return null;
        next++;
        return text.Length switch
        {
            4 => year,
            // RFC 822 has two digits; RFC 2822 says how they are meant
            2 => year < 50 ? 2000 + year : 1900 + year,
            _ => null,
        };
    }

    private static void SkipMarks(List<DateToken> tokens, ref int next, string marks)
    {
        while (next < tokens.Count && tokens[next].Text.Length == 1 && marks.Contains(tokens[next].Text[0], StringComparison.Ordinal)) next++;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
