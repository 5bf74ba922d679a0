using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Marsad.Exchange.Import.WebArchives;

/// <summary>The field <c>WARC-Block-Digest</c>: an algorithm, a colon, and the digest in base 32 (RFC 4648) or hexadecimal.</summary>
internal static class BlockDigest
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Whether a digest says that the block is not what was written; false where it is of an algorithm that is not known.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "The archive's own check against damage; nothing is trusted because of it.")]
    internal static bool Contradicts(string? digest, byte[] block)
    {
        if (digest is null || digest.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var at)) return false;
        var written = digest[(at + 1)..].Trim().TrimEnd('=');
        byte[]? hash = digest[..at].Trim().ToLowerInvariant() switch
        {
            "sha1" => SHA1.HashData(block),
            "sha256" or "sha-256" => SHA256.HashData(block),
            _ => null,
        };
        return hash is not null && !string.Equals(written, ToBase32(hash), StringComparison.OrdinalIgnoreCase) && !string.Equals(written, Convert.ToHexString(hash), StringComparison.OrdinalIgnoreCase);
    }

    private static string ToBase32(byte[] bytes) => string.Create(((bytes.Length * 8) + 4) / 5, bytes, static (text, source) =>
    {
        for (var at = 0; at < text.Length; at++)
        {
            var bit = at * 5;
            var pair = (source[bit / 8] << 8) | (bit / 8 + 1 < source.Length ? source[(bit / 8) + 1] : 0);
            text[at] = Base32[(pair >> (11 - (bit % 8))) & 31];
        }
    });
}
