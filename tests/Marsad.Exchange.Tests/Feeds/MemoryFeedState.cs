using Marsad.Exchange.Feeds;

namespace Marsad.Exchange.Tests.Feeds;

/// <summary>States in memory.</summary>
internal sealed class MemoryFeedState : IFeedState
{
    internal Dictionary<string, FeedState> States { get; } = new(StringComparer.Ordinal);

    public ValueTask<FeedState?> LoadAsync(string address, CancellationToken cancellationToken) => ValueTask.FromResult(States.GetValueOrDefault(address));

    public ValueTask SaveAsync(FeedState state, CancellationToken cancellationToken)
    {
        States[state.Address] = state;
        return ValueTask.CompletedTask;
    }
}
