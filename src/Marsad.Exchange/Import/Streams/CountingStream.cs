namespace Marsad.Exchange.Import.Streams;

/// <summary>Counts the bytes that are read from another stream.</summary>
internal sealed class CountingStream(Stream inner) : ReadingStream
{
    /// <summary>How many bytes were read.</summary>
    internal long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Count += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
