using System.IO.Compression;

namespace Marsad.Exchange.Import.Streams;

/// <summary>An unpacking stream that stops where the unpacked bytes grow out of proportion to the packed ones.</summary>
internal sealed class ExpansionGuard(Stream unpacked, Func<long> packedLength, ImportLimits limits) : ReadingStream
{
    private long length;

    /// <summary>The content of a gzip stream of one or many members.</summary>
    internal static ExpansionGuard Gunzip(Stream packed, ImportLimits limits)
    {
        var counted = new CountingStream(packed);
        return new(new GZipStream(counted, CompressionMode.Decompress), () => counted.Count, limits);
    }

    /// <summary>The content of a member of a zip file.</summary>
    internal static ExpansionGuard Unzip(ZipArchiveEntry entry, ImportLimits limits)
    {
        var packed = entry.CompressedLength;
        return new(entry.Open(), () => packed, limits);
    }

    public override int Read(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        length += read;
        if (length > limits.ExpandedBytes)
            throw new ExpansionException($"it unpacks to more than {Sizes.Text(limits.ExpandedBytes)}");
        if (length > limits.FreeExpansion && length / limits.ExpansionRatio > Math.Max(1, packedLength()))
            throw new ExpansionException($"it unpacks to more than {limits.ExpansionRatio} times its size");
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
