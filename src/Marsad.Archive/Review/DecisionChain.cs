using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Review;

/// <summary>An entry of the log as it is stored.</summary>
internal sealed record StoredDecision(long Number, string Made, string Reviewer, string Kind, long? Undoes, string Subjects, string Payload, string PreviousHash, string Hash)
{
    /// <summary>The columns, in the order of the members.</summary>
    internal const string Columns = "number, made, reviewer, kind, undoes, subjects, payload, previous_hash, hash";

    internal static StoredDecision Read(Row row) => new(
        row.Long(0), row.Text(1), row.Text(2), row.Text(3), row.IsNull(4) ? null : row.Long(4), row.Text(5), row.Text(6), row.Text(7), row.Text(8));

    /// <summary>The SHA-256 that the entry must have: over the hash before and the entry's fields, one a line, in UTF-8; no field holds a line feed.</summary>
    internal string ExpectedHash()
    {
        var entry = string.Join('\n', PreviousHash, Number.ToString(CultureInfo.InvariantCulture), Made, Reviewer, Kind, Subjects, Payload);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entry)));
    }

    /// <summary>The entry with its parts read.</summary>
    /// <exception cref="ArchiveException">A part cannot be read.</exception>
    internal Decision Parse()
    {
        try
        {
            var made = DateTimeOffset.ParseExact(Made, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            return new(Number, made, Reviewer, DecisionWords.ReadKind(Kind), Review.Subject.Read(Subjects), DecisionPayload.Read(Payload), Hash);
        }
        catch (Exception fault) when (fault is FormatException or System.Text.Json.JsonException or InvalidOperationException)
        {
            throw new ArchiveException($"Decision {Number} cannot be read: {fault.Message} 'marsad verify' looks what else is wrong.", fault);
        }
    }
}
