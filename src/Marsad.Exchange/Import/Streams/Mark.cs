namespace Marsad.Exchange.Import.Streams;

/// <summary>The byte order mark of UTF-8.</summary>
internal static class Mark
{
    /// <summary>The stream from behind the mark on, where it begins with one.</summary>
    internal static Stream Skipped(Stream stream)
    {
        var head = new byte[3];
        var length = stream.ReadAtLeast(head, 3, throwOnEndOfStream: false);
        return new PrefixedStream(head.AsSpan(0, length).SequenceEqual("\ufeff"u8) ? default : head.AsMemory(0, length), stream);
    }
}
