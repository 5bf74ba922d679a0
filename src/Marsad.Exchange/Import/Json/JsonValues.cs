using System.Text.Json;

namespace Marsad.Exchange.Import.Json;

/// <summary>Reads single values leniently: what is not of the wanted kind is not there.</summary>
internal static class JsonValues
{
    /// <summary>A member's text, also of a number; null where it is missing or something else.</summary>
    internal static string? Text(this JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) ? value.AsText() : null;

    /// <summary>The text of a string or number.</summary>
    internal static string? AsText(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>The text of a captured string or number; null where it is none or broken.</summary>
    internal static string? TextOf(JsonPart part)
    {
        if (part.State != PartState.Whole) return null;
        try
        {
            using var document = JsonDocument.Parse(part.Bytes);
            return document.RootElement.AsText();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
