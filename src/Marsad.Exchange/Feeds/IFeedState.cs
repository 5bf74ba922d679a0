namespace Marsad.Exchange.Feeds;

/// <summary>Where the state of feeds is kept between runs; the archive implements it.</summary>
public interface IFeedState
{
    /// <summary>The state of a feed, or null where it was never visited.</summary>
    ValueTask<FeedState?> LoadAsync(string address, CancellationToken cancellationToken);

    /// <summary>Keeps the state of a feed in place of the one before.</summary>
    ValueTask SaveAsync(FeedState state, CancellationToken cancellationToken);
}
