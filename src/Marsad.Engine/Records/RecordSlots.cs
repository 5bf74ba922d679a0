using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Engine.Numbers;

namespace Marsad.Engine.Records;

/// <summary>Writes the slots that events and control statements share.</summary>
internal static class RecordSlots
{
    internal static void WritePlaceTexts(Utf8JsonWriter writer, ImmutableArray<CodedPlace> places)
    {
        writer.WriteStartArray("place");
        foreach (var place in places) writer.WriteStringValue(RecordJson.Clean(place.Text));
        writer.WriteEndArray();
    }

    internal static void WritePlaces(Utf8JsonWriter writer, ImmutableArray<CodedPlace> places)
    {
        writer.WriteStartArray("places");
        foreach (var place in places)
        {
            writer.WriteStartObject();
            RecordJson.WriteSpan(writer, "span", place.Span);
            writer.WriteString("state", Codebook.Word(place.State));
            writer.WriteString("id", place.PlaceId);
            if (!place.Candidates.IsEmpty) RecordJson.WriteStrings(writer, "candidates", place.Candidates.AsSpan());
            WriteNumber(writer, "lat", place.Latitude, 5);
            WriteNumber(writer, "lon", place.Longitude, 5);
            WriteNumber(writer, "precision_km", place.PrecisionKm, 2);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The codebook's <c>time</c>: null for an unresolved one, which <see cref="WriteUnresolved"/> tells.</summary>
    internal static void WriteTime(Utf8JsonWriter writer, CodedTime? time)
    {
        if (time is not { IsResolved: true })
        {
            writer.WriteNull("time");
            return;
        }

        writer.WriteStartObject("time");
        writer.WriteString("text", RecordJson.Clean(time.Text));
        RecordJson.WriteDay(writer, "start", time.Start);
        RecordJson.WriteDay(writer, "end", time.End);
        RecordJson.WriteSpan(writer, "span", time.Span);
        writer.WriteString("grain", time.Grain is { } grain ? Codebook.Word(grain) : null);
        writer.WriteString("edtf", time.Edtf);
        writer.WriteEndObject();
    }

    internal static void WriteUnresolved(Utf8JsonWriter writer, CodedTime? time)
    {
        if (time is null or { IsResolved: true }) return;
        writer.WriteStartObject("unresolved_time");
        writer.WriteString("text", RecordJson.Clean(time.Text));
        RecordJson.WriteSpan(writer, "span", time.Span);
        writer.WriteString("why", time.Unresolved);
        writer.WriteEndObject();
    }

    internal static void WriteCount(Utf8JsonWriter writer, CodedCount count)
    {
        writer.WriteStartObject();
        writer.WriteString("of", Codebook.Word(count.Of));
        writer.WriteString("who", count.Who is null ? null : RecordJson.Clean(count.Who));
        if (count.Qualifier == Qualifier.Range)
        {
            WriteNumber(writer, "low", count.Low, 6);
            WriteNumber(writer, "high", count.High, 6);
        }
        else
        {
            WriteNumber(writer, "value", count.Value, 6);
        }

        writer.WriteString("qualifier", Codebook.Word(count.Qualifier));
        RecordJson.WriteSpan(writer, "span", count.Span);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? value, int digits)
    {
        if (value is not { } number || !double.IsFinite(number)) writer.WriteNull(name);
        else if (number == Math.Floor(number) && Math.Abs(number) < 1e15) writer.WriteNumber(name, (long)number);
        else writer.WriteNumber(name, Math.Round(number, digits));
    }
}
