using System.Globalization;

namespace Marsad.Exchange.Import.Dates;

/// <summary>Reads the time of publication from a field, as ISO 8601, RFC 822, numbers, or words in Arabic or English say it, exactly as far as it says it.</summary>
internal static class DateReader
{
    private const int Longest = 200;

    /// <summary>The time that a field names, or null where it names none that can be read without guessing.</summary>
    internal static PublicationTime? Read(string text, DayMonthOrder order = DayMonthOrder.Unknown)
    {
        var field = text.AsSpan().Trim();
        if (field.Length is 0 or > Longest) return null;
        if (Epoch(field) is { } moment) return PublicationTime.Of(moment);
        var tokens = DateTokens.Of(field);
        for (var at = 0; at < tokens.Count; at++)
            if (DatePatterns.DayAt(tokens, at, order, out var next) is { } day)
                return ClockPatterns.Complete(day, tokens, at, next);
        return null;
    }

    /// <summary>Whether a field is a date once the order of day and month is known, and not before.</summary>
    internal static bool IsAmbiguous(string text) => Read(text) is null && Read(text, DayMonthOrder.DayFirst) is not null;

    // ten digits are seconds, thirteen milliseconds since 1970, from 2001 on
    private static DateTimeOffset? Epoch(ReadOnlySpan<char> field) =>
        field.Length is 10 or 13 && field[0] is >= '1' and <= '4' && long.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? field.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(count) : DateTimeOffset.FromUnixTimeMilliseconds(count)
            : null;
}
