using Marsad.Archive.Feeds;
using Marsad.Exchange.Feeds;

namespace Marsad.Cli.Adding;

/// <summary>Keeps the state of feeds in an archive that is opened for each word only, so that others may write between two visits.</summary>
internal sealed class DoorFeedState(string archive, TimeProvider time) : IFeedState
{
    public async ValueTask<FeedState?> LoadAsync(string address, CancellationToken cancellationToken)
    {
        using var open = await ArchiveDoor.OpenAsync(archive, time, cancellationToken).ConfigureAwait(false);
        return await new OpenFeedState(new FeedStore(open.Database)).LoadAsync(address, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask SaveAsync(FeedState state, CancellationToken cancellationToken)
    {
        using var open = await ArchiveDoor.OpenAsync(archive, time, cancellationToken).ConfigureAwait(false);
        await new OpenFeedState(new FeedStore(open.Database)).SaveAsync(state, cancellationToken).ConfigureAwait(false);
    }
}
