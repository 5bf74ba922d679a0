using System.Runtime.InteropServices;
using Marsad.Engine.Learning;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;
using Marsad.Training.Learning;

namespace Marsad.Training.Tagging;

/// <summary>Learns the part-of-speech tagger: an averaged perceptron that sees, while it learns, the tags it would itself have given.</summary>
internal static class TaggerTraining
{
    private const int Passes = 8;
    private const int Voters = 3;
    private const int MostRows = 300_000;
    private const double Dropout = 0.3;
    private const double Margin = 2;
    private const double Clip = 0.6;


    private sealed record TypeEntry(TagFeatures.Key Key, int[][] Rows);

    /// <summary>Learns once with every feature, then, several times in different orders, with those that mattered most; the model is their mean.</summary>
    internal static void Train(IReadOnlyList<IReadOnlyList<TreebankWord>> sentences, byte[] classTable, Stream output, int seed, Action<string>? report = null)
    {
        var classes = FeatureTable.Read(new MemoryStream(classTable));
        var all = new PerceptronTrainer(TaggerModel.Labels.Length);
        Learn(all, sentences, classes, seed, report);
        var best = all.Best(MostRows).ToHashSet();
        var trainers = new PerceptronTrainer[Voters];
        for (var at = 0; at < trainers.Length; at++)
        {
            trainers[at] = new(TaggerModel.Labels.Length, best);
            Learn(trainers[at], sentences, classes, seed + at, report);
        }

        var written = PerceptronTrainer.WriteMean(trainers, output, Clip);
        output.Write(classTable);
        report?.Invoke($"tagger: {written} rows");
    }

    private static void Learn(PerceptronTrainer trainer, IReadOnlyList<IReadOnlyList<TreebankWord>> sentences, FeatureTable classes, int seed, Action<string>? report)
    {
        var labels = trainer.Labels;
        var types = new Dictionary<string, TypeEntry>(StringComparer.Ordinal);
        List<uint> features = [];
        TypeEntry TypeOf(string form)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(types, form, out var exists);
            if (exists) return entry!;
            var folded = Folding.Fold(form);
            var known = TaggerModel.ClassesOf(classes, folded);
            var rows = new int[TagFeatures.Places][];
            for (var place = 0; place < rows.Length; place++)
            {
                features.Clear();
                TagFeatures.OfType(form, folded, known, place, features);
                rows[place] = [.. features.Select(feature => trainer.Row(feature))];
            }

            return entry = new(TagFeatures.KeyOf(folded, known), rows);
        }

        var prepared = sentences.Select(words => (Types: words.Select(word => TypeOf(word.Form)).ToArray(), Gold: words.Select(word => Array.IndexOf(TaggerModel.Labels, word.Tag)).ToArray())).ToArray();
        var random = new Random(seed);
        Span<uint> context = stackalloc uint[TagFeatures.ContextCount];
        Span<float> scores = stackalloc float[labels];
        List<int> active = [];
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(prepared);
            int wrong = 0, total = 0;
            foreach (var (words, gold) in prepared)
            {
                uint tag2 = 31, tag1 = 31;
                for (var at = 0; at < words.Length; at++)
                {
                    active.Clear();
                    active.AddRange(words[at].Rows[0]);
                    if (at > 0) active.AddRange(words[at - 1].Rows[1]);
                    if (at + 1 < words.Length) active.AddRange(words[at + 1].Rows[2]);
                    if (at > 1) active.AddRange(words[at - 2].Rows[3]);
                    if (at + 2 < words.Length) active.AddRange(words[at + 2].Rows[4]);
                    TagFeatures.InContext(words[at].Key, at > 0 ? words[at - 1].Key : TagFeatures.Key.Edge, at + 1 < words.Length ? words[at + 1].Key : TagFeatures.Key.Edge,
                        at + 2 < words.Length ? words[at + 2].Key : TagFeatures.Key.Edge, tag2, tag1, context);
                    foreach (var feature in context) active.Add(trainer.Row(feature));
                    scores.Clear();
                    var rows = CollectionsMarshal.AsSpan(active);
                    for (var one = 0; one < rows.Length; one++) if (random.NextDouble() < Dropout) rows[one] = -1;
                    trainer.Score(rows, scores);
                    trainer.Tick();
                    total++;
                    var best = 0;
                    for (var label = 1; label < labels; label++) if (scores[label] > scores[best]) best = label;
                    if (gold[at] >= 0)
                    {
                        if (best != gold[at]) wrong++;
                        var rival = best;
                        if (best == gold[at])
                        {
                            rival = best == 0 ? 1 : 0;
                            for (var label = 0; label < labels; label++) if (label != best && scores[label] > scores[rival]) rival = label;
                        }

                        if (scores[gold[at]] - scores[rival] <= Margin && rival != gold[at])
                        {
                            trainer.Update(rows, rival, -1);
                            trainer.Update(rows, gold[at], 1);
                        }
                    }

                    (tag2, tag1) = (tag1, (uint)best);
                }
            }

            report?.Invoke($"tagger pass {pass + 1}: {wrong} of {total} wrong");
        }
    }
}
