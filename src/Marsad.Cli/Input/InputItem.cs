namespace Marsad.Cli.Input;

/// <summary>How the bytes of an item are to be read.</summary>
internal enum ItemKind : byte
{
    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Nothing: the input itself failed here.</summary>
    Failed,
}

/// <summary>One report as it came in, not yet decoded.</summary>
/// <param name="Where">The place to name in messages: file, and line where it is one of many.</param>
/// <param name="Name">The identifier of a report that carries none.</param>
/// <param name="Kind">How to read it.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Failure">What went wrong where <paramref name="Kind"/> is <see cref="ItemKind.Failed"/>.</param>
internal sealed record InputItem(string Where, string Name, ItemKind Kind, ReadOnlyMemory<byte> Bytes, Problem? Failure = null)
{
    internal static InputItem Failed(string where, string what, string advice) => new(where, "", ItemKind.Failed, default, new(where, what, advice));
}
