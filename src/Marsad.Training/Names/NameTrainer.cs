using Marsad.Engine.Tagging.Names;

namespace Marsad.Training.Names;

/// <summary>Turns labelled sentences into features and trains the weights of the name tagger.</summary>
internal sealed class NameTrainer(WordClusters clusters, NameLexicon lexicon)
{
    private readonly Dictionary<string, WordType> types = new(StringComparer.Ordinal);
    private readonly WordTypeReader reader = new(clusters, lexicon);

    /// <summary>Trains on sentences and writes the weights.</summary>
    internal void Train(IReadOnlyList<NameSentence> sentences, CrfOptions options, Stream output)
    {
        var hashes = sentences.Select(Features).ToList();
        var counts = new Dictionary<uint, int>();
        foreach (var sentence in hashes)
            foreach (var word in sentence)
                foreach (var feature in word) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        var features = counts.Where(pair => pair.Value >= options.MinCount).Select(pair => pair.Key).Order().ToList();
        var ids = features.Select((hash, id) => (hash, id)).ToDictionary(pair => pair.hash, pair => pair.id);
        var data = new CrfSentence[sentences.Count];
        for (var s = 0; s < data.Length; s++)
            data[s] = new([.. hashes[s].Select(word => word.Where(ids.ContainsKey).Select(hash => ids[hash]).ToArray())], sentences[s].Labels);
        var trainer = new CrfTrainer(features.Count, options);
        trainer.Train(data);
        var most = trainer.Weights.Max(MathF.Abs);
        NameWeights.Write(output, trainer.Transitions, features, trainer.Weights, most / 127);
    }

    internal WordType TypeOf(string folded) => types.TryGetValue(folded, out var type) ? type : types[folded] = reader.Read(folded);

    private uint[][] Features(NameSentence sentence)
    {
        var row = sentence.Tokens.Select(TypeOf).ToArray();
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

            var n = ContextFeatures.FillJoint(row, i, joint);
            list.AddRange(joint[..n]);
            all[i] = [.. list];
        }

        return all;
    }
}
