using Marsad.Engine.Data;
using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>Decides whether a fragment (a single paragraph without title, as a sentence taken out of an article) tells of violence or unrest as news. A whole report
/// corroborates its events by headline and repetition; a fragment has only its words. A logistic regression over the features of its events and its words
/// (data/models/fragments.tsv, trained by <c>marsad train fragments</c>).</summary>
internal static class FragmentFilter
{
    private const double Threshold = 0.10;
    private const int LongestFragment = 1200;
    private static readonly Lazy<Dictionary<string, float>> Weights = new(() => DataFiles.Rows("models/fragments.tsv")
        .ToDictionary(row => row["feature"], row => float.Parse(row["weight"], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>Removes the violence and the unrest that a fragment only mentions.</summary>
    internal static void Apply(ReportReading reading, List<Occurrence> occurrences)
    {
        foreach (var family in new[] { EventFamily.Violence, EventFamily.Unrest })
        {
            if (Features(reading, occurrences, family) is not { } features || Probability(features) >= Threshold) continue;
            occurrences.RemoveAll(occurrence => Belongs(occurrence, family));
        }
    }

    /// <summary>The features of a fragment's events of a family, or null where it tells of none.</summary>
    internal static HashSet<string>? Features(ReportReading reading, List<Occurrence> occurrences, EventFamily family)
    {
        var own = occurrences.FindAll(occurrence => Belongs(occurrence, family));
        if (own.Count == 0) return null;
        var features = new HashSet<string>(StringComparer.Ordinal) { "bias", "events " + Math.Min(3, own.Count), "words " + Math.Min(6, reading.Document.Words.Length / 12) };
        foreach (var occurrence in own) features.UnionWith(EventFeatures.Of(reading, occurrence, occurrences));
        foreach (var word in reading.Document.Words)
            if (word.Attachment == Text.Attachment.Stem) features.Add("word " + word.Bare);
        return features;
    }

    internal static bool IsFragment(ReportReading reading) =>
        reading.Document.Report.Title.Length == 0 && reading.Document.Content.Length <= LongestFragment && !reading.Document.Content.AsSpan().Trim().Contains('\n');

    private static bool Belongs(Occurrence occurrence, EventFamily family) => occurrence.Status == EventStatus.Actual && Codebook.FamilyOf(occurrence.Type) == family;

    private static double Probability(HashSet<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
            if (Weights.Value.TryGetValue(feature, out var weight)) sum += weight;
        return 1 / (1 + Math.Exp(-sum));
    }
}
