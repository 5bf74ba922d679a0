using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output.Answers;

/// <summary>Answers as JSON, one object a line, Arabic unescaped.</summary>
internal static class AnswerJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object and a line feed.</summary>
    internal static void Line(Stream output, Action<Utf8JsonWriter> members)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    internal static void Day(this Utf8JsonWriter writer, string name, DateOnly? day)
    {
        if (day is { } known) writer.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else writer.WriteNull(name);
    }

    internal static void Number(this Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } known) writer.WriteNumber(name, known);
        else writer.WriteNull(name);
    }

    /// <summary>A text without unpaired surrogates, which JSON cannot hold.</summary>
    internal static void Text(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is null) writer.WriteNull(name);
        else writer.WriteString(name, Clean(text));
    }

    internal static void Texts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(Clean(text));
        writer.WriteEndArray();
    }

    /// <summary>Start and end in UTF-16 units.</summary>
    internal static void Span(this Utf8JsonWriter writer, string name, Span span)
    {
        writer.WriteStartArray(name);
        writer.WriteNumberValue(span.Start);
        writer.WriteNumberValue(span.End);
        writer.WriteEndArray();
    }

    /// <summary>Objects of an array.</summary>
    internal static void Objects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> members)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
            i++;
        }

        return text;
    }
}
