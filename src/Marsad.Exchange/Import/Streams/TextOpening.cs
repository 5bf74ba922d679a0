using System.Text;
using Marsad.Engine.Text;

namespace Marsad.Exchange.Import.Streams;

/// <summary>Opens text of any length; its encoding is told by its first bytes.</summary>
internal static class TextOpening
{
    /// <summary>A reader of a file's text. Bytes that are not of the encoding become U+FFFD, by which the reader of the text can tell them.</summary>
    /// <exception cref="InvalidDataException">The first bytes are no text.</exception>
    internal static StreamReader Open(SourceFile file, string? declared = null)
    {
        var encoding = EncodingOf(file.Head) ?? Named(declared)
            ?? throw new InvalidDataException("its bytes are no text in UTF-8, UTF-16 or windows-1256");
        return new(file.Open(), encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
    }

    private static Encoding? EncodingOf(ReadOnlySpan<byte> head)
    {
        // the head may end inside of a character
        for (var cut = 0; cut < 4 && cut <= head.Length; cut++)
        {
            var decoded = TextDecoder.Decode(head[..^cut], "");
            if (!decoded.IsText) continue;
            return decoded.Encoding switch
            {
                "windows-1256" => CodePagesEncodingProvider.Instance.GetEncoding(1256)!,
                "utf-16le" => Encoding.Unicode,
                "utf-16be" => Encoding.BigEndianUnicode,
                _ => new UTF8Encoding(false),
            };
        }

        // mostly UTF-8: the broken rows are told one by one
        var text = Encoding.UTF8.GetString(head);
        return !text.Contains('\0', StringComparison.Ordinal) && text.AsSpan().Count('\ufffd') * 50 <= text.Length ? new UTF8Encoding(false) : null;
    }

    private static Encoding? Named(string? charset)
    {
        if (charset is null) return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
