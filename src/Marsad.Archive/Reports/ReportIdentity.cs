using System.Security.Cryptography;
using System.Text;

namespace Marsad.Archive.Reports;

/// <summary>Which stored report a document is, and which version of it: the same document gives the same identifiers in every archive and every order.</summary>
internal readonly record struct ReportIdentity(string Identity, string ReportId, string VersionId, string Sha256, string TextSha256)
{
    private const int IdentifierBytes = 10;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";

    internal static ReportIdentity Of(SourceReport report)
    {
        var textHash = Hex(SHA256.HashData(Utf8(report.Title + "\n" + report.Text)));
        var identity = report.Address is { Length: > 0 } address ? "url:" + Address(address)
            : report.ExternalId is { Length: > 0 } id ? $"id:{report.Source}/{id}"
            : "text:" + textHash;
        var reportId = Identifier('r', identity);
        return new(identity, reportId, Identifier('v', reportId + "\n" + textHash), Hex(SHA256.HashData(report.Original.Span)), textHash);
    }

    /// <summary>The identifier of the report with an address.</summary>
    internal static string OfAddress(string address) => Identifier('r', "url:" + Address(address));

    /// <summary>A short identifier made from a text: a letter and 16 letters or digits (80 bits).</summary>
    internal static string Identifier(char kind, string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Utf8(text), hash);
        return string.Create(1 + (IdentifierBytes * 8 / 5), (kind, Convert.ToHexString(hash[..IdentifierBytes])), static (output, state) =>
        {
            output[0] = state.kind;
            var bits = Convert.FromHexString(state.Item2);
            for (var i = 1; i < output.Length; i++)
            {
                var bit = (i - 1) * 5;
                var pair = (bits[bit / 8] << 8) | (bit / 8 + 1 < bits.Length ? bits[(bit / 8) + 1] : 0);
                output[i] = Letters[(pair >> (11 - (bit % 8))) & 31];
            }
        });
    }

    /// <summary>An address without what does not tell reports apart: fragment, case of the host, default port, tracking parameters.</summary>
    private static string Address(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return address;
        var query = string.Join('&', uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.StartsWith("utm_", StringComparison.Ordinal) && !part.StartsWith("fbclid=", StringComparison.Ordinal)));
        return uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) + (query.Length > 0 ? "?" + query : "");
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
