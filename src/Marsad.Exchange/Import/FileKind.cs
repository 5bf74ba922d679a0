using System.Text;
using Marsad.Engine.Text;

namespace Marsad.Exchange.Import;

/// <summary>What a file's name and first bytes say of its kind.</summary>
internal static class FileKind
{
    /// <summary>The extension in lower case, with its dot, or the empty string.</summary>
    internal static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();

    /// <summary>The head as text without mark and leading blanks, for looking at its first words; empty where it is no text.</summary>
    internal static string Start(ReadOnlySpan<byte> head)
    {
        var bytes = head[..Math.Min(head.Length, 4096)];
        if (bytes.StartsWith([(byte)0xff, (byte)0xfe]) || bytes.StartsWith([(byte)0xfe, (byte)0xff]))
            return TextDecoder.Decode(bytes[..(bytes.Length & ~1)], "") is { Text: { } text } ? text.TrimStart() : "";
        if (bytes.StartsWith("\ufeff"u8)) bytes = bytes[3..];
        return bytes.Contains((byte)0) ? "" : Encoding.Latin1.GetString(bytes.TrimStart(" \t\r\n"u8));
    }

    /// <summary>Whether the head is that of a zip file.</summary>
    internal static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8);

    /// <summary>Whether the head is that of an HTML page.</summary>
    internal static bool IsPage(string start) =>
        start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        || (start.StartsWith('<') && start.Contains("<html", StringComparison.OrdinalIgnoreCase));
}
