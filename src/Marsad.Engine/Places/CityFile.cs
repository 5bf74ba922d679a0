using System.Buffers.Binary;
using System.Text;
using Marsad.Engine.Data;

namespace Marsad.Engine.Places;

/// <summary>Reads the compiled gazetteer <c>places/cities.bin</c>; cities stay undecoded until they are asked for.</summary>
/// <remarks>Little-endian. Header: the letters MSPL, the version (int32), the number of cities (int32), the number of units (int32) and the units'
/// identifiers (a byte of length and UTF-8 each). City: GeoNames number (int32), latitude and longitude in 1/100,000 degree (int32 each), population (int32),
/// unit (int16, -1 for none), country (2 letters), kind (byte), then the Arabic and the English name (a byte of length and UTF-8 each),
/// the number of name keys (byte) and of beginnings (byte) and the keys (uint64 each).</remarks>
internal sealed class CityFile
{
    internal const string Name = "places/cities.bin";
    internal const int Version = 1;

    /// <summary>The kinds that the kind byte stands for.</summary>
    internal static readonly string[] Kinds = ["city", "town", "village", "settlement", "quarter"];

    internal static ReadOnlySpan<byte> Magic => "MSPL"u8;

    internal static CityFile Read()
    {
        byte[] bytes;
        using (var stream = DataFiles.Open(Name))
        {
            bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
        }

        if (bytes.Length < 16 || !bytes.AsSpan(0, 4).SequenceEqual(Magic) || Int(bytes, 4) != Version) throw new InvalidDataException($"{Name} is not a compiled gazetteer of version {Version}; build it anew.");
        return new(bytes);
    }

    private readonly byte[] bytes;
    private readonly string[] units;
    private readonly int[] starts;

    private CityFile(byte[] bytes)
    {
        this.bytes = bytes;
        starts = new int[Int(bytes, 8)];
        units = new string[Int(bytes, 12)];
        var at = 16;
        for (var i = 0; i < units.Length; i++) units[i] = Text(bytes, ref at);
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = at;
            at = KeysAt(at);
            at += 2 + ((bytes[at] + bytes[at + 1]) * 8);
        }
    }

    /// <summary>The number of cities.</summary>
    internal int Count => starts.Length;

    /// <summary>How many keys and beginnings a city has; <see cref="Key"/> counts the beginnings behind the keys.</summary>
    internal (int Keys, int Beginnings) KeyCounts(int city)
    {
        var at = KeysAt(starts[city]);
        return (bytes[at], bytes[at + 1]);
    }

    /// <summary>The GeoNames number of a city.</summary>
    internal int Number(int city) => Int(bytes, starts[city]);

    internal ulong Key(int city, int index) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(KeysAt(starts[city]) + 2 + (index * 8)));

    internal PlaceEntry Entry(int city, bool isHomograph)
    {
        var start = starts[city];
        var country = string.Intern(Encoding.ASCII.GetString(bytes, start + 18, 2));
        var population = Int(bytes, start + 12);
        var unit = BinaryPrimitives.ReadInt16LittleEndian(bytes.AsSpan(start + 16));
        return new("gn:" + Int(bytes, start), Kinds[bytes[start + 20]], "ms:" + (unit < 0 ? country : units[unit]), country,
            Int(bytes, start + 4) / 100000.0, Int(bytes, start + 8) / 100000.0, Radius(population), population, isHomograph, () => Names(start));
    }

    private (string Arabic, string English) Names(int start)
    {
        var at = start + 21;
        return (Text(bytes, ref at), Text(bytes, ref at));
    }

    private int KeysAt(int start)
    {
        var at = start + 21;
        at += bytes[at] + 1;
        return at + bytes[at] + 1;
    }

    /// <summary>A city of n people covers roughly n / 5000 square kilometres; the gazetteer's point is good to about two.</summary>
    private static double Radius(int population) => Math.Round(2 + Math.Sqrt(population / 5000.0 / Math.PI), 1);

    private static int Int(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));

    private static string Text(byte[] bytes, ref int at)
    {
        var text = Encoding.UTF8.GetString(bytes, at + 1, bytes[at]);
        at += bytes[at] + 1;
        return text;
    }
}
