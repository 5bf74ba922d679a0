using Marsad.Exchange.Import;

namespace Marsad.Exchange.Feeds;

/// <summary>How feeds are fetched.</summary>
public sealed record FeedOptions
{
    /// <summary>The options that hold where none are given.</summary>
    public static FeedOptions Default { get; } = new();

    /// <summary>The time between two visits of a feed that answers.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The longest time between two visits of a feed that fails.</summary>
    public TimeSpan LongestInterval { get; init; } = TimeSpan.FromHours(6);

    /// <summary>The part of an interval by which it is made longer or shorter at random, so that feeds spread over time.</summary>
    public double Jitter { get; init; } = 0.1;

    /// <summary>The time between two requests to one host.</summary>
    public TimeSpan HostPause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many hosts are asked at the same time.</summary>
    public int Hosts { get; init; } = 4;

    /// <summary>The largest answer, unpacked, in bytes.</summary>
    public int Bytes { get; init; } = 16 << 20;

    /// <summary>How many redirects are followed.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>The time that one request with its answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Names of hosts that may lie in the machine's own networks; compared without regard to case.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>What the client calls itself.</summary>
    public string UserAgent { get; init; } = "Marsad/0.1 (feed reader)";

    /// <summary>How the feeds' content is read.</summary>
    public ImportOptions Import { get; init; } = ImportOptions.Default;
}
