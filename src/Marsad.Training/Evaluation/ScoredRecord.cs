using System.Text.Json;

namespace Marsad.Training.Evaluation;

/// <summary>An actor as the scorer sees it.</summary>
internal sealed record ScoredActor(string Key, IReadOnlyList<string> Names);

/// <summary>An event as the scorer sees it: words, so that records of other programs score too.</summary>
internal sealed record ScoredEvent(
    string Type, string? Anchor, IReadOnlyList<string> Triggers, IReadOnlyList<string>? Agent, IReadOnlyList<string>? Target,
    IReadOnlyList<string> AccordingTo, IReadOnlyList<string> Places, ScoredTime? Time, string? Status, HashSet<string> Counts);

/// <summary>The days of an event.</summary>
internal sealed record ScoredTime(string? Start, string? End);

/// <summary>A control statement as the scorer sees it.</summary>
internal sealed record ScoredControl(string? State, IReadOnlyList<string> Holder, IReadOnlyList<string> Places);

/// <summary>A quotation as the scorer sees it.</summary>
internal sealed record ScoredQuote(string? Speaker, string Starts);

/// <summary>A record as the scorer sees it.</summary>
internal sealed record ScoredRecord(
    string? Doc, IReadOnlyList<ScoredActor> Actors, IReadOnlyList<ScoredEvent> Events, IReadOnlyList<ScoredControl> Control, IReadOnlyList<ScoredQuote> Quotes)
{
    internal static ScoredRecord Empty { get; } = new(null, [], [], [], []);

    /// <summary>Reads a record of the codebook's form; absent fields are empty.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal static ScoredRecord Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var actors = root.TryGetProperty("actors", out var map) && map.ValueKind == JsonValueKind.Object
            ? map.EnumerateObject().Select(actor => new ScoredActor(actor.Name, Strings(actor.Value, "names") ?? [])).ToList()
            : [];
        return new(Text(root, "doc"), actors, Each(root, "events", ReadEvent), Each(root, "control", ReadControl), Each(root, "quotes", ReadQuote));
    }

    private static ScoredEvent ReadEvent(JsonElement value) => new(
        Text(value, "type") ?? "", Text(value, "anchor"), Strings(value, "triggers") ?? [], Strings(value, "agent"), Strings(value, "target"),
        Strings(value, "according_to") ?? [], Strings(value, "place") ?? [], ReadTime(value), Text(value, "status"),
        [.. Each(value, "counts", CountKey)]);

    private static ScoredTime? ReadTime(JsonElement value) =>
        value.TryGetProperty("time", out var time) && time.ValueKind == JsonValueKind.Object && time.EnumerateObject().Any()
            ? new(Text(time, "start"), Text(time, "end")) : null;

    private static string CountKey(JsonElement value)
    {
        var number = value.TryGetProperty("value", out var single) ? single : value.TryGetProperty("low", out var low) ? low : default;
        var key = number.ValueKind switch
        {
            JsonValueKind.Number => number.GetDouble().ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            JsonValueKind.String => "\"" + number.GetString(),
            _ => "null",
        };
        return $"{Text(value, "of")} {key}";
    }

    private static ScoredControl ReadControl(JsonElement value) => new(Text(value, "state"), Strings(value, "holder") ?? [], Strings(value, "place") ?? []);

    private static ScoredQuote ReadQuote(JsonElement value) => new(Text(value, "speaker"), Text(value, "starts") ?? "");

    private static List<T> Each<T>(JsonElement value, string name, Func<JsonElement, T> read) =>
        value.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? [.. array.EnumerateArray().Select(read)] : [];

    private static List<string>? Strings(JsonElement value, string name) =>
        value.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array
            ? [.. array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)] : null;

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
