using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Marsad.Engine.Tagging.Names;

/// <summary>The trained weights: for each known feature hash one signed byte a label, and the scores of label pairs.</summary>
internal sealed class NameWeights
{
    private const uint Magic = 0x314D4E4D; // "MNM1"

    private readonly uint[] hashes;
    private readonly sbyte[] rows;
    private readonly int[] starts = new int[(1 << 16) + 1];

    private NameWeights(float scale, float[] transitions, uint[] hashes, sbyte[] rows)
    {
        (Scale, Transitions, this.hashes, this.rows) = (scale, transitions, hashes, rows);
        HashIndex.Fill(starts, hashes);
    }

    /// <summary>What a weight of 1 in the file stands for.</summary>
    internal float Scale { get; }

    /// <summary>The score of a label after another, previous times <see cref="NameLabel.Count"/> plus label; a sentence starts after the outside label.</summary>
    internal float[] Transitions { get; }

    /// <summary>Adds the weights of a feature to the scores of the eight weighted labels.</summary>
    internal void Add(uint feature, Span<float> scores)
    {
        var at = HashIndex.Find(starts, hashes, feature);
        if (at < 0) return;
        var row = rows.AsSpan(at * NameLabel.Weighted, NameLabel.Weighted);
        for (var i = 0; i < row.Length; i++) scores[i] += row[i] * Scale;
    }

    internal static NameWeights Read(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        if (bytes.Length < 12 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic) throw new InvalidDataException("This is no file of name weights.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        var scale = BinaryPrimitives.ReadSingleLittleEndian(bytes[8..]);
        var at = 12;
        var transitions = new float[NameLabel.Count * NameLabel.Count];
        for (var i = 0; i < transitions.Length; i++, at += 4) transitions[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[at..]);
        var hashes = new uint[count];
        for (var i = 0; i < count; i++, at += 4) hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
        var rows = MemoryMarshal.Cast<byte, sbyte>(bytes.Slice(at, count * NameLabel.Weighted)).ToArray();
        return new(scale, transitions, hashes, rows);
    }

    /// <summary>Writes weights (eight a feature) rounded to signed bytes; features whose rounded weights are all zero are left out.</summary>
    internal static void Write(Stream stream, float[] transitions, IReadOnlyList<uint> features, float[] weights, float scale)
    {
        var kept = new List<(uint Hash, sbyte[] Row)>();
        for (var f = 0; f < features.Count; f++)
        {
            var row = new sbyte[NameLabel.Weighted];
            var any = false;
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = (sbyte)Math.Clamp(MathF.Round(weights[(f * NameLabel.Weighted) + i] / scale), -127, 127);
                any |= row[i] != 0;
            }

            if (any) kept.Add((features[f], row));
        }

        kept.Sort((left, right) => left.Hash.CompareTo(right.Hash));
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(kept.Count);
        writer.Write(scale);
        foreach (var transition in transitions) writer.Write(transition);
        foreach (var (hash, _) in kept) writer.Write(hash);
        foreach (var (_, row) in kept)
            foreach (var weight in row) writer.Write(weight);
    }
}
