using System.Runtime.InteropServices;
using System.Text;
using Marsad.Engine.Learning;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;
using Marsad.Training.Learning;

namespace Marsad.Training.Tagging;

/// <summary>Learns the segmenter: a ranking perceptron over the candidates of each surface token.</summary>
internal static class SegmenterTraining
{
    private const int Passes = 6;
    private const int Margin = 150;

    private sealed record TypeEntry(List<Segmentation> Candidates, int[][] Rows, uint[] Clitics, uint[] Stems, SegmentFeatures.Neighbour Neighbour);

    internal static void Train(IReadOnlyList<TreebankSentence> sentences, IReadOnlyDictionary<string, int> counts, Stream output, int seed, Action<string>? report = null)
    {
        var frequencyBytes = new MemoryStream();
        FormCounts.Write(frequencyBytes, counts, 2);
        frequencyBytes.Position = 0;
        var features = new SegmentFeatures(FeatureTable.Read(frequencyBytes));
        var learned = LearnSpellings(sentences);
        var candidates = new SegmentCandidates(new(SegmenterModel.ByKey(learned)));
        var trainer = new PerceptronTrainer(1);
        var types = new Dictionary<string, TypeEntry>(StringComparer.Ordinal);
        TypeEntry TypeOf(string token)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(types, token, out var exists);
            if (exists) return entry!;
            var all = candidates.Of(token);
            var rows = all.Count == 1 ? [[]] : features.OfType(token, all).Select(list => list.Select(feature => trainer.Row(feature)).ToArray()).ToArray();
            return entry = new(all, rows, [.. all.Select(one => FeatureHash.Of(one.Clitics))], [.. all.Select(one => FeatureHash.Of(one.Stem))],
                SegmentFeatures.Neighbour.Of(Folding.Fold(token)));
        }

        var random = new Random(seed);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        Span<uint> context = stackalloc uint[SegmentFeatures.ContextCount];
        var rowsBest = new int[SegmentFeatures.ContextCount];
        var rowsGold = new int[SegmentFeatures.ContextCount];
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            int wrong = 0, unreachable = 0, total = 0;
            foreach (var index in order)
            {
                var tokens = sentences[index].Tokens;
                for (var at = 0; at < tokens.Count; at++)
                {
                    var type = TypeOf(tokens[at].Form);
                    total++;
                    trainer.Tick();
                    var gold = Gold(type.Candidates, tokens[at]);
                    if (gold < 0) { unreachable++; continue; }
                    if (type.Candidates.Count == 1) continue;
                    var before = at > 1 ? TypeOf(tokens[at - 2].Form).Neighbour : SegmentFeatures.Neighbour.Edge;
                    var previous = at > 0 ? TypeOf(tokens[at - 1].Form).Neighbour : SegmentFeatures.Neighbour.Edge;
                    var next = at + 1 < tokens.Count ? TypeOf(tokens[at + 1].Form).Neighbour : SegmentFeatures.Neighbour.Edge;
                    var best = -1;
                    var bestScore = float.MinValue;
                    for (var candidate = 0; candidate < type.Candidates.Count; candidate++)
                    {
                        var score = 0f;
                        foreach (var row in type.Rows[candidate]) score += trainer.Weights(row)[0];
                        SegmentFeatures.InContext(type.Clitics[candidate], type.Stems[candidate], before, previous, next, context);
                        foreach (var feature in context) if (trainer.Row(feature, add: false) is >= 0 and var row) score += trainer.Weights(row)[0];
                        if (candidate != gold) score += 0.5f;
                        if (score > bestScore) (best, bestScore) = (candidate, score);
                    }

                    if (best == gold) continue;
                    wrong++;
                    trainer.Update(type.Rows[best], 0, -1);
                    trainer.Update(type.Rows[gold], 0, 1);
                    SegmentFeatures.InContext(type.Clitics[best], type.Stems[best], before, previous, next, context);
                    for (var one = 0; one < context.Length; one++) rowsBest[one] = trainer.Row(context[one]);
                    SegmentFeatures.InContext(type.Clitics[gold], type.Stems[gold], before, previous, next, context);
                    for (var one = 0; one < context.Length; one++) rowsGold[one] = trainer.Row(context[one]);
                    trainer.Update(rowsBest, 0, -1);
                    trainer.Update(rowsGold, 0, 1);
                }
            }

            report?.Invoke($"segmenter pass {pass + 1}: {wrong} of {total} wrong, {unreachable} out of reach");
        }

        var written = trainer.Write(output, clip: 0.6);
        frequencyBytes.Position = 0;
        frequencyBytes.CopyTo(output);
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        writer.Write(Margin);
        writer.Write(learned.Count);
        foreach (var form in learned) writer.Write(form);
        report?.Invoke($"segmenter: {written} weights, {learned.Count} spellings");
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
