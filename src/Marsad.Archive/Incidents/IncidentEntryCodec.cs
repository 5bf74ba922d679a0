using System.Runtime.InteropServices;
using System.Text;
using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents;

/// <summary>Entries as the archive stores them: fields in their order, little-endian, strings as <see cref="BinaryWriter"/> writes them.</summary>
internal static class IncidentEntryCodec
{
    internal static byte[] Write(IncidentEntry entry)
    {
        using var bytes = new MemoryStream(512);
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write((byte)entry.Type);
        writer.Write((byte)entry.Status);
        writer.Write(entry.Published);
        writer.Write(entry.From);
        writer.Write(entry.To);
        writer.Write(entry.Trigger);
        Write(writer, entry.Agents);
        Write(writer, entry.Targets);
        Write(writer, entry.Places);
        writer.Write(entry.Around.Day);
        Write(writer, entry.Around.Places);
        Write(writer, entry.Around.Actors);
        writer.Write((ushort)entry.Counts.Length);
        foreach (var count in entry.Counts)
        {
            writer.Write((byte)count.Of);
            writer.Write(count.Low);
            writer.Write(count.High);
        }

        Write(writer, entry.Words);
        Write(writer, entry.Lead);
        return bytes.ToArray();
    }

    internal static IncidentEntry Read(string accountId, string versionId, byte[] features)
    {
        using var reader = new BinaryReader(new MemoryStream(features), Encoding.UTF8);
        return new()
        {
            AccountId = accountId,
            VersionId = versionId,
            Type = (EventType)reader.ReadByte(),
            Status = (EventStatus)reader.ReadByte(),
            Published = reader.ReadInt32(),
            From = reader.ReadInt32(),
            To = reader.ReadInt32(),
            Trigger = reader.ReadUInt32(),
            Agents = Strings(reader),
            Targets = Strings(reader),
            Places = Places(reader),
            Around = new(reader.ReadInt32(), Places(reader), Strings(reader)),
            Counts = Many(reader, static reader => new EntryCount((CountOf)reader.ReadByte(), reader.ReadSingle(), reader.ReadSingle())),
            Words = Hashes(reader),
            Lead = Hashes(reader),
        };
    }

    private static void Write(BinaryWriter writer, EntryPlace[] places)
    {
        writer.Write((ushort)places.Length);
        foreach (var place in places)
        {
            writer.Write(place.Key);
            writer.Write(place.Latitude);
            writer.Write(place.Longitude);
            writer.Write(place.PrecisionKm);
        }
    }

    private static void Write(BinaryWriter writer, string[] strings)
    {
        writer.Write((ushort)strings.Length);
        foreach (var text in strings) writer.Write(text);
    }

    private static void Write(BinaryWriter writer, uint[] hashes)
    {
        writer.Write((ushort)hashes.Length);
        foreach (var hash in hashes) writer.Write(hash);
    }

    private static EntryPlace[] Places(BinaryReader reader) =>
        Many(reader, static reader => new EntryPlace(reader.ReadString(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle()));

    private static string[] Strings(BinaryReader reader) => Many(reader, static reader => reader.ReadString());

    private static uint[] Hashes(BinaryReader reader) => MemoryMarshal.Cast<byte, uint>(reader.ReadBytes(reader.ReadUInt16() * sizeof(uint))).ToArray();

    private static T[] Many<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var many = new T[reader.ReadUInt16()];
        for (var i = 0; i < many.Length; i++) many[i] = read(reader);
        return many;
    }
}
