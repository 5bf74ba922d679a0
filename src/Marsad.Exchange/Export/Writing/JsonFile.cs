using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Marsad.Engine.Records;

namespace Marsad.Exchange.Export.Writing;

/// <summary>A JSON file or a file of JSON lines, written piece by piece; Arabic stands unescaped.</summary>
internal sealed class JsonFile : IDisposable
{
    private const int FlushAt = 1 << 16;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = false };

    private readonly FileStream stream;
    private readonly ArrayBufferWriter<byte> buffer = new(FlushAt * 2);

    internal JsonFile(string path)
    {
        stream = File.Create(path);
        Json = new(buffer, Options);
    }

    /// <summary>What writes values.</summary>
    internal Utf8JsonWriter Json { get; }

    /// <summary>Sends what has gathered to the file once it is much; to be called between values.</summary>
    internal void Pass()
    {
        if (Json.BytesPending + buffer.WrittenCount >= FlushAt) Send();
    }

    /// <summary>Ends a line of a file of JSON lines.</summary>
    internal void EndLine()
    {
        Json.Flush();
        buffer.Write("\n"u8);
        Json.Reset();
        Pass();
    }

    /// <summary>A line that is JSON already.</summary>
    internal void Line(ReadOnlySpan<byte> json)
    {
        buffer.Write(json);
        buffer.Write("\n"u8);
        Pass();
    }

    /// <summary>A text property; null is written as null.</summary>
    internal void Text(string name, string? text)
    {
        if (text is null) Json.WriteNull(name);
        else Json.WriteString(name, RecordJson.Clean(text));
    }

    /// <summary>A property that lists texts.</summary>
    internal void Texts(string name, IEnumerable<string?> texts)
    {
        Json.WriteStartArray(name);
        foreach (var text in texts)
            if (!string.IsNullOrEmpty(text)) Json.WriteStringValue(RecordJson.Clean(text));
        Json.WriteEndArray();
    }

    /// <summary>A property that is a day, YYYY-MM-DD, or null.</summary>
    internal void Day(string name, DateOnly? day) => Text(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A property that is a number or null.</summary>
    internal void Number(string name, double? number)
    {
        if (number is { } value) Json.WriteNumber(name, value);
        else Json.WriteNull(name);
    }

    public void Dispose()
    {
        Send();
        Json.Dispose();
        stream.Dispose();
    }

    private void Send()
    {
        Json.Flush();
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
