namespace Marsad.Exchange.Feeds;

/// <summary>When a feed is visited next.</summary>
internal sealed class FeedSchedule(FeedOptions options, Random random)
{
    private static readonly TimeSpan LongestRequestedPause = TimeSpan.FromDays(2);

    /// <summary>The state after an answer that came at <paramref name="now"/>.</summary>
    internal FeedState After(FeedState state, FeedAnswer answer, DateTimeOffset now) => answer switch
    {
        FeedContent content => state with { ETag = content.ETag, LastModified = content.LastModified, Failures = 0, LastSuccess = now, NextVisit = now + Spread(options.Interval) },
        FeedFailure { IsForGood: true } => state with { Failures = state.Failures + 1, NextVisit = DateTimeOffset.MaxValue },
        FeedFailure failure => state with { Failures = state.Failures + 1, NextVisit = now + BackOff(state.Failures + 1, failure.RetryAfter) },
        _ => state with { Failures = 0, LastSuccess = now, NextVisit = now + Spread(options.Interval) },
    };

    // twice as long after each failure; longer where the server asks for it, never shorter
    private TimeSpan BackOff(int failures, TimeSpan? requested)
    {
        var doubled = options.Interval * Math.Pow(2, Math.Min(failures, 16));
        var pause = Spread(doubled < options.LongestInterval ? doubled : options.LongestInterval);
        var wanted = requested is { } wish ? (wish < LongestRequestedPause ? wish : LongestRequestedPause) : TimeSpan.Zero;
        return pause > wanted ? pause : wanted;
    }

    private TimeSpan Spread(TimeSpan interval) => interval * (1 + (options.Jitter * ((random.NextDouble() * 2) - 1)));
}
