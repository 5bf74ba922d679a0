using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Marsad.Engine.Text;

namespace Marsad.Archive.Review;

/// <summary>Reads and writes the JSON of decisions: one line, Arabic as it is, the same text for the same facts.</summary>
internal static class PayloadJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <exception cref="FormatException">The field is not there or no text.</exception>
    internal static string String(JsonElement value, string name) => StringOrNull(value, name) ?? throw new FormatException($"A decision lacks '{name}'.");

    internal static string? StringOrNull(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;

    internal static long? NumberOrNull(JsonElement value, string name) =>
        value.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.Number && field.TryGetInt64(out var number) ? number : null;

    /// <exception cref="FormatException">The field is not there or no offset.</exception>
    internal static int Offset(JsonElement value, string name) =>
        NumberOrNull(value, name) is { } number and >= 0 and <= int.MaxValue ? (int)number : throw new FormatException($"'{name}' of a decision is no offset.");

    /// <exception cref="FormatException">The field is not there or no span.</exception>
    internal static Span SpanOf(JsonElement value, string name) =>
        value.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.Array && field.GetArrayLength() == 2
        && field[0].TryGetInt32(out var start) && field[1].TryGetInt32(out var end) && start >= 0 && end >= start
            ? new(start, end)
            : throw new FormatException($"'{name}' of a decision is no span.");
}
