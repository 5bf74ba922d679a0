using System.Text;

namespace Marsad.Cli.Input;

/// <summary>Decodes the bytes of a text file.</summary>
internal static class TextBytes
{
    private static readonly UTF8Encoding Utf8 = new(false, true);

    /// <summary>The text, or null and what is wrong with it.</summary>
    internal static (string? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\ufeff"u8)) bytes = bytes[3..];
        try
        {
            return bytes.Contains((byte)0) ? (null, "this is binary data, no text.") : (Utf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException exception)
        {
            return (null, $"byte {exception.Index + 1} is no valid UTF-8.");
        }
    }
}
