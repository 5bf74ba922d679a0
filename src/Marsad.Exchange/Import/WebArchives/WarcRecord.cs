namespace Marsad.Exchange.Import.WebArchives;

/// <summary>One record of a web archive.</summary>
/// <param name="Offset">Where it begins in the file, in bytes (for packed files: where its member begins).</param>
/// <param name="Number">The how-manieth record of its member it is, from 0; 0 in files that are not packed.</param>
/// <param name="Headers">Its named fields, by name without regard to case.</param>
/// <param name="Block">Its content, or the beginning of it where it is longer than allowed; null where it was not wanted.</param>
/// <param name="Length">The length of its content in bytes.</param>
/// <param name="Problem">Why it could not be read to its end; null where it was.</param>
internal sealed record WarcRecord(long Offset, int Number, IReadOnlyDictionary<string, string> Headers, byte[]? Block, long Length, string? Problem)
{
    /// <summary>Its place in the file: the offset, and the number where a member holds several.</summary>
    internal string Place => Number == 0 ? $"@{Offset}" : $"@{Offset}+{Number}";

    /// <summary>Whether <see cref="Block"/> is only the beginning of the content.</summary>
    internal bool IsCut => Block is not null && Block.Length < Length;

    internal string? this[string name] => Headers.GetValueOrDefault(name);
}
