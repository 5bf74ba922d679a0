using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Marsad.Engine.Tagging.Names;

/// <summary>What unlabelled text, treebank and registers tell of a word form.</summary>
/// <param name="Frequency">Four times the binary logarithm of how often it occurs, rounded.</param>
/// <param name="Classes">Its word classes from coarse to fine, from 1; 0 for none.</param>
/// <param name="Tag">Its commonest part of speech in the treebank plus one and whether others occur; 0 where it does not occur.</param>
/// <param name="Marks">Its <see cref="FormMarks"/>.</param>
internal readonly record struct FormFacts(byte Frequency, ushort[] Classes, byte Tag, FormMarks Marks);

/// <summary>In which names of the registers of places and actors a form stands.</summary>
[Flags]
internal enum FormMarks : byte
{
    None = 0,
    Place = 1,
    PlaceFirst = 2,
    PlaceInner = 4,
    ActorFirst = 8,
    ActorInner = 16,
    Actor = 32,
}

/// <summary>The facts about all known forms, found by the hash of the folded form.</summary>
internal sealed class FormTable
{
    private const uint Magic = 0x334C434D; // "MCL3"
    private const uint Template = 77;

    private readonly uint[] hashes;
    private readonly byte[] frequencies;
    private readonly ushort[] classes;
    private readonly byte[] tags;
    private readonly byte[] marks;
    private readonly int[] starts = new int[(1 << 16) + 1];

    private FormTable(uint[] hashes, byte[] frequencies, ushort[] classes, byte[] tags, byte[] marks, PhraseTable phrases)
    {
        (this.hashes, this.frequencies, this.classes, this.tags, this.marks, Phrases) = (hashes, frequencies, classes, tags, marks, phrases);
        HashIndex.Fill(starts, hashes);
    }

    /// <summary>Names of several words.</summary>
    internal PhraseTable Phrases { get; }

    /// <summary>The number of granularities of word classes.</summary>
    internal const int Levels = 3;

    /// <summary>The entry of a folded form, or -1.</summary>
    internal int Find(ReadOnlySpan<char> folded) => HashIndex.Find(starts, hashes, FeatureHash.Of(Template, folded));

    internal uint ClassOf(int entry, int level) => entry < 0 ? 0u : classes[(entry * Levels) + level];

    internal int FrequencyOf(int entry) => entry < 0 ? 0 : frequencies[entry];

    internal uint TagOf(int entry) => entry < 0 ? 0u : tags[entry];

    internal FormMarks MarksOf(int entry) => entry < 0 ? FormMarks.None : (FormMarks)marks[entry];

    /// <summary>An estimate of the number of occurrences of an entry.</summary>
    internal double CountOf(int entry) => entry < 0 || frequencies[entry] == 0 ? 0 : Math.Pow(2, (frequencies[entry] - 1) / 4.0);

    internal static FormTable Of(IEnumerable<KeyValuePair<string, FormFacts>> forms, PhraseTable phrases)
    {
        var sorted = forms.Select(pair => (Hash: FeatureHash.Of(Template, pair.Key), Facts: pair.Value))
            .GroupBy(form => form.Hash).Select(group => group.MaxBy(form => form.Facts.Frequency)).OrderBy(form => form.Hash).ToArray();
        return new([.. sorted.Select(form => form.Hash)], [.. sorted.Select(form => form.Facts.Frequency)], [.. sorted.SelectMany(form => form.Facts.Classes)],
            [.. sorted.Select(form => form.Facts.Tag)], [.. sorted.Select(form => (byte)form.Facts.Marks)], phrases);
    }

    internal static FormTable Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("This is no file of word forms.");
        var count = reader.ReadInt32();
        var hashes = MemoryMarshal.Cast<byte, uint>(reader.ReadBytes(count * sizeof(uint))).ToArray();
        var classes = MemoryMarshal.Cast<byte, ushort>(reader.ReadBytes(count * Levels * sizeof(ushort))).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(hashes, hashes);
            BinaryPrimitives.ReverseEndianness(classes, classes);
        }

        return new(hashes, reader.ReadBytes(count), classes, reader.ReadBytes(count), reader.ReadBytes(count), PhraseTable.Read(reader));
    }

    internal void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(hashes.Length);
        foreach (var hash in hashes) writer.Write(hash);
        foreach (var id in classes) writer.Write(id);
        writer.Write(frequencies);
        writer.Write(tags);
        writer.Write(marks);
        Phrases.Write(writer);
    }
}
