using System.Globalization;
using Marsad.Engine.Events;
using Marsad.Engine.Events.Judging;
using Marsad.Training.Evaluation;
using Marsad.Training.Learning;

namespace Marsad.Training.Events.Judging;

/// <summary>Trains the three regressions that judge events on hand-coded reports. The regression of occurrences learns from odds of mentions that were not trained
/// on the same reports.</summary>
internal static class EventTraining
{
    private const int Seed = 1;
    private const int Folds = 6;
    private const int InnerFolds = 5;
    private const double MentionShrinkage = 5e-3;
    private const double LinkShrinkage = 0.1;
    private const double OccurrenceShrinkage = 1e-2;
    private const double Clip = 1;

    /// <summary>Writes <c>events.bin</c> into a folder.</summary>
    internal static void Train(IReadOnlyList<string> folders, string models, Action<string> report)
    {
        var reports = JudgedReport.ReadAll(folders);
        var weights = Fit(reports);
        using var stream = File.Create(Path.Combine(models, "events.bin"));
        var rows = 0;
        foreach (var table in new[] { weights.Mentions, weights.Links, weights.Occurrences })
            rows += FeatureTableWriter.Write(stream, 1, [.. table.Keys], [.. table.Values], Clip);
        report($"events.bin: {reports.Count} reports, {rows} features");
    }

    /// <summary>Trains on five sixths of the reports, scores on the other sixth, in turn, and reports the figures by set and threshold.</summary>
    internal static void CrossValidate(IReadOnlyList<string> folders, Action<string> report)
    {
        var sets = folders.SelectMany(folder => JudgedReport.ReadAll([folder]).Select(read => (Set: folder, Report: read))).ToList();
        var tallies = new SortedDictionary<(string Set, double Threshold), Tally>();
        Parallel.For(0, Folds, fold =>
        {
            var weights = Fit([.. sets.Where((_, at) => at % Folds != fold).Select(pair => pair.Report)]);
            var model = weights.Model;
            foreach (var (set, read) in sets.Where((_, at) => at % Folds == fold))
            {
                var proposed = EventJudge.Propose(read.Reading, model);
                for (var step = -16; step <= 4; step += 2)
                {
                    var kept = proposed.ToList();
                    EventJudge.Keep(read.Reading, model, kept, step / 10.0);
                    Add(step / 10.0, kept);
                }

                Add(double.NegativeInfinity, EventReader.Occurrences(read.Reading));

                void Add(double threshold, List<Occurrence> found)
                {
                    var (right, core) = JudgedRecord.Match(read.Gold, JudgedRecord.Of(read.Reading, found));
                    lock (tallies)
                    {
                        foreach (var name in new[] { set, "all" })
                        {
                            if (!tallies.TryGetValue((name, threshold), out var tally)) tallies.Add((name, threshold), tally = new());
                            tally.Add(new() { Right = right.Count(match => match), Gold = read.Gold.Events.Count, Predicted = found.Count });
                            tally.Core += core;
                        }
                    }
                }
            }
        });
        foreach (var ((set, threshold), tally) in tallies)
            report(Line(set, threshold, tally));
    }

    private static string Line(string set, double threshold, Tally tally)
    {
        var figures = tally.Figures;
        var name = double.IsInfinity(threshold) ? "rules" : threshold.ToString("0.0", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{set} {name,5}  detection P {figures.Precision:F3} R {figures.Recall:F3} F1 {figures.F1:F3}  core {Figures.Of(tally.Core, tally.Gold, tally.Predicted).F1:F3}");
    }

    /// <summary>The models that reports give, for training what comes after them.</summary>
    internal static JudgeModel Model(List<JudgedReport> reports) => Fit(reports).Model;

    private static JudgeWeights Fit(List<JudgedReport> reports)
    {
        var links = SparseRegression.Train([.. reports.SelectMany(read => read.Links)], Seed, LinkShrinkage);
        var examples = new List<(uint[], bool)>();
        for (var inner = 0; inner < InnerFolds; inner++)
        {
            var mentions = Mentions(reports.Where((_, at) => at % InnerFolds != inner));
            var model = new JudgeWeights(mentions, links, []).Model;
            foreach (var read in reports.Where((_, at) => at % InnerFolds == inner)) AddExamples(read, model, examples);
        }

        return new(Mentions(reports), links, SparseRegression.Train(examples, Seed, OccurrenceShrinkage));
    }

    private static Dictionary<uint, float> Mentions(IEnumerable<JudgedReport> reports) =>
        SparseRegression.Train([.. reports.SelectMany(read => read.Mentions)], Seed, MentionShrinkage);

    private static void AddExamples(JudgedReport read, JudgeModel model, List<(uint[], bool)> examples)
    {
        var proposed = EventJudge.Propose(read.Reading, model);
        var (right, _) = JudgedRecord.Match(read.Gold, JudgedRecord.Of(read.Reading, proposed));
        var all = new OccurrenceFeatures(read.Reading, proposed);
        var features = new FeatureList();
        for (var at = 0; at < proposed.Count; at++)
        {
            all.Of(at, features);
            examples.Add(([.. features.Hashes], right[at]));
        }
    }

    /// <summary>The weights of the three regressions by feature.</summary>
    private sealed record JudgeWeights(Dictionary<uint, float> Mentions, Dictionary<uint, float> Links, Dictionary<uint, float> Occurrences)
    {
        internal JudgeModel Model => new(feature => Mentions.GetValueOrDefault(feature), feature => Links.GetValueOrDefault(feature), feature => Occurrences.GetValueOrDefault(feature));
    }
}
