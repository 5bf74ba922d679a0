using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Marsad.Engine.Actors;
using Marsad.Engine.Entities;
using Marsad.Engine.Numbers;
using Marsad.Engine.Places;
using Marsad.Engine.Text;

namespace Marsad.Engine.Records;

/// <summary>Reads records from their JSON form.</summary>
internal static class RecordReader
{
    internal static Record Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new FormatException("A record is a JSON object.");
        var actors = root.TryGetProperty("actors", out var map) && map.ValueKind == JsonValueKind.Object
            ? map.EnumerateObject().Select(ReadActor).ToImmutableArray()
            : [];
        return new(
            Text(root, "doc") ?? throw new FormatException("The record has no 'doc'."), Day(root, "date"), actors,
            Each(root, "events", ReadEvent), Each(root, "control", ReadControl), Each(root, "quotes", ReadQuote), Strings(root, "notes"));
    }

    private static Actor ReadActor(JsonProperty property)
    {
        var value = property.Value;
        var spans = Each(value, "name_spans", ReadSpan);
        var names = Strings(value, "names").Select((name, index) => new ActorName(name, At(spans, index))).ToImmutableArray();
        var type = Text(value, "type") is { } word ? Codebook.ReadActorType(word) : ActorType.Other;
        return new(property.Name, names, type, Text(value, "part_of"), Text(value, "id"), Text(value, "found_by") ?? "");
    }

    private static CodedEvent ReadEvent(JsonElement value) => new(
        Text(value, "id") ?? "", Codebook.ReadType(Text(value, "type") ?? ""), ReadTriggers(value), ReadAnchor(value),
        Strings(value, "agent"), Strings(value, "target"), Strings(value, "supporter"), ReadPlaces(value), ReadTime(value),
        Codebook.ReadStatus(Text(value, "status") ?? "actual"), Strings(value, "according_to"), Each(value, "counts", ReadCount),
        Strings(value, "found_by"), Number(value, "confidence") ?? 1);

    private static ControlStatement ReadControl(JsonElement value) => new(
        Text(value, "id") ?? "", Strings(value, "holder"), ReadPlaces(value), Codebook.ReadState(Text(value, "state") ?? ""),
        value.TryGetProperty("count", out var count) && count.ValueKind == JsonValueKind.Object ? ReadCount(count) : null,
        ReadTime(value), Strings(value, "according_to"), ReadAnchor(value), Strings(value, "found_by"), Number(value, "confidence") ?? 1);

    private static CodedQuote ReadQuote(JsonElement value) => new(
        Text(value, "speaker"), Text(value, "starts") ?? "", Text(value, "ends") ?? "",
        Text(value, "addressee_or_medium") is { } medium ? new TextSpan(medium, SpanOf(value, "medium_span")) : null,
        SpanOf(value, "span"), Strings(value, "found_by"));

    private static ImmutableArray<TextSpan> ReadTriggers(JsonElement value)
    {
        var spans = Each(value, "trigger_spans", ReadSpan);
        return [.. Strings(value, "triggers").Select((text, index) => new TextSpan(text, At(spans, index)))];
    }

    private static TextSpan ReadAnchor(JsonElement value) => new(Text(value, "anchor") ?? "", SpanOf(value, "anchor_span"));

    private static ImmutableArray<CodedPlace> ReadPlaces(JsonElement value)
    {
        var texts = Strings(value, "place");
        var details = Each(value, "places", place => place);
        return [.. texts.Select((text, index) => index >= details.Length
            ? new CodedPlace(text, default, PlaceState.Unknown, null, null, null, null)
            : new(
                text, SpanOf(details[index], "span"), Codebook.ReadPlaceState(Text(details[index], "state") ?? "unknown"), Text(details[index], "id"),
                Number(details[index], "lat"), Number(details[index], "lon"), Number(details[index], "precision_km"))
            {
                Candidates = Strings(details[index], "candidates"),
            })];
    }

    private static CodedTime? ReadTime(JsonElement value)
    {
        if (value.TryGetProperty("time", out var time) && time.ValueKind == JsonValueKind.Object)
        {
            var grain = Text(time, "grain") is { } word ? Codebook.ReadGrain(word) : (Times.TimeGrain?)null;
            return new(Text(time, "text") ?? "", SpanOf(time, "span"), Day(time, "start"), Day(time, "end"), grain, Text(time, "edtf"));
        }

        return value.TryGetProperty("unresolved_time", out var unresolved) && unresolved.ValueKind == JsonValueKind.Object
            ? new(Text(unresolved, "text") ?? "", SpanOf(unresolved, "span"), null, null, null, null) { Unresolved = Text(unresolved, "why") }
            : null;
    }

    private static CodedCount ReadCount(JsonElement value) => new(
        Codebook.ReadCountOf(Text(value, "of") ?? "other"), Text(value, "who"), Number(value, "value"), Number(value, "low"), Number(value, "high"),
        Text(value, "qualifier") is { } word ? Codebook.ReadQualifier(word) : Qualifier.Exact, SpanOf(value, "span"));

    private static Span SpanOf(JsonElement value, string name) => value.TryGetProperty(name, out var span) ? ReadSpan(span) : default;

    private static Span ReadSpan(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2 ? new(value[0].GetInt32(), value[1].GetInt32()) : default;

    private static Span At(ImmutableArray<Span> spans, int index) => index < spans.Length ? spans[index] : default;

    private static ImmutableArray<T> Each<T>(JsonElement value, string name, Func<JsonElement, T> read) =>
        value.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? [.. array.EnumerateArray().Select(read)] : [];

    private static ImmutableArray<string> Strings(JsonElement value, string name) => Each(value, name, item => item.GetString() ?? "");

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static double? Number(JsonElement value, string name) =>
        value.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetDouble() : null;

    private static DateOnly? Day(JsonElement value, string name) =>
        Text(value, name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new FormatException($"'{text}' is no day of the form 2018-05-01.");
}
