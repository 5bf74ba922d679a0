namespace Marsad.Exchange.Feeds;

/// <summary>What a server answered.</summary>
public abstract record FeedAnswer;

/// <summary>The content.</summary>
/// <param name="Bytes">The content, unpacked.</param>
/// <param name="ETag">Its entity tag, or null.</param>
/// <param name="LastModified">The server's <c>Last-Modified</c>, as it wrote it, or null.</param>
public sealed record FeedContent(byte[] Bytes, string? ETag, string? LastModified) : FeedAnswer;

/// <summary>Nothing has changed since the visit before.</summary>
public sealed record FeedUnchanged : FeedAnswer;

/// <summary>No content.</summary>
/// <param name="Problem">What went wrong.</param>
/// <param name="WhatToDo">What the user can do.</param>
/// <param name="RetryAfter">How long the server wants to be left alone; null where it does not say.</param>
/// <param name="IsForGood">Whether to ask again makes no sense: the feed is gone, or must not be asked.</param>
public sealed record FeedFailure(string Problem, string WhatToDo, TimeSpan? RetryAfter = null, bool IsForGood = false) : FeedAnswer;
