using Marsad.Exchange.Import;

namespace Marsad.Exchange.Feeds;

/// <summary>What one visit of a feed brought.</summary>
/// <param name="Address">The feed's address.</param>
/// <param name="Items">The documents and errors of the feed; none where nothing has changed.</param>
/// <param name="IsUnchanged">Whether the server said that nothing has changed.</param>
/// <param name="State">What is to be remembered once the items are stored.</param>
public sealed record FeedVisit(string Address, IReadOnlyList<ImportItem> Items, bool IsUnchanged, FeedState State);
