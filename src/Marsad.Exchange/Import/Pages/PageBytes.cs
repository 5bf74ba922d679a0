using System.Buffers;
using System.Text;
using Marsad.Engine.Text;

namespace Marsad.Exchange.Import.Pages;

/// <summary>Turns the bytes of a page into text. What header and page declare is often wrong, so the bytes have the last word where they are clear.</summary>
/// <remarks>Order: byte order mark; UTF-8 where all bytes are well-formed; windows-1256 where the engine's decoder sees Arabic in it; the charset of the
/// header; that of the page; UTF-8 with single broken characters (a teaser cut in the middle of one).</remarks>
internal static class PageBytes
{
    private const int DeclarationLength = 4096;
    private const int SampleLength = 64 << 10;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"'> ;/\t\r\n");

    /// <summary>The text of a page, or null where no encoding explains its bytes.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="headerCharset">The charset that the transfer declared, or null.</param>
    internal static string? Decode(ReadOnlySpan<byte> bytes, string? headerCharset)
    {
        if (bytes.StartsWith([(byte)0xff, (byte)0xfe]) || bytes.StartsWith([(byte)0xfe, (byte)0xff]) || bytes.StartsWith("\ufeff"u8))
            return TextDecoder.Decode(bytes, "") is { Text: { } marked } ? marked : Lenient(bytes);
        if (System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Contains((byte)0)) return Encoding.UTF8.GetString(bytes);
        var sample = TextDecoder.Decode(Sample(bytes), "");
        if (sample.Encoding == "windows-1256" && sample.IsText) return Windows1256.GetString(bytes);
        if (TextDecoder.Decode(bytes, "") is { Text: { } whole, Encoding: not "utf-8" }) return whole;
        return Declared(bytes, headerCharset) ?? Declared(bytes, DeclaredCharset(bytes)) ?? Lenient(bytes);
    }

    private static Encoding Windows1256 => CodePagesEncodingProvider.Instance.GetEncoding(1256)!;

    // the letters alone: scripts and markup are ASCII and say nothing
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var kept = new List<byte>(4096);
        foreach (var unit in bytes)
        {
            if (unit >= 0x80) kept.Add(unit);
            else if (kept.Count > 0 && kept[^1] != ' ') kept.Add((byte)' ');
            if (kept.Count >= SampleLength) break;
        }

        return [.. kept];
    }

    private static string? Declared(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (charset is null || Named(charset) is not { } encoding || encoding is UTF8Encoding) return null;
        try
        {
            return Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (Exception exception) when (exception is DecoderFallbackException or NotSupportedException or ArgumentException)
        {
            return encoding.GetString(bytes);
        }
    }

    private static Encoding? Named(string charset)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The charset that the page names in its first bytes.</summary>
    private static string? DeclaredCharset(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]);
        var at = start.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = start.AsSpan(at + 7).TrimStart();
        if (!rest.StartsWith("=")) return null;
        rest = rest[1..].TrimStart(" \"'");
        var end = rest.IndexOfAny(NameEnds);
        return end > 0 ? rest[..end].ToString() : null;
    }

    // one broken character in two hundred is damage; more is another encoding
    private static string? Lenient(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var broken = text.AsSpan().Count('\ufffd');
        var letters = 0;
        foreach (var unit in text) letters += unit > 0x7f ? 1 : 0;
        return broken * 200L <= Math.Max(letters, 200) && !text.Contains('\0', StringComparison.Ordinal) ? text : null;
    }
}
