namespace Marsad.Exchange.Tests.Import;

public sealed class PublicationTimeTests
{
    private static readonly DateOnly Day = new(2018, 5, 1);

    [Fact]
    public void It_is_written_as_far_as_it_is_known()
    {
        Assert.Equal("2018-05-01", new PublicationTime(Day).ToString());
        Assert.Equal("2018-05-01T12:30:00", new PublicationTime(Day, new(12, 30)).ToString());
        Assert.Equal("2018-05-01T12:30:00-03:30", new PublicationTime(Day, new(12, 30), new(-3, -30, 0)).ToString());
        Assert.Equal("2018-05-01T12:30:00Z", new PublicationTime(Day, new(12, 30), TimeSpan.Zero).ToString());
    }

    [Fact]
    public void A_time_without_a_zone_is_no_moment()
    {
        Assert.Null(new PublicationTime(Day, new(12, 30)).Moment);
        Assert.Equal(new DateTimeOffset(2018, 5, 1, 9, 30, 0, TimeSpan.Zero), new PublicationTime(Day, new(12, 30), TimeSpan.FromHours(3)).Moment);
    }
}
