using System.Globalization;
using System.IO.Compression;
using System.Text;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.WebArchives;

/// <summary>A response of HTTP/1.1 as it went over the wire: its status, and its body without chunks and packing.</summary>
/// <param name="Status">The status code.</param>
/// <param name="MediaType">The media type in lower case, or the empty string.</param>
/// <param name="Charset">The charset of the header, or null.</param>
/// <param name="Body">The body; null where it unpacks to more than allowed or is damaged.</param>
/// <param name="Problem">Why there is no body.</param>
internal sealed record HttpResponse(int Status, string MediaType, string? Charset, byte[]? Body, string? Problem)
{
    /// <summary>Reads a response; null where the block is none.</summary>
    internal static HttpResponse? Read(ReadOnlySpan<byte> block, ImportLimits limits)
    {
        var headEnd = HeadEnd(block, out var bodyStart);
        if (headEnd < 0) return null;
        var lines = Encoding.Latin1.GetString(block[..headEnd]).Split('\n');
        var status = lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!lines[0].StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase) || status.Length < 2 || !int.TryParse(status[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return null;
        var fields = Fields(lines);
        var (media, charset) = MediaTypes.Parse(fields.GetValueOrDefault("Content-Type"));
        var body = block[bodyStart..].ToArray();
        if (fields.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true) body = Unchunked(body) ?? body;
        try
        {
            var plain = Unpacked(body, fields.GetValueOrDefault("Content-Encoding") ?? "", limits);
            return new(code, media, charset, plain, plain is null ? $"the page unpacks to more than {Sizes.Text(limits.DocumentBytes)}" : null);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or InvalidOperationException)
        {
            return new(code, media, charset, null, $"the page cannot be unpacked ({exception.Message.TrimEnd('.')})");
        }
    }

    private static int HeadEnd(ReadOnlySpan<byte> block, out int bodyStart)
    {
        var wide = block.IndexOf("\r\n\r\n"u8);
        var narrow = block.IndexOf("\n\n"u8);
        var isWide = wide >= 0 && (narrow < 0 || wide < narrow);
        bodyStart = isWide ? wide + 4 : narrow + 2;
        return isWide ? wide : narrow;
    }

    private static Dictionary<string, string> Fields(string[] lines)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            var at = line.IndexOf(':', StringComparison.Ordinal);
            if (at > 0) fields.TryAdd(line[..at].Trim(), line[(at + 1)..].Trim());
        }

        return fields;
    }

    /// <summary>The body without the frames of its chunks; null where it has none, as crawlers often store it.</summary>
    private static byte[]? Unchunked(ReadOnlySpan<byte> body)
    {
        var plain = new MemoryStream(body.Length);
        while (true)
        {
            var end = body.IndexOf((byte)'\n');
            if (end is < 1 or > 200) return null;
            var size = Encoding.Latin1.GetString(body[..end]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0) return null;
            body = body[(end + 1)..];
            if (length == 0) return plain.ToArray();
            // the last chunk of a transfer that broke off
            if (length > body.Length) length = body.Length;
            plain.Write(body[..length]);
            body = body[length..];
            if (body.IsEmpty) return plain.ToArray();
            if (body[0] == '\r') body = body[1..];
            if (!body.IsEmpty && body[0] == '\n') body = body[1..];
        }
    }

    // crawlers store bodies unpacked and leave the header; the bytes tell
    private static byte[]? Unpacked(byte[] body, string encoding, ImportLimits limits)
    {
        if (body is [0x1f, 0x8b, ..]) return ReadAll(new GZipStream(new MemoryStream(body), CompressionMode.Decompress), limits);
        if (encoding.Contains("br", StringComparison.OrdinalIgnoreCase) && !LooksPlain(body)) return ReadAll(new BrotliStream(new MemoryStream(body), CompressionMode.Decompress), limits);
        if (!encoding.Contains("deflate", StringComparison.OrdinalIgnoreCase) || LooksPlain(body)) return body;
        return body.Length > 1 && (body[0] & 0x0f) == 8 && ((body[0] << 8) | body[1]) % 31 == 0
            ? ReadAll(new ZLibStream(new MemoryStream(body), CompressionMode.Decompress), limits)
            : ReadAll(new DeflateStream(new MemoryStream(body), CompressionMode.Decompress), limits);
    }

    private static bool LooksPlain(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n\ufeff"u8) is [(byte)'<', ..];

    private static byte[]? ReadAll(Stream stream, ImportLimits limits)
    {
        using (stream)
        {
            var kept = new MemoryStream();
            var buffer = new byte[1 << 16];
            while (stream.Read(buffer) is > 0 and var read)
            {
                if (kept.Length + read > limits.DocumentBytes) return null;
                kept.Write(buffer, 0, read);
            }

            return kept.ToArray();
        }
    }
}
