using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Marsad.Archive.Reports;

namespace Marsad.Archive.Families;

/// <summary>What a report is found and compared by.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="VersionId">Its current version.</param>
/// <param name="Day">The day of publication, else of retrieval, as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Moment">The moment of publication in an order by which the first published leads: UTC where the zone is known; a day without a time after those with one; reports
/// without a date last.</param>
/// <param name="Body">The word at which the body begins.</param>
/// <param name="Shingles">The hashes of the shingles in reading order.</param>
internal sealed record Sketch(string ReportId, string VersionId, int Day, string Moment, int Body, int[] Shingles)
{
    /// <summary>The sketch of a version.</summary>
    internal static Sketch Of(CodedReport report)
    {
        var (version, (hashes, body)) = (report.Version, Families.Shingles.Of(report.Version.Title, report.Text));
        var day = version.Published?.Day ?? DateOnly.FromDateTime(version.Retrieved.UtcDateTime);
        return new(version.ReportId, version.VersionId, day.DayNumber, MomentOf(version.Published), body, hashes);
    }

    /// <summary>The keys under which it is found.</summary>
    internal ImmutableArray<long> Keys()
    {
        var keys = new SortedSet<long>();
        MinHash.AddKeys(Shingles, keys);
        Winnowing.AddKeys(Shingles, keys);
        return [.. keys];
    }

    /// <summary>The shingles as stored.</summary>
    internal byte[] Pack() => MemoryMarshal.AsBytes(Shingles.AsSpan()).ToArray();

    /// <summary>Reads stored shingles.</summary>
    internal static int[] Unpack(byte[] packed) => MemoryMarshal.Cast<byte, int>(packed).ToArray();

    private static string MomentOf(PublicationTime? published)
    {
        if (published is null) return "~";
        if (published.Time is not { } time) return published.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T~";
        var moment = published.Day.ToDateTime(time);
        if (published.Offset is { } offset && moment.Ticks >= offset.Ticks && moment.Ticks - offset.Ticks <= DateTime.MaxValue.Ticks) moment -= offset;
        return moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
