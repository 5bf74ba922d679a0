using System.Text;

namespace Marsad.Exchange.Import.Streams;

/// <summary>Makes UTF-8 of streams that are marked as UTF-16.</summary>
internal static class Utf16
{
    /// <summary>The stream as UTF-8 where it begins with a mark of UTF-16, else the same bytes.</summary>
    internal static Stream Transcoded(Stream stream)
    {
        var head = new byte[2];
        var length = stream.ReadAtLeast(head, 2, throwOnEndOfStream: false);
        var encoding = head is [0xff, 0xfe] ? Encoding.Unicode : head is [0xfe, 0xff] ? Encoding.BigEndianUnicode : null;
        return encoding is null ? new PrefixedStream(head.AsMemory(0, length), stream) : Encoding.CreateTranscodingStream(stream, encoding, new UTF8Encoding(false));
    }
}
