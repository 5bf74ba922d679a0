using System.Globalization;

namespace Marsad.Archive.Reports;

/// <summary>When a report was published, exactly as far as its source says.</summary>
/// <param name="Day">The local day.</param>
/// <param name="Time">The local time, or null.</param>
/// <param name="Offset">The zone's distance from UTC, or null where the source does not say it.</param>
public sealed record PublicationTime(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>ISO 8601, as far as it is known: <c>2018-05-01</c>, <c>2018-05-01T14:30:00</c> or <c>2018-05-01T14:30:00+03:00</c>.</summary>
    public override string ToString() =>
        Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        + (Time is { } time ? "T" + time.ToString("HH:mm:ss", CultureInfo.InvariantCulture) + (OffsetText ?? "") : "");

    /// <summary>The offset as <c>+03:00</c>, or null.</summary>
    internal string? OffsetText => Offset is { } offset ? (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture) : null;

    /// <summary>Reads the three columns back.</summary>
    internal static PublicationTime? Of(DateOnly? day, string? time, string? offset) => day is not { } known ? null : new(
        known,
        time is null ? null : TimeOnly.ParseExact(time, "HH:mm:ss", CultureInfo.InvariantCulture),
        offset is null ? null : TimeSpan.ParseExact(offset[1..], @"hh\:mm", CultureInfo.InvariantCulture) * (offset[0] == '-' ? -1 : 1));
}
