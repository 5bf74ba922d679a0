namespace Marsad.Archive.Families;

/// <summary>Min-wise hashing (Broder 1997) with banding (Indyk and Motwani 1998): texts of great resemblance fall under the same key, however far apart they were published.</summary>
/// <remarks>20 bands of 6 rows: of pairs with a Jaccard of .8 all but three in a thousand share a band, of those with .5 a quarter, of those with .2 one in a thousand.</remarks>
internal static class MinHash
{
    private const int Bands = 20;
    private const int Rows = 6;
    private static readonly ulong[] Factors = [.. Enumerable.Range(0, Bands * Rows).Select(i => Mixing.Mix((ulong)i) | 1)];
    private static readonly ulong[] Offsets = [.. Enumerable.Range(0, Bands * Rows).Select(i => Mixing.Mix((ulong)(i + (Bands * Rows))))];

    /// <summary>Adds the keys of the bands; none for a text without shingles.</summary>
    internal static void AddKeys(ReadOnlySpan<int> shingles, ISet<long> keys)
    {
        if (shingles.IsEmpty) return;
        Span<uint> least = stackalloc uint[Bands * Rows];
        least.Fill(uint.MaxValue);
        foreach (var shingle in shingles)
            for (var i = 0; i < least.Length; i++)
            {
                // multiply-shift (Dietzfelbinger 1997) stands for a random permutation
                var image = (uint)(((Factors[i] * (uint)shingle) + Offsets[i]) >> 32);
                if (image < least[i]) least[i] = image;
            }

        for (var band = 0; band < Bands; band++)
        {
            var key = (ulong)(band + 1);
            for (var row = 0; row < Rows; row++) key = Mixing.Mix(key ^ least[(band * Rows) + row]);
            keys.Add((long)key);
        }
    }
}
