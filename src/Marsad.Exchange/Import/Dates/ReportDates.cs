using System.Globalization;

namespace Marsad.Exchange.Import.Dates;

/// <summary>Finds the day of publication in a file's name or a field.</summary>
internal static class ReportDates
{
    /// <summary>The first day written as 2018-05-01, 2018_05_01, 2018.05.01 or 20180501 in a name, or null.</summary>
    internal static DateOnly? InName(string name)
    {
        for (var at = 0; at + 8 <= name.Length; at++)
        {
            if (!char.IsAsciiDigit(name[at]) || (at > 0 && char.IsAsciiDigit(name[at - 1]))) continue;
            if (Parse(name, at, 10, 4, 7) is { } parted) return parted;
            if (Parse(name, at, 8, -1, -1) is { } plain) return plain;
        }

        return null;
    }

    /// <summary>The day that a field begins with ("2018-05-01", "2018-05-01T12:30:00Z"), or null.</summary>
    internal static DateOnly? InField(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length >= 10 && DateOnly.TryParseExact(trimmed[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && (trimmed.Length == 10 || !char.IsAsciiDigit(trimmed[10]))
            ? day : null;
    }

    private static DateOnly? Parse(string name, int at, int length, int firstMark, int secondMark)
    {
        if (at + length > name.Length || (at + length < name.Length && char.IsAsciiDigit(name[at + length]))) return null;
        Span<char> digits = stackalloc char[8];
        var count = 0;
        for (var index = 0; index < length; index++)
        {
            var unit = name[at + index];
            if (index == firstMark || index == secondMark)
            {
                if (unit is not ('-' or '_' or '.')) return null;
            }
            else if (char.IsAsciiDigit(unit))
            {
                digits[count++] = unit;
            }
            else
            {
                return null;
            }
        }

        return DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and < 2200 ? day : null;
    }
}
