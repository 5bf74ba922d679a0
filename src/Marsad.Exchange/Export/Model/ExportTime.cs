namespace Marsad.Exchange.Export.Model;

/// <summary>When an event happened.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Grain">The codebook's word for how exact it is, or null where the text gives no time.</param>
/// <param name="IsStated">Whether the text gives it; else it is the day of publication, before which the event lies by some days at most.</param>
internal sealed record ExportTime(DateOnly Start, DateOnly End, string? Grain, bool IsStated)
{
    private const int Week = 7;

    /// <summary>How many days it covers, at least 1.</summary>
    internal int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>Whether it is known to the day.</summary>
    internal bool IsDay => IsStated && Days == 1;

    /// <summary>Whether it is known to a week or less.</summary>
    internal bool IsWithinWeek => Days <= Week;
}
