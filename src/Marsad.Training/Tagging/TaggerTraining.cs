using System.Runtime.InteropServices;
using Marsad.Engine.Learning;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;
using Marsad.Training.Learning;

namespace Marsad.Training.Tagging;

/// <summary>Learns the part-of-speech tagger: an averaged perceptron that sees, while it learns, the tags it would itself have given.</summary>
internal static class TaggerTraining
{
    private sealed record TypeEntry(TagFeatures.Key Key, int[][] Rows);

    internal static void Train(IReadOnlyList<IReadOnlyList<TreebankWord>> sentences, byte[] classTable, Stream output, int seed, int passes, double threshold, Action<string>? report = null)
    {
        var classes = FeatureTable.Read(new MemoryStream(classTable));
        var labels = TaggerModel.Labels.Length;
        var trainer = new PerceptronTrainer(labels);
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

            return entry = new(TagFeatures.KeyOf(folded, known.Fine), rows);
        }

        var prepared = sentences.Select(words => (Types: words.Select(word => TypeOf(word.Form)).ToArray(), Gold: words.Select(word => Array.IndexOf(TaggerModel.Labels, word.Tag)).ToArray())).ToArray();
        var random = new Random(seed);
        Span<uint> context = stackalloc uint[TagFeatures.ContextCount];
        Span<float> scores = stackalloc float[labels];
        List<int> active = [];
        for (var pass = 0; pass < passes; pass++)
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
                    trainer.Score(rows, scores);
                    trainer.Tick();
                    total++;
                    var best = 0;
                    for (var label = 1; label < labels; label++) if (scores[label] > scores[best]) best = label;
                    if (gold[at] >= 0 && best != gold[at])
                    {
                        wrong++;
                        trainer.Update(rows, best, -1);
                        trainer.Update(rows, gold[at], 1);
                    }

                    (tag2, tag1) = (tag1, (uint)best);
                }
            }

            report?.Invoke($"tagger pass {pass + 1}: {wrong} of {total} wrong");
        }

        var written = trainer.Write(output, threshold, 0.6);
        output.Write(classTable);
        report?.Invoke($"tagger: {written} rows");
    }
}
