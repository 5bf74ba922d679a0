namespace Marsad.Exchange.Import.Streams;

/// <summary>Whole contents, within limits.</summary>
internal static class Bytes
{
    /// <summary>All bytes, or null where there are more than <paramref name="limit"/>; then <paramref name="size"/> counts them without keeping them.</summary>
    internal static byte[]? ReadAll(Stream stream, long limit, out long size)
    {
        size = 0;
        var kept = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var read)
        {
            size += read;
            if (size <= limit) kept.Write(buffer, 0, read);
            else if (kept.Length > 0) kept = new MemoryStream();
        }

        return size <= limit ? kept.ToArray() : null;
    }
}
