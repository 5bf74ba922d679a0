using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import;

/// <summary>A file, or anything that can be opened like one: where it is said to be, and how to read it from its beginning as often as needed.</summary>
public sealed class SourceFile
{
    /// <summary>How many bytes <see cref="Head"/> has at most.</summary>
    public const int HeadLength = 64 << 10;

    private readonly Func<Stream> open;
    private readonly Lazy<byte[]> head;

    /// <summary>Something to read.</summary>
    /// <param name="locator">What messages and reports call it: relative, with '/'. Its extension counts.</param>
    /// <param name="open">Opens it at its beginning; may throw <see cref="IOException"/>.</param>
    public SourceFile(string locator, Func<Stream> open)
    {
        ArgumentException.ThrowIfNullOrEmpty(locator);
        ArgumentNullException.ThrowIfNull(open);
        Locator = locator;
        this.open = open;
        head = new(ReadHead);
    }

    /// <summary>What messages and reports call it.</summary>
    public string Locator { get; }

    /// <summary>The last part of <see cref="Locator"/>.</summary>
    public string Name => Locator[(Locator.LastIndexOf('/') + 1)..];

    /// <summary>Its first bytes.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is packed and broken.</exception>
    public ReadOnlySpan<byte> Head => head.Value;

    /// <summary>A file on disk.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="locator">What to call it; null: its name.</param>
    public static SourceFile OnDisk(string path, string? locator = null) =>
        new(locator ?? Path.GetFileName(path), () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16));

    /// <summary>Bytes in memory, such as a feed that was fetched.</summary>
    public static SourceFile InMemory(string locator, byte[] bytes) => new(locator, () => new MemoryStream(bytes, writable: false));

    /// <summary>Opens it at its beginning. The stream is the caller's to dispose.</summary>
    public Stream Open() => open();

    /// <summary>The file inside of a gzip file, its name without <c>.gz</c>; the file itself where it is not packed.</summary>
    internal SourceFile Unpacked(ImportLimits limits)
    {
        if (!Head.StartsWith([(byte)0x1f, (byte)0x8b])) return this;
        var inner = Locator.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Locator[..^3] : Locator;
        return new(inner.Length == 0 ? Locator : inner, () => ExpansionGuard.Gunzip(open(), limits));
    }

    private byte[] ReadHead()
    {
        using var stream = open();
        var bytes = new byte[HeadLength];
        var length = 0;
        try
        {
            length = stream.ReadAtLeast(bytes, HeadLength, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            // a broken packed file shows what it has when it is read; its beginning is not known
        }

        return bytes[..length];
    }
}
