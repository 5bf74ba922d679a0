namespace Marsad.Exchange.Import.Streams;

/// <summary>The header <c>Content-Type</c>.</summary>
internal static class MediaTypes
{
    /// <summary>The type in lower case, and the charset it names.</summary>
    internal static (string Type, string? Charset) Parse(string? header)
    {
        if (header is null) return ("", null);
        var parts = header.Split(';');
        var charset = parts.Skip(1).Select(part => part.Trim()).FirstOrDefault(part => part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase));
        return (parts[0].Trim().ToLowerInvariant(), charset?[8..].Trim().Trim('"', '\'') is { Length: > 0 } name ? name : null);
    }
}
