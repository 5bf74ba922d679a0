using System.Runtime.InteropServices;
using System.Text;
using Marsad.Engine.Learning;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;
using Marsad.Training.Learning;

namespace Marsad.Training.Tagging;

/// <summary>Learns the segmenter: the mean of several ranking perceptrons over the candidates of each surface token.</summary>
internal static class SegmenterTraining
{
    private const int Passes = 6;
    private const int Voters = 5;
    private const int Margin = 150;
    private const float Cost = 0.5f;

    internal static void Train(IReadOnlyList<TreebankSentence> sentences, IReadOnlyDictionary<string, int> counts, Stream output, int seed, Action<string>? report = null)
    {
        var frequencyBytes = new MemoryStream();
        FormCounts.Write(frequencyBytes, counts, 2);
        frequencyBytes.Position = 0;
        var features = new SegmentFeatures(FeatureTable.Read(frequencyBytes));
        var learned = LearnSpellings(sentences);
        var candidates = new SegmentCandidates(new(SegmenterModel.ByKey(learned)));
        var trainers = new PerceptronTrainer[Voters];
        for (var at = 0; at < trainers.Length; at++)
        {
            trainers[at] = new(1);
            new Learner(trainers[at], candidates, features).Learn(sentences, seed + at, report);
        }

        var written = PerceptronTrainer.WriteMean(trainers, output, clip: 0.6);
        frequencyBytes.Position = 0;
        frequencyBytes.CopyTo(output);
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        writer.Write(Margin);
        writer.Write(learned.Count);
        foreach (var form in learned) writer.Write(form);
        report?.Invoke($"segmenter: {written} weights, {learned.Count} spellings");
    }

    private sealed record TypeEntry(List<Segmentation> Candidates, int[][] Rows, uint[] Clitics, uint[] Stems, SegmentFeatures.Neighbour Neighbour);

    /// <summary>One training: passes over the sentences in an order of its own.</summary>
    private sealed class Learner(PerceptronTrainer trainer, SegmentCandidates candidates, SegmentFeatures features)
    {
        private readonly Dictionary<string, TypeEntry> types = new(StringComparer.Ordinal);
        private readonly uint[] context = new uint[SegmentFeatures.ContextCount];
        private readonly List<int> active = [];

        internal void Learn(IReadOnlyList<TreebankSentence> sentences, int seed, Action<string>? report)
        {
            var random = new Random(seed);
            var order = Enumerable.Range(0, sentences.Count).ToArray();
            for (var pass = 0; pass < Passes; pass++)
            {
                random.Shuffle(order);
                var wrong = 0;
                foreach (var index in order)
                {
                    var tokens = sentences[index].Tokens;
                    for (var at = 0; at < tokens.Count; at++) if (!LearnToken(tokens, at)) wrong++;
                }

                report?.Invoke($"segmenter pass {pass + 1}: {wrong} wrong");
            }
        }

        private bool LearnToken(IReadOnlyList<TreebankToken> tokens, int at)
        {
            trainer.Tick();
            var type = TypeOf(tokens[at].Form);
            var gold = Gold(type.Candidates, tokens[at]);
            if (gold < 0 || type.Candidates.Count == 1) return true;
            var best = -1;
            var bestScore = float.MinValue;
            for (var candidate = 0; candidate < type.Candidates.Count; candidate++)
            {
                Activate(type, candidate, tokens, at, add: false);
                var score = candidate == gold ? 0 : Cost;
                foreach (var row in active) if (row >= 0) score += trainer.Weights(row)[0];
                if (score > bestScore) (best, bestScore) = (candidate, score);
            }

            if (best == gold) return true;
            Activate(type, best, tokens, at, add: true);
            trainer.Update(CollectionsMarshal.AsSpan(active), 0, -1);
            Activate(type, gold, tokens, at, add: true);
            trainer.Update(CollectionsMarshal.AsSpan(active), 0, 1);
            return false;
        }

        private void Activate(TypeEntry type, int candidate, IReadOnlyList<TreebankToken> tokens, int at, bool add)
        {
            active.Clear();
            active.AddRange(type.Rows[candidate]);
            SegmentFeatures.InContext(type.Clitics[candidate], type.Stems[candidate], Neighbour(tokens, at - 2), Neighbour(tokens, at - 1), Neighbour(tokens, at + 1), context);
            foreach (var feature in context) active.Add(trainer.Row(feature, add));
        }

        private SegmentFeatures.Neighbour Neighbour(IReadOnlyList<TreebankToken> tokens, int at) =>
            at < 0 || at >= tokens.Count ? SegmentFeatures.Neighbour.Edge : TypeOf(tokens[at].Form).Neighbour;

        private TypeEntry TypeOf(string token)
        {
            if (types.TryGetValue(token, out var entry)) return entry;
            var all = candidates.Of(token);
            var rows = all.Count == 1 ? [[]] : features.OfType(token, all).Select(list => list.Select(feature => trainer.Row(feature)).ToArray()).ToArray();
            return types[token] = new(all, rows, [.. all.Select(one => FeatureHash.Of(one.Clitics))], [.. all.Select(one => FeatureHash.Of(one.Stem))],
                SegmentFeatures.Neighbour.Of(Folding.Fold(token)));
        }
    }

    /// <summary>The candidate with the gold forms; -1 where there is none.</summary>
    private static int Gold(List<Segmentation> candidates, TreebankToken token)
    {
        for (var at = 0; at < candidates.Count; at++)
        {
            var forms = candidates[at].Forms;
            if (forms.Length != token.Words.Count) continue;
            if (forms.Length == 1) return at;
            var same = true;
            for (var word = 0; word < forms.Length && same; word++) same = forms[word] == token.Words[word].Form;
            if (same) return at;
        }

        return -1;
    }

    /// <summary>The restored forms that the rules of spelling alone do not reach.</summary>
    private static List<string> LearnSpellings(IReadOnlyList<TreebankSentence> sentences)
    {
        var rules = new SegmentCandidates(new(new Dictionary<string, string[]>()));
        var learned = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Words.Count < 2 || Gold(rules.Of(token.Form), token) >= 0) continue;
                var longest = token.Words.MaxBy(word => word.Form.Length).Form;
                if (longest.Length > 1 && longest.All(unit => Orthography.IsLetter(unit) || unit == '\u0670')) learned.Add(longest);
            }
        }

        return [.. learned];
    }
}
