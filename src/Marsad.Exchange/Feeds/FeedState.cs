namespace Marsad.Exchange.Feeds;

/// <summary>What is remembered of a feed between two visits.</summary>
/// <param name="Address">The feed's address, as the user gave it.</param>
/// <param name="ETag">The entity tag of the content that was read last; null where the server gave none.</param>
/// <param name="LastModified">The server's <c>Last-Modified</c> of that content, as it wrote it.</param>
/// <param name="NextVisit">The earliest time of the next visit; <see cref="DateTimeOffset.MaxValue"/> where there is none (the feed is gone).</param>
/// <param name="Failures">How many visits failed in a row.</param>
/// <param name="LastSuccess">When the feed answered last.</param>
public sealed record FeedState(
    string Address,
    string? ETag = null,
    string? LastModified = null,
    DateTimeOffset NextVisit = default,
    int Failures = 0,
    DateTimeOffset? LastSuccess = null);
