using System.Text.Json;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Review;

/// <summary>What kind of thing a decision is about.</summary>
internal enum SubjectKind
{
    /// <summary>An event of a report.</summary>
    Event,

    /// <summary>A statement of control of a report.</summary>
    Control,

    /// <summary>A whole report.</summary>
    Report,
}

/// <summary>What a decision is about.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Evidence">The words it stands in.</param>
/// <param name="At">The first trigger of the event, or the anchor of the statement, in the version that the reviewer saw; empty for a report.</param>
/// <param name="Word">The engine's type of the event or state of the statement; the empty string for a report.</param>
/// <param name="Added">The number of the entry that added the event, or null where the engine found it.</param>
internal sealed record Subject(SubjectKind Kind, Evidence Evidence, Span At, string Word, long? Added)
{
    private static readonly string[] Kinds = ["event", "control", "report"];

    /// <summary>The subjects of an entry as they are stored.</summary>
    internal static string Write(IReadOnlyList<Subject> subjects) => PayloadJson.Text(writer =>
    {
        writer.WriteStartArray();
        foreach (var subject in subjects) subject.Write(writer);
        writer.WriteEndArray();
    });

    /// <summary>Reads them back.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="FormatException">It lacks a field.</exception>
    internal static List<Subject> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Array) throw new FormatException("Subjects are an array.");
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Kinds[(int)Kind]);
        writer.WriteString("report", Evidence.ReportId);
        writer.WriteString("version", Evidence.VersionId);
        writer.WriteString("text_sha256", Evidence.TextSha256);
        if (Kind != SubjectKind.Report)
        {
            writer.WriteNumber("start", Evidence.Start);
            writer.WriteString("quote", Evidence.Quote);
            writer.WriteString("prefix", Evidence.Prefix);
            writer.WriteString("suffix", Evidence.Suffix);
            RecordJson.WriteSpan(writer, "at", At);
            writer.WriteString("word", Word);
            if (Added is { } number) writer.WriteNumber("added", number);
        }

        writer.WriteEndObject();
    }

    private static Subject Read(JsonElement value)
    {
        var kind = (SubjectKind)Array.IndexOf(Kinds, PayloadJson.String(value, "kind"));
        if (kind < 0) throw new FormatException("A subject is an event, a statement of control or a report.");
        var (report, version, hash) = (PayloadJson.String(value, "report"), PayloadJson.String(value, "version"), PayloadJson.String(value, "text_sha256"));
        if (kind == SubjectKind.Report) return new(kind, new(report, version, hash, 0, "", "", ""), default, "", null);
        var evidence = new Evidence(
            report, version, hash, PayloadJson.Offset(value, "start"), PayloadJson.String(value, "quote"), PayloadJson.String(value, "prefix"), PayloadJson.String(value, "suffix"));
        return new(kind, evidence, PayloadJson.SpanOf(value, "at"), PayloadJson.String(value, "word"), PayloadJson.NumberOrNull(value, "added"));
    }
}
