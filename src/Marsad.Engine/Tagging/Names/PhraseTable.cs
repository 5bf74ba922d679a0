using System.Runtime.InteropServices;

namespace Marsad.Engine.Tagging.Names;

/// <summary>Names of two to four words from the registers of places and actors, known by their hashes.</summary>
internal sealed class PhraseTable
{
    internal const int Longest = 4;

    private readonly uint[] hashes;
    private readonly byte[] kinds;
    private readonly int[] starts = new int[(1 << 16) + 1];

    private PhraseTable(uint[] hashes, byte[] kinds)
    {
        (this.hashes, this.kinds) = (hashes, kinds);
        HashIndex.Fill(starts, hashes);
    }

    /// <summary>Writes for each word 0 outside of known names, otherwise an odd number at the beginning of one and the next even number inside;
    /// the longest name from the left wins.</summary>
    internal void Mark(ReadOnlySpan<WordType> sentence, Span<byte> marks)
    {
        marks.Clear();
        for (var first = 0; first < sentence.Length; first++)
        {
            var (length, kind) = LongestAt(sentence, first);
            if (length == 0) continue;
            marks[first] = (byte)((2 * kind) + 1);
            marks.Slice(first + 1, length - 1).Fill((byte)((2 * kind) + 2));
            first += length - 1;
        }
    }

    /// <summary>A table of names, given as folded words with a kind from 0.</summary>
    internal static PhraseTable Of(IEnumerable<(string[] Words, byte Kind)> names)
    {
        var byHash = new SortedDictionary<uint, byte>();
        foreach (var (words, kind) in names)
        {
            if (words.Length is < 2 or > Longest) continue;
            var hash = FeatureHash.Of(2, words[0]);
            foreach (var word in words.AsSpan(1)) hash = Next(hash, FeatureHash.Of(1, word));
            byHash.TryAdd(hash, kind);
        }

        return new([.. byHash.Keys], [.. byHash.Values]);
    }

    internal static PhraseTable Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var hashes = MemoryMarshal.Cast<byte, uint>(reader.ReadBytes(count * sizeof(uint))).ToArray();
        if (!BitConverter.IsLittleEndian) System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(hashes, hashes);
        return new(hashes, reader.ReadBytes(count));
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write(hashes.Length);
        foreach (var hash in hashes) writer.Write(hash);
        writer.Write(kinds);
    }

    private (int Length, byte Kind) LongestAt(ReadOnlySpan<WordType> sentence, int first)
    {
        var (length, kind) = (0, (byte)0);
        var hash = sentence[first].StemHash;
        for (var next = 1; next < Longest && first + next < sentence.Length; next++)
        {
            hash = Next(hash, sentence[first + next].Whole);
            if (HashIndex.Find(starts, hashes, hash) is >= 0 and var at) (length, kind) = (next + 1, kinds[at]);
        }

        return (length, kind);
    }

    private static uint Next(uint hash, uint word) => FeatureHash.Of(200, hash, word);
}
