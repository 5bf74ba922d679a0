using System.Globalization;
using System.Text.Json;
using Marsad.Engine;
using Marsad.Engine.Events;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Text;
using Marsad.Training.Evaluation;

namespace Marsad.Training.Events.Judging;

/// <summary>A report that was coded by hand, with the examples that it gives.</summary>
internal sealed class JudgedReport
{
    private JudgedReport(ReportReading reading, ScoredRecord gold)
    {
        (Reading, Gold) = (reading, gold);
        var labels = new TriggerLabels(reading.Document, gold);
        var reader = new EventMentionReader(reading);
        var candidates = reader.Candidates();
        Mentions = MentionExamples(reader, candidates, labels);
        Links = new LinkExamples(reading, gold, labels).Of(candidates);
    }

    internal ReportReading Reading { get; }

    internal ScoredRecord Gold { get; }

    /// <summary>One example for each candidate: whether it is a trigger of a coded event.</summary>
    internal List<(uint[] Features, bool Holds)> Mentions { get; }

    /// <summary>One example for each pair of triggers: whether they are of one coded event.</summary>
    internal List<(uint[] Features, bool Holds)> Links { get; }

    /// <summary>Reads the reports of folders with <c>reports/ID.json</c> and <c>records/ID.json</c> that have both, in ordinal order.</summary>
    internal static List<JudgedReport> ReadAll(IEnumerable<string> folders)
    {
        var found = new List<JudgedReport>();
        foreach (var folder in folders)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "records"), "*.json").Order(StringComparer.Ordinal))
            {
                var report = Path.Combine(folder, "reports", Path.GetFileName(file));
                if (File.Exists(report)) found.Add(new(ReportCoder.Read(ReadReport(report)), ScoredRecord.Read(File.ReadAllBytes(file))));
            }
        }

        return found;
    }

    private List<(uint[] Features, bool Holds)> MentionExamples(EventMentionReader reader, List<MentionCandidate> candidates, TriggerLabels labels)
    {
        var all = new MentionFeatures(Reading, reader, candidates);
        var features = new FeatureList();
        var examples = new List<(uint[], bool)>(candidates.Count);
        for (var at = 0; at < candidates.Count; at++)
        {
            all.Of(at, features);
            examples.Add(([.. features.Hashes], labels.EventsOf(candidates[at].Mention).Count > 0));
        }

        return examples;
    }

    private static Report ReadReport(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        string Text(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return new(Text("id"), DateOnly.TryParse(Text("published"), CultureInfo.InvariantCulture, out var day) ? day : null, Text("title"), Text("text"));
    }
}
