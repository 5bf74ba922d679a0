using System.Globalization;
using System.Text;
using Marsad.Engine;
using Marsad.Engine.Events;
using Marsad.Engine.Records;
using Marsad.Training.Evaluation;

namespace Marsad.Training.Events;

/// <summary>Trains the filter of fragments on the labelled sentences of openeventdata/arabic_event_gsr (MIT).</summary>
internal static class FragmentTraining
{
    private const int Seed = 1;
    private const double PositiveWeight = 2.5;
    private const double SmallestWeight = 0.02;

    /// <summary>Writes <c>fragments.tsv</c> into a folder.</summary>
    internal static void Train(string shared, string models, Action<string> report)
    {
        var weights = LogisticRegression.Train(Examples(shared), Seed);
        var text = new StringBuilder("""
            # Weights of the filter of fragments: which single sentences tell of violence or unrest as news. Trained on openeventdata/arabic_event_gsr (MIT); see README.md.
            # feature: a feature of the events or a word, folded, without the article. weight: its logistic weight.
            feature	weight

            """);
        foreach (var (feature, weight) in weights.Where(pair => Math.Abs(pair.Value) >= SmallestWeight).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{feature}\t{weight:0.###}\n");
        File.WriteAllText(Path.Combine(models, "fragments.tsv"), text.ToString().ReplaceLineEndings("\n"));
        report($"fragments.tsv: {weights.Count} features");
    }

    private static List<(string[] Features, bool Holds, double Weight)> Examples(string shared)
    {
        var folder = Path.Combine(shared, "evaluation", "gsr");
        var examples = new List<(string[], bool, double)>();
        foreach (var sentence in GsrSentence.ReadDetection(Path.Combine(folder, "detection.ndjson")).Where(sentence => sentence.Label != "ambiguous"))
            Add(examples, sentence, sentence.Label == "yes");
        foreach (var sentence in GsrSentence.ReadSpans(Path.Combine(folder, "spans.json"))) Add(examples, sentence, holds: true);
        return examples;
    }

    private static void Add(List<(string[], bool, double)> examples, GsrSentence sentence, bool holds)
    {
        var reading = ReportCoder.Read(sentence.Report);
        var family = sentence.Type == "ASSAULT" ? EventFamily.Violence : EventFamily.Unrest;
        if (FragmentFilter.Features(reading, EventReader.Occurrences(reading), family) is { } features)
            examples.Add(([.. features.Order(StringComparer.Ordinal)], holds, holds ? PositiveWeight : 1));
    }
}
