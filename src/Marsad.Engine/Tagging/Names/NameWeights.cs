using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Marsad.Engine.Tagging.Names;

/// <summary>The weights of both passes: for each known feature hash sixteen signed bytes, those of the eight weighted labels in the first
/// pass and then in the second.</summary>
internal sealed class NameWeights
{
    private const uint Magic = 0x324D4E4D; // "MNM2"
    private const int W = NameLabel.Weighted;
    private const int Least = 2;

    private readonly uint[] hashes;
    private readonly sbyte[] rows;
    private readonly int[] starts = new int[(1 << 16) + 1];

    private NameWeights(Pass draft, Pass final, uint[] hashes, sbyte[] rows)
    {
        (Draft, Final, this.hashes, this.rows) = (draft, final, hashes, rows);
        HashIndex.Fill(starts, hashes);
    }

    /// <summary>What else a pass needs: what a rounded weight of 1 stands for, what the outside label costs, and the scores of label pairs.</summary>
    internal sealed record Pass(float Scale, float Bias, float[] Transitions)
    {
        /// <summary>Whether there is such a pass.</summary>
        internal bool Exists => Scale > 0;
    }

    internal Pass Draft { get; }

    internal Pass Final { get; }

    /// <summary>The weights of a feature in both passes, zeros for an unknown one. Sums of some two hundred features stay in range.</summary>
    internal Vector256<short> Of(uint feature)
    {
        var at = HashIndex.Find(starts, hashes, feature);
        if (at < 0) return Vector256<short>.Zero;
        var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref rows[at * 2 * W]));
        return Vector256.Create(lower, upper);
    }

    internal static NameWeights Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("This is no file of name weights.");
        var count = reader.ReadInt32();
        var draft = ReadPass(reader);
        var final = ReadPass(reader);
        var hashes = MemoryMarshal.Cast<byte, uint>(reader.ReadBytes(count * sizeof(uint))).ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(hashes, hashes);
        var rows = MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(count * 2 * W)).ToArray();
        return new(draft, final, hashes, rows);
    }

    /// <summary>Rounds and writes weights; features whose rounded weights are all below <see cref="Least"/> are left out.</summary>
    internal static void Write(Stream stream, PassWeights draft, PassWeights final)
    {
        var rows = new SortedDictionary<uint, sbyte[]>();
        Round(draft, 0, rows);
        Round(final, W, rows);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(rows.Count);
        WritePass(writer, draft);
        WritePass(writer, final);
        foreach (var hash in rows.Keys) writer.Write(hash);
        foreach (var row in rows.Values) writer.Write(MemoryMarshal.AsBytes<sbyte>(row));
    }

    private static void Round(PassWeights pass, int offset, SortedDictionary<uint, sbyte[]> rows)
    {
        var scale = pass.Scale;
        Span<sbyte> rounded = stackalloc sbyte[W];
        for (var f = 0; f < pass.Features.Count; f++)
        {
            for (var i = 0; i < W; i++) rounded[i] = (sbyte)Math.Clamp(MathF.Round(pass.Weights[(f * W) + i] / scale), -127, 127);
            if (rounded.IndexOfAnyExceptInRange((sbyte)(1 - Least), (sbyte)(Least - 1)) < 0) continue;
            if (!rows.TryGetValue(pass.Features[f], out var row)) row = rows[pass.Features[f]] = new sbyte[2 * W];
            rounded.CopyTo(row.AsSpan(offset));
        }
    }

    private static void WritePass(BinaryWriter writer, PassWeights pass)
    {
        writer.Write(pass.Scale);
        writer.Write(pass.Bias);
        foreach (var transition in pass.Transitions) writer.Write(transition);
    }

    private static Pass ReadPass(BinaryReader reader)
    {
        var (scale, bias) = (reader.ReadSingle(), reader.ReadSingle());
        var transitions = new float[NameLabel.Count * NameLabel.Count];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadSingle();
        return new(scale, bias, transitions);
    }
}
