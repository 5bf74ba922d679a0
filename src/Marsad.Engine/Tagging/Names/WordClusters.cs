using System.Buffers.Binary;

namespace Marsad.Engine.Tagging.Names;

/// <summary>What unlabelled text tells of a word form: how often it occurs and to which classes it belongs, at three granularities.</summary>
/// <remarks>The file holds, sorted by the hash of the folded form: hashes (uint32), then a rounded logarithm of the frequency (byte),
/// then the classes (byte, uint16, uint16) of every form. Forms with equal hashes share an entry.</remarks>
internal sealed class WordClusters
{
    private const uint Magic = 0x314C434D; // "MCL1"
    private const uint Template = 77;

    private readonly uint[] hashes;
    private readonly byte[] frequencies;
    private readonly ushort[] classes;
    private readonly int[] starts = new int[(1 << 16) + 1];

    private WordClusters(uint[] hashes, byte[] frequencies, ushort[] classes)
    {
        (this.hashes, this.frequencies, this.classes) = (hashes, frequencies, classes);
        HashIndex.Fill(starts, hashes);
    }

    /// <summary>The number of granularities.</summary>
    internal const int Levels = 3;

    internal static WordClusters Empty { get; } = new([], [], []);

    /// <summary>The entry of a folded form, or -1.</summary>
    internal int Find(ReadOnlySpan<char> folded) => HashIndex.Find(starts, hashes, FeatureHash.Of(Template, folded));

    /// <summary>The class of an entry at a level, from 1; 0 for the entry -1.</summary>
    internal uint ClassOf(int entry, int level) => entry < 0 ? 0u : classes[(entry * Levels) + level];

    /// <summary>Roughly four times the binary logarithm of how often the form occurs; 0 for the entry -1.</summary>
    internal int FrequencyOf(int entry) => entry < 0 ? 0 : frequencies[entry];

    /// <summary>An estimate of the number of occurrences of an entry.</summary>
    internal double CountOf(int entry) => entry < 0 ? 0 : Math.Pow(2, frequencies[entry] / 4.0);

    internal static WordClusters Read(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        if (bytes.Length < 8 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic) throw new InvalidDataException("This is no file of word classes.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        var at = 8;
        var hashes = new uint[count];
        for (var i = 0; i < count; i++, at += 4) hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
        var frequencies = bytes.Slice(at, count).ToArray();
        at += count;
        var classes = new ushort[count * Levels];
        for (var i = 0; i < classes.Length; i++, at += 2) classes[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
        return new(hashes, frequencies, classes);
    }

    /// <summary>Writes the file for forms with their counts and classes.</summary>
    internal static void Write(Stream stream, IEnumerable<(string Form, int Count, ushort[] Classes)> forms)
    {
        var sorted = forms.Select(form => (Hash: FeatureHash.Of(Template, form.Form), form.Count, form.Classes))
            .GroupBy(form => form.Hash).Select(group => group.MaxBy(form => form.Count)).OrderBy(form => form.Hash).ToArray();
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(sorted.Length);
        foreach (var form in sorted) writer.Write(form.Hash);
        foreach (var form in sorted) writer.Write((byte)Math.Clamp(Math.Round(4 * Math.Log2(form.Count)), 0, 255));
        foreach (var form in sorted)
            foreach (var id in form.Classes) writer.Write(id);
    }
}
