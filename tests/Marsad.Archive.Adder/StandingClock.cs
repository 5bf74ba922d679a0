namespace Marsad.Archive.Adder;

/// <summary>A clock that stands, so that archives that came about at different moments can be compared.</summary>
internal sealed class StandingClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2018, 6, 1, 12, 0, 0, TimeSpan.Zero);
}
