using System.Runtime.InteropServices;
using Marsad.Engine.Learning;

namespace Marsad.Training.Learning;

/// <summary>Writes weights as <see cref="FeatureTable"/> reads them: quantised to eight bits, rows that say nothing left out.</summary>
internal static class FeatureTableWriter
{
    internal static int Write(Stream stream, int labels, ReadOnlySpan<uint> features, ReadOnlySpan<float> weights, double clip, float exactScale = 0)
    {
        var largest = 1e-9f;
        foreach (var weight in weights) largest = Math.Max(largest, Math.Abs(weight));
        var scale = exactScale > 0 ? exactScale : (float)(largest * clip / 127);
        var kept = new List<(uint Feature, int Row)>();
        for (var row = 0; row < features.Length; row++)
        {
            var peak = 0f;
            foreach (var weight in weights.Slice(row * labels, labels)) peak = Math.Max(peak, Math.Abs(weight));
            if (peak >= scale * 0.5) kept.Add((features[row], row));
        }

        kept.Sort();
        var counts = new byte[FeatureTable.Buckets];
        var keys = new ushort[kept.Count];
        var bytes = new sbyte[kept.Count * labels];
        for (var at = 0; at < kept.Count; at++)
        {
            var (feature, row) = kept[at];
            counts[feature >> 16] = checked((byte)(counts[feature >> 16] + 1));
            keys[at] = (ushort)feature;
            for (var label = 0; label < labels; label++)
                bytes[(at * labels) + label] = (sbyte)Math.Clamp(MathF.Round(weights[(row * labels) + label] / scale), -127, 127);
        }

        stream.Write(MemoryMarshal.AsBytes<int>([(int)FeatureTable.Magic, labels, kept.Count, BitConverter.SingleToInt32Bits(scale)]));
        stream.Write(counts);
        stream.Write(MemoryMarshal.AsBytes<ushort>(keys));
        if (labels == FeatureTable.Packed) WritePacked(stream, bytes);
        else stream.Write(MemoryMarshal.AsBytes<sbyte>(bytes));
        return kept.Count;
    }

    private static void WritePacked(Stream stream, sbyte[] weights)
    {
        var masks = new ushort[weights.Length / FeatureTable.Packed];
        for (var at = 0; at < weights.Length; at++)
            if (weights[at] != 0) masks[at / FeatureTable.Packed] |= (ushort)(1 << (at % FeatureTable.Packed));
        stream.Write(MemoryMarshal.AsBytes<ushort>(masks));
        stream.Write(MemoryMarshal.AsBytes<sbyte>(weights.Where(weight => weight != 0).ToArray()));
    }
}
