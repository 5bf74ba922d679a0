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

    private NameWeights(float scale, float bias, float[] transitions, uint[] hashes, sbyte[] rows)
    {
        (Scale, Bias, Transitions, this.hashes, this.rows) = (scale, bias, transitions, hashes, rows);
        HashIndex.Fill(starts, hashes);
    }

    /// <summary>What a weight of 1 in the file stands for.</summary>
    internal float Scale { get; }

    /// <summary>What the outside label costs.</summary>
    internal float Bias { get; set; }

    internal bool IsEmpty => hashes.Length == 0;

    internal static NameWeights Empty { get; } = new(0, 0, new float[NameLabel.Count * NameLabel.Count], [], []);

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
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("This is no file of name weights.");
        var count = reader.ReadInt32();
        var scale = reader.ReadSingle();
        var bias = reader.ReadSingle();
        var transitions = new float[NameLabel.Count * NameLabel.Count];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadSingle();
        var hashes = MemoryMarshal.Cast<byte, uint>(reader.ReadBytes(count * sizeof(uint))).ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(hashes, hashes);
        var rows = MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(count * NameLabel.Weighted)).ToArray();
        return new(scale, bias, transitions, hashes, rows);
    }

    /// <summary>Writes weights (eight a feature) rounded to signed bytes; features whose rounded weights are all zero are left out.</summary>
    internal static void Write(Stream stream, float[] transitions, IReadOnlyList<uint> features, float[] weights, float scale, float bias)
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
        writer.Write(bias);
        foreach (var transition in transitions) writer.Write(transition);
        foreach (var (hash, _) in kept) writer.Write(hash);
        foreach (var (_, row) in kept)
            foreach (var weight in row) writer.Write(weight);
    }
}
