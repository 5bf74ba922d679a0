using System.Text.Json;

namespace Marsad.Archive.Review;

/// <summary>What is decided; which fields an entry has depends on its kind.</summary>
internal sealed record DecisionPayload
{
    /// <summary>Nothing but the kind itself.</summary>
    internal static DecisionPayload None { get; } = new();

    /// <summary>The slot that is corrected.</summary>
    internal Slot? Slot { get; init; }

    /// <summary>The account or statement as the reviewer saw it.</summary>
    internal Snapshot? Was { get; init; }

    /// <summary>The event as it is after a correction, or as it is added.</summary>
    internal Snapshot? Now { get; init; }

    /// <summary>A to F, or 1 to 6.</summary>
    internal string? Grade { get; init; }

    /// <summary>The source that is graded: a publisher as reports name it, or an actor's identifier.</summary>
    internal string? Source { get; init; }

    /// <summary>A note.</summary>
    internal string? Text { get; init; }

    /// <summary>The entry that is taken back.</summary>
    internal long? Undoes { get; init; }

    /// <summary>The payload as it is stored.</summary>
    internal string Write() => PayloadJson.Text(writer =>
    {
        writer.WriteStartObject();
        if (Slot is { } slot) writer.WriteString("slot", DecisionWords.Word(slot));
        Write(writer, "was", Was);
        Write(writer, "now", Now);
        if (Grade is not null) writer.WriteString("grade", Grade);
        if (Source is not null) writer.WriteString("source", Source);
        if (Text is not null) writer.WriteString("text", Text);
        if (Undoes is { } number) writer.WriteNumber("undoes", number);
        writer.WriteEndObject();
    });

    /// <summary>Reads a payload back.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="FormatException">The JSON is no payload.</exception>
    internal static DecisionPayload Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new FormatException("A decision's payload is an object.");
        return new()
        {
            Slot = PayloadJson.StringOrNull(root, "slot") is { } slot ? DecisionWords.ReadSlot(slot) : null,
            Was = Read(root, "was"),
            Now = Read(root, "now"),
            Grade = PayloadJson.StringOrNull(root, "grade"),
            Source = PayloadJson.StringOrNull(root, "source"),
            Text = PayloadJson.StringOrNull(root, "text"),
            Undoes = PayloadJson.NumberOrNull(root, "undoes"),
        };
    }

    private static void Write(Utf8JsonWriter writer, string name, Snapshot? snapshot)
    {
        if (snapshot is null) return;
        writer.WritePropertyName(name);
        writer.WriteRawValue(snapshot.Write());
    }

    private static Snapshot? Read(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? Snapshot.Read(value.GetRawText()) : null;
}
