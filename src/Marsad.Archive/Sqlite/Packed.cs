using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Marsad.Archive.Sqlite;

/// <summary>Texts and bytes as the archive stores them, deflated (RFC 1951).</summary>
internal static class Packed
{
    internal static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var output = new MemoryStream((bytes.Length / 3) + 64);
        using (var deflate = new DeflateStream(output, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(bytes);
        return output.ToArray();
    }

    internal static byte[] Unpack(byte[] packed)
    {
        using var input = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var output = new MemoryStream(packed.Length * 4);
        input.CopyTo(output);
        return output.ToArray();
    }

    /// <summary>A text by its UTF-16 units, so that any text comes back as it was, unpaired surrogates included.</summary>
    internal static byte[] PackText(string text) => Pack(MemoryMarshal.AsBytes(text.AsSpan()));

    internal static string UnpackText(byte[] packed) => new(MemoryMarshal.Cast<byte, char>(Unpack(packed)));
}
