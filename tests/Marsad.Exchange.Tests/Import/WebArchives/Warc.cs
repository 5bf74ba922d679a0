using System.IO.Compression;
using System.Text;

namespace Marsad.Exchange.Tests.Import.WebArchives;

/// <summary>Writes web archives for tests.</summary>
internal static class Warc
{
    internal static byte[] Record(string type, string address, byte[] block, string contentType = "application/http; msgtype=response", string version = "1.0") =>
    [
        .. Encoding.UTF8.GetBytes(
            $"WARC/{version}\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{address.Length:d8}-0000-0000-0000-000000000000>\r\nWARC-Date: 2018-05-06T01:02:03Z\r\n"
            + $"WARC-Target-URI: {address}\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];

    internal static byte[] Response(byte[] body, string headers = "Content-Type: text/html; charset=utf-8", string status = "200 OK") =>
        [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nServer: nginx\r\n{headers}\r\n\r\n"), .. body];

    internal static byte[] Info { get; } = Record("warcinfo", "", Encoding.UTF8.GetBytes("software: test\r\n"), "application/warc-fields");

    internal static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(bytes);
        return packed.ToArray();
    }

    internal static byte[] Chunked(byte[] body)
    {
        var stream = new MemoryStream();
        for (var at = 0; at < body.Length; at += 100)
        {
            var part = body.AsSpan(at, Math.Min(100, body.Length - at));
            stream.Write(Encoding.ASCII.GetBytes($"{part.Length:x}\r\n"));
            stream.Write(part);
            stream.Write("\r\n"u8);
        }

        stream.Write("0\r\n\r\n"u8);
        return stream.ToArray();
    }

    internal static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    internal static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var member = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                member.Write(content);
            }
        }

        return stream.ToArray();
    }
}
