using System.IO.Compression;
using System.Reflection;

namespace Marsad.Desk.Assets;

/// <summary>One embedded file.</summary>
/// <param name="MediaType">Its type as browsers want it.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Asset(string MediaType, byte[] Content)
{
    private readonly Lazy<byte[]?> compressed = new(() => Compress(MediaType, Content));

    /// <summary>The bytes compressed with Brotli, or null where that gains nothing.</summary>
    internal byte[]? Compressed => compressed.Value;

    internal static Asset Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new(TypeOf(name), content);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        ".png" => "image/png",
        _ => "text/plain; charset=utf-8",
    };

    private static byte[]? Compress(string mediaType, byte[] content)
    {
        if (mediaType is "font/woff2" or "image/png") return null;
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(content);
        return target.ToArray();
    }
}
