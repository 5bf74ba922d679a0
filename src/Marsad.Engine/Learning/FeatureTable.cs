using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Marsad.Engine.Data;

namespace Marsad.Engine.Learning;

/// <summary>The weights of a linear model: 32-bit feature hash to one row of 8-bit weights, one for each label.</summary>
/// <remarks>
/// <para>Rows stand in 65,536 buckets by the upper half of the hash and are told apart by its lower half, so that a row costs two bytes
/// beside its weights and a look-up compares a handful of neighbours. Features that were not learned have no row.</para>
/// <para>On disk: "MRSW", the number of labels and of rows and the scale (a weight is its byte times the scale), each of four bytes; the
/// rows in each bucket (a byte each); the lower halves; the weights. Where a row has sixteen weights, two bytes a row come first that say which of
/// them are not zero, and only those follow. All little-endian.</para>
/// </remarks>
internal sealed class FeatureTable
{
    internal const uint Magic = 0x5753524d;
    internal const int Buckets = 1 << 16;

    /// <summary>The number of labels at which rows are written without their zeros.</summary>
    internal const int Packed = 16;

    private readonly int[] starts = new int[Buckets + 1];
    private readonly ushort[] keys;
    private readonly sbyte[] weights;

    private FeatureTable(int labels, float scale, ReadOnlySpan<byte> counts, ushort[] keys, sbyte[] weights)
    {
        (Labels, Scale, this.keys, this.weights) = (labels, scale, keys, weights);
        for (var bucket = 0; bucket < Buckets; bucket++) starts[bucket + 1] = starts[bucket] + counts[bucket];
        if (starts[Buckets] != keys.Length) throw new InvalidDataException("The model's buckets do not add up to its rows.");
    }

    /// <summary>The number of weights in a row.</summary>
    internal int Labels { get; }

    /// <summary>What a weight of one is worth.</summary>
    internal float Scale { get; }

    /// <summary>The number of rows.</summary>
    internal int Rows => keys.Length;

    /// <summary>Reads the table that begins at the stream's position and leaves the stream after it.</summary>
    /// <exception cref="InvalidDataException">The stream holds no such table.</exception>
    internal static FeatureTable Read(Stream stream)
    {
        Span<int> head = stackalloc int[4];
        stream.ReadExactly(MemoryMarshal.AsBytes(head));
        if ((uint)head[0] != Magic || head[1] is < 1 or > 4096 || head[2] < 0) throw new InvalidDataException("This is not a table of weights.");
        var counts = new byte[Buckets];
        var keys = new ushort[head[2]];
        var weights = new sbyte[checked(head[1] * head[2])];
        stream.ReadExactly(counts);
        stream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        if (head[1] == Packed) ReadPacked(stream, weights);
        else stream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new(head[1], BitConverter.Int32BitsToSingle(head[3]), counts, keys, weights);
    }

    private static void ReadPacked(Stream stream, sbyte[] weights)
    {
        var masks = new ushort[weights.Length / Packed];
        stream.ReadExactly(MemoryMarshal.AsBytes(masks.AsSpan()));
        var total = 0;
        foreach (var mask in masks) total += BitOperations.PopCount(mask);
        var packed = new sbyte[total];
        stream.ReadExactly(MemoryMarshal.AsBytes(packed.AsSpan()));
        for (int row = 0, at = 0; row < masks.Length; row++)
        {
            for (uint mask = masks[row]; mask != 0; mask &= mask - 1) weights[(row * Packed) + BitOperations.TrailingZeroCount(mask)] = packed[at++];
        }
    }

    /// <summary>Reads the only table of one of the engine's model files.</summary>
    internal static FeatureTable Open(string name)
    {
        using var stream = DataFiles.Open(name);
        return Read(stream);
    }

    /// <summary>The row of a feature, or -1 where the model does not know it.</summary>
    internal int Row(uint feature)
    {
        var bucket = feature >> 16;
        var key = (ushort)feature;
        for (int row = starts[bucket], end = starts[bucket + 1]; row < end; row++)
        {
            if (keys[row] == key) return row;
        }

        return -1;
    }

    /// <summary>The weights of a row.</summary>
    internal ReadOnlySpan<sbyte> Weights(int row) => weights.AsSpan(row * Labels, Labels);

    /// <summary>The first weight of a feature's row, or 0.</summary>
    internal int Weight(uint feature) => Row(feature) is >= 0 and var row ? weights[row * Labels] : 0;

    /// <summary>Adds a feature's weights to the scores of the labels; unknown features add nothing.</summary>
    internal void Add(uint feature, Span<short> scores)
    {
        var row = Row(feature);
        if (row < 0) return;
        if (Labels == Packed)
        {
            var wide = Vector256.WidenLower(Vector256.Create(Vector128.LoadUnsafe(ref weights[row * Packed]), Vector128<sbyte>.Zero));
            ref var first = ref MemoryMarshal.GetReference(scores[..Packed]);
            (Vector256.LoadUnsafe(ref first) + wide).StoreUnsafe(ref first);
            return;
        }

        var from = row * Labels;
        for (var label = 0; label < Labels; label++) scores[label] += weights[from + label];
    }
}
