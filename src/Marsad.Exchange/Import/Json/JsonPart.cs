namespace Marsad.Exchange.Import.Json;

/// <summary>How much of a value was captured.</summary>
internal enum PartState : byte
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Nothing, because it is too long.</summary>
    TooLong,

    /// <summary>Nothing, because it nests too deep.</summary>
    TooDeep,

    /// <summary>Its beginning: the input ends inside of it.</summary>
    CutOff,
}

/// <summary>One value of a JSON document as it stands there.</summary>
/// <param name="State">How much was captured.</param>
/// <param name="Bytes">Its bytes where it is whole or cut off.</param>
/// <param name="Position">The offset of its first byte in the input.</param>
/// <param name="Size">Its length in bytes.</param>
internal readonly record struct JsonPart(PartState State, ReadOnlyMemory<byte> Bytes, long Position, long Size);
