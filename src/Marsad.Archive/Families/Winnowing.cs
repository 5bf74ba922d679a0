namespace Marsad.Archive.Families;

/// <summary>Winnowing (Schleimer, Wilkerson, Aiken 2003): the least shingle of every window is a mark. Two texts that have a run of 15 words in common have a mark in common, so
/// that an excerpt is found in a text many times its length, which min-hashing misses; and a text has marks in proportion to its length.</summary>
internal static class Winnowing
{
    private const int Window = 12;
    private const ulong Salt = 0x6d61726b73;

    /// <summary>Adds the keys of the marks.</summary>
    internal static void AddKeys(ReadOnlySpan<int> shingles, ISet<long> keys)
    {
        if (shingles.IsEmpty) return;
        var least = -1;
        for (var end = Math.Min(Window, shingles.Length); end <= shingles.Length; end++)
        {
            var start = Math.Max(0, end - Window);
            if (least < start)
            {
                least = start;
                for (var i = start + 1; i < end; i++)
                    if ((uint)shingles[i] <= (uint)shingles[least]) least = i;
            }
            else if ((uint)shingles[end - 1] <= (uint)shingles[least])
            {
                least = end - 1;
            }

            keys.Add((long)Mixing.Mix(Salt ^ ((ulong)(uint)shingles[least] << 8)));
        }
    }
}
