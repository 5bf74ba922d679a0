namespace Marsad.Engine.Tagging.Names;

/// <summary>Look-up of sorted hashes through a table of their upper sixteen bits.</summary>
internal static class HashIndex
{
    /// <summary>Fills <paramref name="starts"/> (2^16 + 1 entries) so that hashes with upper bits u lie from starts[u] to starts[u + 1].</summary>
    internal static void Fill(int[] starts, ReadOnlySpan<uint> hashes)
    {
        var bucket = 0;
        for (var i = 0; i < hashes.Length; i++)
            for (var upper = (int)(hashes[i] >> 16); bucket <= upper; bucket++) starts[bucket] = i;
        for (; bucket < starts.Length; bucket++) starts[bucket] = hashes.Length;
    }

    /// <summary>The place of <paramref name="hash"/>, or -1.</summary>
    internal static int Find(int[] starts, uint[] hashes, uint hash)
    {
        var end = starts[(hash >> 16) + 1];
        for (var i = starts[hash >> 16]; i < end; i++)
        {
            if (hashes[i] == hash) return i;
            if (hashes[i] > hash) break;
        }

        return -1;
    }
}
