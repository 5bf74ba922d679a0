namespace Marsad.Exchange.Tests.Feeds;

/// <summary>A clock that jumps to whatever somebody waits for, and keeps the lengths of the waits.</summary>
internal sealed class ManualClock : TimeProvider
{
    private DateTimeOffset now = new(2018, 5, 5, 12, 0, 0, TimeSpan.Zero);

    internal List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Add(dueTime);
        now += dueTime;
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Done();
    }

    private sealed class Done : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
