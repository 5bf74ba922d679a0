using System.Buffers.Binary;
using System.Text;
using Marsad.Engine.Data;

namespace Marsad.Engine.Places;

/// <summary>Reads the compiled gazetteer <c>places/cities.bin</c>; names stay undecoded until they are asked for.</summary>
/// <remarks>Little-endian. Header: the letters MSPL, the version (int32), the number of cities (int32), the number of units (int32) and the units'
/// identifiers (a byte of length and UTF-8 each). City: GeoNames number (int32), latitude and longitude in 1/100,000 degree (int32 each), population (int32),
/// unit (int16, -1 for none), country (2 letters), kind (byte), then the Arabic and the English name (a byte of length and UTF-8 each),
/// the number of name keys (byte) and of beginnings (byte) and the keys (uint64 each).</remarks>
internal static class CityFile
{
    internal const string Name = "places/cities.bin";
    internal const int Version = 1;

    /// <summary>The kinds that the kind byte stands for.</summary>
    internal static readonly string[] Kinds = ["city", "town", "village", "settlement", "quarter"];

    internal static ReadOnlySpan<byte> Magic => "MSPL"u8;

    internal static IEnumerable<City> Read()
    {
        byte[] bytes;
        using (var stream = DataFiles.Open(Name))
        {
            bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
        }

        if (bytes.Length < 16 || !bytes.AsSpan(0, 4).SequenceEqual(Magic) || Int(bytes, 4) != Version) throw new InvalidDataException($"{Name} is not a compiled gazetteer of version {Version}; build it anew.");
        var at = 16;
        var units = new string[Int(bytes, 12)];
        for (var i = 0; i < units.Length; i++) units[i] = Text(bytes, ref at);
        for (var i = 0; i < Int(bytes, 8); i++) yield return One(bytes, units, ref at);
    }

    private static City One(byte[] bytes, string[] units, ref int at)
    {
        var start = at;
        at += 21;
        var namesAt = at;
        at += bytes[at] + 1;
        at += bytes[at] + 1;
        var keys = new ulong[bytes[at]];
        var beginnings = new ulong[bytes[at + 1]];
        at += 2;
        Fill(bytes, keys, ref at);
        Fill(bytes, beginnings, ref at);
        var unit = BinaryPrimitives.ReadInt16LittleEndian(bytes.AsSpan(start + 16));
        return new(bytes, start, namesAt, unit < 0 ? null : units[unit], keys, beginnings);
    }

    private static void Fill(byte[] bytes, ulong[] keys, ref int at)
    {
        for (var i = 0; i < keys.Length; i++, at += 8) keys[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at));
    }

    private static int Int(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));

    private static string Text(byte[] bytes, ref int at)
    {
        var text = Encoding.UTF8.GetString(bytes, at + 1, bytes[at]);
        at += bytes[at] + 1;
        return text;
    }

    /// <summary>One city of the file.</summary>
    internal sealed record City(byte[] Bytes, int Start, int NamesAt, string? Unit, ulong[] Keys, ulong[] Beginnings)
    {
        internal PlaceEntry Entry(bool isHomograph)
        {
            var country = string.Intern(Encoding.ASCII.GetString(Bytes, Start + 18, 2));
            var population = Int(Bytes, Start + 12);
            return new("gn:" + Int(Bytes, Start), Kinds[Bytes[Start + 20]], Unit is null ? "ms:" + country : "ms:" + Unit, country,
                Int(Bytes, Start + 4) / 100000.0, Int(Bytes, Start + 8) / 100000.0, Radius(population), population, isHomograph, Names);
        }

        private (string Arabic, string English) Names()
        {
            var at = NamesAt;
            return (Text(Bytes, ref at), Text(Bytes, ref at));
        }

        /// <summary>A city of n people covers roughly n / 5000 square kilometres; the gazetteer's point is good to about two.</summary>
        private static double Radius(int population) => Math.Round(2 + Math.Sqrt(population / 5000.0 / Math.PI), 1);
    }
}
