namespace Marsad.Archive.Incidents;

/// <summary>How the times of two accounts lie to each other.</summary>
internal enum TimeMatch
{
    /// <summary>Both are dated to the day, and a day is common.</summary>
    SameDay,

    /// <summary>Both are dated to the day, and a day lies between: "last night" of one is "today" of another.</summary>
    NextDay,

    /// <summary>Both stand for a longer time, the same.</summary>
    SameSpan,

    /// <summary>One stands for a longer time that holds the other.</summary>
    WithinSpan,

    /// <summary>One is dated, the other was published on that day or in the few after it.</summary>
    FewDaysBefore,

    /// <summary>Neither is dated; they were published on the same day or the next.</summary>
    PublishedTogether,

    /// <summary>Neither is dated; they were published a few days apart.</summary>
    PublishedNear,

    /// <summary>They cannot be one time.</summary>
    Apart,
}

/// <summary>Compares times by their grain. An account without a time is dated by its publication: it tells of the few days before.</summary>
internal static class TimeNearness
{
    /// <summary>How many days before its publication an undated account may tell of.</summary>
    internal const int Back = 3;

    /// <summary>Compares the times of two accounts.</summary>
    internal static TimeMatch Compare(IncidentEntry a, IncidentEntry b)
    {
        if (a.IsDated && b.IsDated)
        {
            var gap = Math.Max(a.From, b.From) - Math.Min(a.To, b.To);
            if (!a.IsExact || !b.IsExact)
            {
                if (a.From == b.From && a.To == b.To) return TimeMatch.SameSpan;
                return gap <= 0 ? TimeMatch.WithinSpan : TimeMatch.Apart;
            }

            return gap <= 0 ? TimeMatch.SameDay : gap == 1 ? TimeMatch.NextDay : TimeMatch.Apart;
        }

        if (a.IsDated || b.IsDated)
        {
            var (dated, other) = a.IsDated ? (a, b) : (b, a);
            if (other.Published == IncidentEntry.Unknown) return TimeMatch.WithinSpan;
            if (!dated.IsExact) return dated.From <= other.Published && other.Published <= dated.To + Back ? TimeMatch.WithinSpan : TimeMatch.Apart;
            if (other.Around.Day != IncidentEntry.Unknown && dated.From - 1 <= other.Around.Day && other.Around.Day <= dated.To + 1) return TimeMatch.FewDaysBefore;
            return dated.From <= other.Published && other.Published <= dated.To + Back ? TimeMatch.FewDaysBefore : TimeMatch.Apart;
        }

        if (a.Published == IncidentEntry.Unknown || b.Published == IncidentEntry.Unknown) return TimeMatch.PublishedNear;
        return Math.Abs(a.Published - b.Published) switch
        {
            <= 1 => TimeMatch.PublishedTogether,
            <= Back => TimeMatch.PublishedNear,
            _ => TimeMatch.Apart,
        };
    }
}
