namespace Marsad.Archive.Families;

/// <summary>Hashes that are the same on every machine and in every run.</summary>
internal static class Mixing
{
    private const ulong FnvBasis = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>FNV-1a over UTF-16 units (Fowler, Noll, Vo), then mixed.</summary>
    internal static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = FnvBasis;
        foreach (var unit in text) hash = (hash ^ unit) * FnvPrime;
        return Mix(hash);
    }

    /// <summary>The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input moves every bit of the output.</summary>
    internal static ulong Mix(ulong value)
    {
        value += 0x9e3779b97f4a7c15;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }
}
