using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Marsad.Archive.Sqlite;

/// <summary>Texts and bytes as the archive stores them, deflated (RFC 1951).</summary>
internal static class Packed
{
    private const int Largest = 256 << 20;

    internal static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var output = new MemoryStream((bytes.Length / 3) + 64);
        using (var deflate = new DeflateStream(output, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(bytes);
        return output.ToArray();
    }

    /// <exception cref="ArchiveException">The bytes are damaged, or grow beyond every document that is taken in.</exception>
    internal static byte[] Unpack(byte[] packed)
    {
        try
        {
            using var input = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var output = new MemoryStream(packed.Length * 4);
            var buffer = new byte[1 << 16];
            for (var read = input.Read(buffer); read > 0; read = input.Read(buffer))
            {
                if (output.Length > Largest) throw new ArchiveException("A stored text is too large to be one of Marsad's.");
                output.Write(buffer, 0, read);
            }

            return output.ToArray();
        }
        catch (InvalidDataException fault)
        {
            throw new ArchiveException("A stored text is damaged.", fault);
        }
    }

    /// <summary>A text by its UTF-16 units, so that any text comes back as it was, unpaired surrogates included.</summary>
    internal static byte[] PackText(string text) => Pack(MemoryMarshal.AsBytes(text.AsSpan()));

    internal static string UnpackText(byte[] packed) => new(MemoryMarshal.Cast<byte, char>(Unpack(packed)));
}
