using Marsad.Archive.Feeds;

namespace Marsad.Exchange.Feeds;

/// <summary>Keeps the state of feeds in an archive that is open for writing.</summary>
internal sealed class OpenFeedState(FeedStore feeds) : IFeedState
{
    public ValueTask<FeedState?> LoadAsync(string address, CancellationToken cancellationToken) => ValueTask.FromResult(
        feeds.Find(address) is { } feed ? new FeedState(feed.Address, feed.ETag, feed.LastModified, feed.NextVisit, feed.Failures, feed.LastSuccess) : null);

    public ValueTask SaveAsync(FeedState state, CancellationToken cancellationToken)
    {
        feeds.Put(Of(state));
        return ValueTask.CompletedTask;
    }

    /// <summary>What the archive remembers of a state.</summary>
    internal static Feed Of(FeedState state) => new(state.Address, state.ETag, state.LastModified, state.NextVisit, state.Failures, state.LastSuccess);
}
