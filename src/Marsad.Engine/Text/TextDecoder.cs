using System.Text;

namespace Marsad.Engine.Text;

/// <summary>What became of bytes: text and the name of the encoding it was in, or the reason and the place why it could not be read.</summary>
/// <param name="Text">The text without a byte order mark; null where the bytes were refused.</param>
/// <param name="Encoding">The encoding: <c>utf-8</c>, <c>utf-16le</c>, <c>utf-16be</c> or <c>windows-1256</c>.</param>
/// <param name="Error">Why the bytes were refused, with the place; null where they were read.</param>
/// <param name="Position">The offset of the first byte that could not be read; -1 where there is none.</param>
public sealed record DecodedText(string? Text, string Encoding, string? Error, long Position)
{
    /// <summary>Whether the bytes were read.</summary>
    public bool IsText => Text is not null;
}

/// <summary>Turns the bytes of a file into text. The encoding is found from the bytes: a byte order mark, UTF-16 by where its zero or Arabic
/// high bytes stand, UTF-8 where the bytes are well-formed, and windows-1256 where they then read as Arabic. Nothing is replaced: bytes that no encoding explains are refused.</summary>
public static class TextDecoder
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Lazy<Encoding> Windows1256 = new(() => CodePagesEncodingProvider.Instance.GetEncoding(1256)!);

    /// <summary>Reads bytes as text.</summary>
    /// <param name="bytes">A whole file.</param>
    /// <param name="name">The name that a refusal gives, usually the file's.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (bytes.StartsWith([(byte)0xef, (byte)0xbb, (byte)0xbf])) return Read(bytes[3..], Utf8, "utf-8", name, 3);
        if (bytes.StartsWith([(byte)0xff, (byte)0xfe])) return Read(bytes[2..], Utf16Little, "utf-16le", name, 2);
        if (bytes.StartsWith([(byte)0xfe, (byte)0xff])) return Read(bytes[2..], Utf16Big, "utf-16be", name, 2);
        if (ByteStatistics.LooksLikeUtf16(bytes, out var bigEndian)) return Read(bytes, bigEndian ? Utf16Big : Utf16Little, bigEndian ? "utf-16be" : "utf-16le", name, 0);

        var utf8 = Read(bytes, Utf8, "utf-8", name, 0);
        if (utf8.IsText || utf8.Error is not null && bytes.Contains((byte)0)) return utf8;
        return ByteStatistics.LooksLikeWindows1256(bytes) ? new(Windows1256.Value.GetString(bytes), "windows-1256", null, -1) : utf8;
    }

    private static DecodedText Read(ReadOnlySpan<byte> bytes, Encoding encoding, string label, string name, int skipped)
    {
        if (bytes.IndexOf((byte)0) is >= 0 and var zero && label == "utf-8")
            return new(null, label, $"{name}: byte {zero + skipped} is zero; this is not a text file.", zero + skipped);
        try
        {
            return new(encoding.GetString(bytes), label, null, -1);
        }
        catch (DecoderFallbackException exception)
        {
            var at = FirstBad(bytes, encoding, exception) + skipped;
            return new(null, label, $"{name}: byte {at} is not {label}, and the whole is no other encoding of Arabic text either.", at);
        }
    }

    // the exception's index counts from the block that the decoder was in; reading in steps finds the place in the whole
    private static long FirstBad(ReadOnlySpan<byte> bytes, Encoding encoding, DecoderFallbackException exception)
    {
        if (encoding is UTF8Encoding)
        {
            var rest = bytes;
            while (!rest.IsEmpty && Rune.DecodeFromUtf8(rest, out _, out var used) == System.Buffers.OperationStatus.Done) rest = rest[used..];
            return bytes.Length - rest.Length;
        }

        return Math.Clamp(exception.Index, 0, bytes.Length);
    }
}
