using System.Text;
using System.Text.Json;
using Marsad.Engine.Text;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.Json;

/// <summary>Opens one object of a source, and says in words what is wrong with it.</summary>
internal static class JsonObjects
{
    private const string Advice = "Mend or remove it; what follows is imported.";

    /// <summary>Applies a reading to a captured object.</summary>
    internal static IEnumerable<ImportItem> Read(string where, JsonPart part, ImportLimits limits, Func<JsonElement, IEnumerable<ImportItem>> reading) => part.State switch
    {
        PartState.TooLong => [Drafts.TooLong(where, part.Size, limits.DocumentBytes)],
        PartState.TooDeep => [new ImportError(where, $"the JSON nests deeper than {limits.Depth} levels.", Advice)],
        PartState.CutOff => [new ImportError(where, $"the file ends inside of this object, {Sizes.Text(part.Size)} after byte {part.Position}.", "What came before is imported; get the whole file for the rest.")],
        _ => Read(where, part.Bytes, limits, reading),
    };

    /// <summary>Applies a reading to an object's bytes.</summary>
    internal static IEnumerable<ImportItem> Read(string where, ReadOnlyMemory<byte> bytes, ImportLimits limits, Func<JsonElement, IEnumerable<ImportItem>> reading)
    {
        var json = bytes;
        if (!System.Text.Unicode.Utf8.IsValid(bytes.Span))
        {
            if (TextDecoder.Decode(bytes.Span, "it") is not { Text: { } text })
                return [new ImportError(where, "the bytes are no text in a known encoding.", "Save the source as UTF-8.")];
            json = Encoding.UTF8.GetBytes(text);
        }

        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = limits.Depth });
            return [.. reading(document.RootElement)];
        }
        catch (JsonException exception) when (exception.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            return [new ImportError(where, $"the JSON nests deeper than {limits.Depth} levels.", Advice)];
        }
        catch (JsonException exception)
        {
            return [new ImportError(where, $"broken JSON at byte {exception.BytePositionInLine + 1}{(exception.LineNumber is > 0 and var line ? $" of line {line + 1}" : "")}.", Advice)];
        }
        catch (InvalidOperationException)
        {
            return [new ImportError(where, "the JSON holds an escape that is no text.", "Half a surrogate pair (\\ud83d alone) is none.")];
        }
    }
}
