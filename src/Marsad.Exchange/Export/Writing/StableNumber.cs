using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Marsad.Exchange.Export.Writing;

/// <summary>Numbers for formats whose identifiers are numbers.</summary>
internal static class StableNumber
{
    /// <summary>As many as a double holds exactly, so that no program that reads numbers as such mixes two up.</summary>
    private const int Bits = 53;

    /// <summary>The number of an identifier: the same in every export and every archive (the first 53 bits of its SHA-256).</summary>
    internal static long Of(string id) => (long)(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id))) >> (64 - Bits));
}
