namespace Marsad.Exchange.Import;

/// <summary>How much one source may ask of this machine.</summary>
public sealed record ImportLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>The longest text of one document, in bytes of UTF-8.</summary>
    public int TextBytes { get; init; } = 4 << 20;

    /// <summary>The longest original of one document (a page, a row, a message), in bytes.</summary>
    public int DocumentBytes { get; init; } = 16 << 20;

    /// <summary>How deep JSON, XML and HTML may nest.</summary>
    public int Depth { get; init; } = 512;

    /// <summary>How many elements a page may have.</summary>
    public int Elements { get; init; } = 300_000;

    /// <summary>How many times larger than its packed form a packed member may become, once it is larger than <see cref="FreeExpansion"/>.</summary>
    public int ExpansionRatio { get; init; } = 200;

    /// <summary>The unpacked size in bytes up to which the ratio is not looked at.</summary>
    public long FreeExpansion { get; init; } = 16L << 20;

    /// <summary>The largest unpacked size of one packed member or file, in bytes.</summary>
    public long ExpandedBytes { get; init; } = 64L << 30;

    /// <summary>The time that the reading of one document may take.</summary>
    public TimeSpan DocumentTime { get; init; } = TimeSpan.FromSeconds(10);
}
