using System.Globalization;

namespace Marsad.Archive.Reports;

/// <summary>When a document was published, as far as its source says: always a day, perhaps a time, perhaps the distance to UTC.</summary>
/// <param name="Day">The day on the calendar of the place that <paramref name="Offset"/> belongs to.</param>
/// <param name="Time">The time of that day; null where only the day is given.</param>
/// <param name="Offset">Local time minus UTC; null where the source names no zone. Never given without a time.</param>
public sealed record PublicationTime(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>The moment, or null where time or zone are not known.</summary>
    public DateTimeOffset? Moment => Time is { } time && Offset is { } offset ? new DateTimeOffset(Day.ToDateTime(time), offset) : null;

    /// <summary>The offset as <c>+03:00</c>, or null.</summary>
    internal string? OffsetText => Offset is { } offset ? (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture) : null;

    /// <summary>The time of a moment with its zone.</summary>
    public static PublicationTime Of(DateTimeOffset moment) =>
        new(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), moment.Offset);

    /// <summary>ISO 8601 as far as known: <c>2018-05-01</c>, <c>2018-05-01T12:30:00</c>, <c>2018-05-01T12:30:00+03:00</c>.</summary>
    public override string ToString()
    {
        var day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time) return day;
        var clock = time.ToString(time.Millisecond == 0 ? "HH:mm:ss" : "HH:mm:ss.fff", CultureInfo.InvariantCulture);
        return Offset is not { } offset ? $"{day}T{clock}" : offset == TimeSpan.Zero ? $"{day}T{clock}Z" : $"{day}T{clock}{OffsetText}";
    }

    /// <summary>Reads the archive's three columns back.</summary>
    internal static PublicationTime? Of(DateOnly? day, string? time, string? offset) => day is not { } known ? null : new(
        known,
        time is null ? null : TimeOnly.ParseExact(time, "HH:mm:ss", CultureInfo.InvariantCulture),
        offset is null ? null : TimeSpan.ParseExact(offset[1..], @"hh\:mm", CultureInfo.InvariantCulture) * (offset[0] == '-' ? -1 : 1));
}
