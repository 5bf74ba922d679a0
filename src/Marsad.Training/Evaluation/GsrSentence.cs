using System.Globalization;
using System.Text.Json;
using Marsad.Engine.Text;

namespace Marsad.Training.Evaluation;

/// <summary>A sentence of the Arabic gold-standard set (openeventdata/arabic_event_gsr, MIT).</summary>
/// <param name="Report">The sentence as a report; its identifier is the record's <c>doc</c>.</param>
/// <param name="Type">ASSAULT or PROTEST.</param>
/// <param name="Label">yes, easy no, difficult no or ambiguous; empty for a sentence with spans.</param>
/// <param name="Sources">Stems of the words that the coders marked as source.</param>
/// <param name="Targets">Stems of the words that the coders marked as target.</param>
internal sealed record GsrSentence(Report Report, string Type, string Label, HashSet<string> Sources, HashSet<string> Targets)
{
    private const string DatedName = "AAW_ARB_";
    private static readonly DateOnly Undated = new(2011, 6, 1);

    /// <summary>The sentences that are labelled for an event type, one JSON object a line.</summary>
    internal static List<GsrSentence> ReadDetection(string file)
    {
        var sentences = new List<GsrSentence>();
        foreach (var line in File.ReadLines(file))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var id = root.GetProperty("id").GetString()!;
            var type = root.GetProperty("type").GetString()!;
            sentences.Add(new(new($"{id}|{type}", DayIn(id), "", root.GetProperty("text").GetString()!), type, root.GetProperty("label").GetString()!, [], []));
        }

        return sentences;
    }

    /// <summary>The sentences with the coders' spans, a JSON array.</summary>
    internal static List<GsrSentence> ReadSpans(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. document.RootElement.EnumerateArray().Select(root =>
        {
            var source = root.TryGetProperty("source", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString()! : "";
            var report = new Report("S|" + root.GetProperty("_id").GetString(), DayIn(source), "", root.GetProperty("text").GetString()!);
            return new GsrSentence(report, root.GetProperty("event_type").GetString()!, "", Words(root, "source_actor"), Words(root, "target_actor"));
        })];
    }

    private static HashSet<string> Words(JsonElement root, string side)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var span in root.GetProperty("spans").EnumerateArray())
        {
            if (!span.TryGetProperty(side, out var wordings) || wordings.ValueKind != JsonValueKind.Array) continue;
            foreach (var wording in wordings.EnumerateArray()) words.UnionWith(ScorerText.Stems(wording.GetString()));
        }

        return words;
    }

    private static DateOnly DayIn(string name)
    {
        var at = name.IndexOf(DatedName, StringComparison.Ordinal);
        return at >= 0 && at + DatedName.Length + 8 <= name.Length
            && DateOnly.TryParseExact(name.AsSpan(at + DatedName.Length, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Undated;
    }
}
