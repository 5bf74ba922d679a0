using Marsad.Engine.Tagging.Names;

namespace Marsad.Training.Names;

/// <summary>The commands of the name tagger's training.</summary>
internal static class NameTraining
{
    private static readonly string[] Texts = ["corpora/ant-2018-02-05.ndjson.gz", "treebank/padt-pos-train.conllu.gz", "treebank/padt-pos-dev.conllu.gz"];
    private const string Labelled = "ner/anercorp-train.txt";

    /// <summary>Rebuilds <c>models/clusters.bin</c> and <c>models/names.bin</c>.</summary>
    /// <param name="shared">The folder of the training data.</param>
    /// <param name="data">The project's data folder, to write to.</param>
    /// <param name="options">Training options.</param>
    /// <param name="report">Receives a line for each step.</param>
    internal static void Train(string shared, string data, NameOptions options, Action<string> report)
    {
        var clustersFile = Path.Combine(data, NameModel.ClustersFile);
        using (var output = File.Create(clustersFile)) ClassBuilder.Build(Texts.SelectMany(text => UnlabelledText.Read(Path.Combine(shared, text))), output, report);
        var sentences = Sentences(shared);
        using var weights = File.Create(Path.Combine(data, NameModel.WeightsFile));
        new NameTrainer(ReadClusters(clustersFile), NameLexicon.Load(), options).Train(sentences, weights);
        report(FormattableString.Invariant($"{sentences.Count} sentences, {weights.Length / 1024} KiB of weights"));
    }

    /// <summary>Trains without one sixth of the data and scores on it, for each of the given sixths (from 0).</summary>
    internal static double CrossValidate(string shared, string data, NameOptions options, IReadOnlyList<int> sixths, Action<string> report)
    {
        var all = Sentences(shared);
        var clusters = ReadClusters(Path.Combine(data, NameModel.ClustersFile));
        var lexicon = NameLexicon.Load();
        double sum = 0;
        foreach (var sixth in sixths)
        {
            int from = all.Count * sixth / 6, to = all.Count * (sixth + 1) / 6;
            using var memory = new MemoryStream();
            new NameTrainer(clusters, lexicon, options).Train([.. all.Take(from), .. all.Skip(to)], memory);
            memory.Position = 0;
            var score = Score(new(NameModel.Read(clusters, lexicon, memory)), all[from..to]);
            report(FormattableString.Invariant($"sixth {sixth}: {score}"));
            sum += score.F1();
        }

        report(FormattableString.Invariant($"mean F1 {sum / sixths.Count:0.00}"));
        return sum / sixths.Count;
    }

    /// <summary>Scores a decoder on labelled sentences.</summary>
    internal static NameScore Score(NameDecoder decoder, List<NameSentence> sentences)
    {
        var ends = new int[sentences.Count];
        for (var s = 0; s < ends.Length; s++) ends[s] = (s == 0 ? 0 : ends[s - 1]) + sentences[s].Labels.Length;
        var labels = new byte[ends.Length == 0 ? 0 : ends[^1]];
        decoder.Decode(sentences.SelectMany(sentence => sentence.Tokens).ToArray(), ends, labels);
        var score = new NameScore();
        for (var s = 0; s < ends.Length; s++) score.Add(sentences[s].Labels, labels.AsSpan((ends[s] - sentences[s].Labels.Length)..ends[s]));
        return score;
    }

    private static List<NameSentence> Sentences(string shared)
    {
        using var reader = new StreamReader(Path.Combine(shared, Labelled));
        return NameSentence.Read(reader);
    }

    private static WordClusters ReadClusters(string file)
    {
        using var stream = File.OpenRead(file);
        return WordClusters.Read(stream);
    }
}
