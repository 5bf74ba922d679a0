using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Marsad.Engine.Entities;
using Marsad.Engine.Text;

namespace Marsad.Engine.Records;

/// <summary>Writes records in the codebook's JSON form, one line each, Arabic unescaped, with the evidence beside the codebook's own fields:
/// <c>name_spans</c>, <c>trigger_spans</c>, <c>anchor_span</c>, <c>span</c> (pairs of UTF-16 offsets in title, line feed, text), <c>places</c>,
/// <c>id</c> of registered actors, <c>found_by</c> and <c>confidence</c>.</summary>
public static class RecordJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes one record as one line of UTF-8, without the line feed.</summary>
    public static void Write(Record record, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        Write(record, writer);
    }

    /// <summary>One record as one line of JSON.</summary>
    public static string Write(Record record)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        Write(record, buffer);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a record back; fields that only the codebook has suffice, spans are then empty.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="FormatException">The JSON is no record of the codebook.</exception>
    public static Record Read(ReadOnlyMemory<byte> json) => RecordReader.Read(json);

    private static void Write(Record record, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("doc", Clean(record.Doc));
        WriteDay(writer, "date", record.Date);
        writer.WriteStartObject("actors");
        foreach (var actor in record.Actors) WriteActor(writer, actor);
        writer.WriteEndObject();
        writer.WriteStartArray("events");
        foreach (var coded in record.Events) WriteEvent(writer, coded);
        writer.WriteEndArray();
        writer.WriteStartArray("control");
        foreach (var statement in record.Control) WriteControl(writer, statement);
        writer.WriteEndArray();
        writer.WriteStartArray("quotes");
        foreach (var quote in record.Quotes) WriteQuote(writer, quote);
        writer.WriteEndArray();
        if (!record.Notes.IsEmpty) WriteStrings(writer, "notes", record.Notes.AsSpan());
        writer.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter writer, Actor actor)
    {
        writer.WriteStartObject(actor.Key);
        writer.WriteStartArray("names");
        foreach (var name in actor.Names) writer.WriteStringValue(Clean(name.Text));
        writer.WriteEndArray();
        writer.WriteString("type", Codebook.Word(actor.Type));
        writer.WriteString("part_of", actor.PartOf);
        writer.WriteStartArray("name_spans");
        foreach (var name in actor.Names) WriteSpan(writer, name.Span);
        writer.WriteEndArray();
        writer.WriteString("id", actor.RegisterId);
        writer.WriteString("found_by", actor.FoundBy);
        writer.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter writer, CodedEvent coded)
    {
        writer.WriteStartObject();
        writer.WriteString("id", coded.Id);
        writer.WriteString("type", Codebook.Word(coded.Type));
        writer.WriteStartArray("triggers");
        foreach (var trigger in coded.Triggers) writer.WriteStringValue(Clean(trigger.Text));
        writer.WriteEndArray();
        writer.WriteString("anchor", Clean(coded.Anchor.Text));
        WriteStrings(writer, "agent", coded.Agent.AsSpan());
        WriteStrings(writer, "target", coded.Target.AsSpan());
        WriteStrings(writer, "supporter", coded.Supporter.AsSpan());
        RecordSlots.WritePlaceTexts(writer, coded.Places);
        RecordSlots.WriteTime(writer, coded.Time);
        writer.WriteString("status", Codebook.Word(coded.Status));
        WriteStrings(writer, "according_to", coded.AccordingTo.AsSpan());
        writer.WriteStartArray("counts");
        foreach (var count in coded.Counts) RecordSlots.WriteCount(writer, count);
        writer.WriteEndArray();
        writer.WriteStartArray("trigger_spans");
        foreach (var trigger in coded.Triggers) WriteSpan(writer, trigger.Span);
        writer.WriteEndArray();
        WriteSpan(writer, "anchor_span", coded.Anchor.Span);
        RecordSlots.WriteUnresolved(writer, coded.Time);
        RecordSlots.WritePlaces(writer, coded.Places);
        WriteStrings(writer, "found_by", coded.FoundBy.AsSpan());
        WriteConfidence(writer, coded.Confidence);
        writer.WriteEndObject();
    }

    private static void WriteControl(Utf8JsonWriter writer, ControlStatement statement)
    {
        writer.WriteStartObject();
        writer.WriteString("id", statement.Id);
        WriteStrings(writer, "holder", statement.Holder.AsSpan());
        RecordSlots.WritePlaceTexts(writer, statement.Places);
        writer.WriteString("state", Codebook.Word(statement.State));
        writer.WritePropertyName("count");
        if (statement.Count is { } count) RecordSlots.WriteCount(writer, count);
        else writer.WriteNullValue();
        RecordSlots.WriteTime(writer, statement.Time);
        WriteStrings(writer, "according_to", statement.AccordingTo.AsSpan());
        writer.WriteString("anchor", Clean(statement.Anchor.Text));
        WriteSpan(writer, "anchor_span", statement.Anchor.Span);
        RecordSlots.WriteUnresolved(writer, statement.Time);
        RecordSlots.WritePlaces(writer, statement.Places);
        WriteStrings(writer, "found_by", statement.FoundBy.AsSpan());
        WriteConfidence(writer, statement.Confidence);
        writer.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter writer, CodedQuote quote)
    {
        writer.WriteStartObject();
        writer.WriteString("speaker", quote.Speaker);
        writer.WriteString("starts", Clean(quote.Starts));
        writer.WriteString("ends", Clean(quote.Ends));
        writer.WriteString("addressee_or_medium", quote.Medium is { } medium ? Clean(medium.Text) : null);
        WriteSpan(writer, "span", quote.Span);
        if (quote.Medium is { } at) WriteSpan(writer, "medium_span", at.Span);
        WriteStrings(writer, "found_by", quote.FoundBy.AsSpan());
        writer.WriteEndObject();
    }

    internal static void WriteSpan(Utf8JsonWriter writer, string name, Span span)
    {
        writer.WritePropertyName(name);
        WriteSpan(writer, span);
    }

    internal static void WriteSpan(Utf8JsonWriter writer, Span span)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(span.Start);
        writer.WriteNumberValue(span.End);
        writer.WriteEndArray();
    }

    internal static void WriteDay(Utf8JsonWriter writer, string name, DateOnly? day) =>
        writer.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    internal static void WriteStrings(Utf8JsonWriter writer, string name, ReadOnlySpan<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(Clean(value));
        writer.WriteEndArray();
    }

    /// <summary>UTF-8 has no unpaired surrogates: they become U+FFFD, unit for unit, so that lengths stay.</summary>
    internal static string Clean(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) at++;
            else return Replaced(text);
        }

        return text;
    }

    private static string Replaced(string text) => string.Create(text.Length, text, static (units, source) =>
    {
        for (var at = 0; at < units.Length; at++)
        {
            units[at] = source[at];
            if (!char.IsSurrogate(source[at])) continue;
            if (at + 1 < source.Length && char.IsSurrogatePair(source[at], source[at + 1])) units[at + 1] = source[++at];
            else units[at] = '\ufffd';
        }
    });

    private static void WriteConfidence(Utf8JsonWriter writer, double confidence) =>
        writer.WriteNumber("confidence", Math.Round(Math.Clamp(confidence, 0, 1), 2));
}
