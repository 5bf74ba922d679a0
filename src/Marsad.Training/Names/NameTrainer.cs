using Marsad.Engine.Tagging.Names;

namespace Marsad.Training.Names;

/// <summary>Turns labelled sentences into features and trains the weights of the name tagger's two passes.</summary>
internal sealed class NameTrainer
{
    private readonly FormTable forms;
    private readonly NameLexicon lexicon;
    private readonly NameOptions options;
    private readonly WordTypes types;

    private NameTrainer(FormTable forms, NameLexicon lexicon, NameOptions options)
    {
        (this.forms, this.lexicon, this.options) = (forms, lexicon, options);
        types = new(new(forms, lexicon));
    }

    /// <summary>Trains on sentences in reading order and writes the weights of both passes.</summary>
    internal static void Train(FormTable forms, NameLexicon lexicon, NameOptions options, IReadOnlyList<NameSentence> sentences, Stream output) =>
        new NameTrainer(forms, lexicon, options).Train(sentences, output);

    private void Train(IReadOnlyList<NameSentence> sentences, Stream output)
    {
        var features = sentences.Select(Features).ToList();
        var drafts = new List<PassWeights>();
        var finals = new List<PassWeights>();
        for (var run = 0; run < options.Runs; run++)
        {
            drafts.Add(TrainPass(features, sentences, options.Draft with { Seed = options.Draft.Seed + run }, 0));
            if (options.Jackknife < 2) continue;
            // Each run cuts the text elsewhere and so sees other drafts.
            var voted = AddVotes(features, sentences, Drafts(features, sentences, options.Jackknife + run));
            finals.Add(TrainPass(voted, sentences, options.Final with { Seed = options.Final.Seed + run }, options.Bias));
        }

        var draft = PassWeights.Mean(drafts);
        var final = finals.Count == 0 ? PassWeights.None : PassWeights.Mean(finals);
        NameWeights.Write(output, draft, final);
    }

    private static PassWeights TrainPass(List<uint[][]> hashes, IReadOnlyList<NameSentence> sentences, CrfOptions options, float bias)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var sentence in hashes)
            foreach (var word in sentence)
                foreach (var feature in word) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        var features = counts.Where(pair => pair.Value >= options.MinCount).Select(pair => pair.Key).Order().ToList();
        var ids = new Dictionary<uint, int>(features.Count);
        foreach (var feature in features) ids.Add(feature, ids.Count);
        var data = new CrfSentence[sentences.Count];
        for (var s = 0; s < data.Length; s++)
            data[s] = new([.. hashes[s].Select(word => word.Where(ids.ContainsKey).Select(hash => ids[hash]).ToArray())], sentences[s].Labels);
        var trainer = new CrfTrainer(features.Count, options);
        trainer.Train(data);
        return new(features, trainer.Weights, trainer.Transitions, bias);
    }

    /// <summary>Draft labels of each sentence by weights that were trained without its part of the text, so that the second pass
    /// learns from drafts that are as good as those it will meet.</summary>
    private byte[][] Drafts(List<uint[][]> features, IReadOnlyList<NameSentence> sentences, int parts)
    {
        var drafts = new byte[sentences.Count][];
        for (var part = 0; part < parts; part++)
        {
            int from = sentences.Count * part / parts, to = sentences.Count * (part + 1) / parts;
            using var memory = new MemoryStream();
            NameWeights.Write(memory, TrainPass([.. features.Take(from), .. features.Skip(to)], [.. sentences.Take(from), .. sentences.Skip(to)], options.Draft, 0), PassWeights.None);
            memory.Position = 0;
            var decoder = new NameDecoder(new(forms, lexicon, NameWeights.Read(memory)));
            for (var s = from; s < to; s++)
            {
                drafts[s] = new byte[sentences[s].Tokens.Length];
                decoder.Decode(sentences[s].Tokens, sentences[s].Tags, new[] { drafts[s].Length }, drafts[s]);
            }
        }

        return drafts;
    }

    private List<uint[][]> AddVotes(List<uint[][]> features, IReadOnlyList<NameSentence> sentences, byte[][] drafts)
    {
        var text = sentences.SelectMany(sentence => sentence.Tokens.Select(token => types[token])).ToArray();
        var ends = new int[sentences.Count];
        for (var s = 0; s < ends.Length; s++) ends[s] = (s == 0 ? 0 : ends[s - 1]) + drafts[s].Length;
        var window = new VoteWindow(text, ends, drafts.SelectMany(draft => draft).ToArray());
        var all = new List<uint[][]>(sentences.Count);
        Span<uint> votes = stackalloc uint[VoteFeatures.Max];
        for (var s = 0; s < ends.Length; s++)
        {
            window.MoveTo(s);
            var sentence = text.AsSpan((ends[s] - drafts[s].Length)..ends[s]);
            var more = new uint[sentence.Length][];
            for (var i = 0; i < more.Length; i++)
            {
                var n = VoteFeatures.Fill(sentence, drafts[s], i, votes);
                more[i] = [.. features[s][i], .. votes[..n]];
            }

            all.Add(more);
        }

        window.Close();
        return all;
    }

    private uint[][] Features(NameSentence sentence)
    {
        var row = sentence.Tokens.Select(token => types[token]).ToArray();
        var phrases = new byte[row.Length];
        forms.Phrases.Mark(row, phrases);
        var all = new uint[row.Length][];
        var list = new List<uint>();
        Span<uint> joint = stackalloc uint[ContextFeatures.MaxJoint];
        for (var i = 0; i < row.Length; i++)
        {
            list.Clear();
            for (var distance = -WordType.Reach; distance <= WordType.Reach; distance++)
            {
                var at = i + distance;
                ContextFeatures.AddSingle(at >= 0 && at < row.Length ? row[at] : ContextFeatures.EdgeType, distance, list);
            }

            var n = ContextFeatures.FillJoint(row, sentence.Tags, phrases, i, joint);
            list.AddRange(joint[..n]);
            all[i] = [.. list];
        }

        return all;
    }
}
