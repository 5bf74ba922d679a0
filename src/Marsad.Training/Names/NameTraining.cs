using Marsad.Engine.Tagging.Names;
using Marsad.Training.Tagging;

namespace Marsad.Training.Names;

/// <summary>The commands of the name tagger's training.</summary>
internal static class NameTraining
{
    private const string Labelled = "ner/anercorp-train.txt";
    private static readonly string[] Treebanks = ["treebank/padt-pos-train.conllu.gz", "treebank/padt-pos-dev.conllu.gz"];
    private static readonly string[] Texts = ["corpora/ant-2018-02-05.ndjson.gz", .. Treebanks];

    /// <summary>Rebuilds <c>models/clusters.bin</c> and <c>models/names.bin</c>.</summary>
    /// <param name="shared">The folder of the training data.</param>
    /// <param name="data">The project's data folder, to write to.</param>
    /// <param name="options">Training options.</param>
    /// <param name="report">Receives a line for each step.</param>
    internal static void Train(string shared, string data, NameOptions options, Action<string> report)
    {
        var sentences = ReadLabelled(shared);
        using var weights = File.Create(Path.Combine(data, NameModel.WeightsFile));
        var forms = BuildForms(shared, ReadText(shared), report);
        NameTrainer.Train(forms, NameLexicon.Load(), options, sentences, weights);
        using var table = File.Create(Path.Combine(data, NameModel.FormsFile));
        forms.Write(table);
        report(FormattableString.Invariant($"{sentences.Count} sentences, {weights.Length / 1024} KiB of weights, {table.Length / 1024} KiB of forms"));
    }

    /// <summary>Trains without one sixth of the data and scores on it, for each of the given sixths (from 0). Nothing learned sees the sixth.</summary>
    internal static double CrossValidate(string shared, NameOptions options, IReadOnlyList<int> sixths, Action<string> report)
    {
        var all = ReadLabelled(shared);
        var forms = BuildForms(shared, ReadText(shared), report);
        var lexicon = NameLexicon.Load();
        double sum = 0;
        foreach (var sixth in sixths)
        {
            int from = all.Count * sixth / 6, to = all.Count * (sixth + 1) / 6;
            using var memory = new MemoryStream();
            NameTrainer.Train(forms, lexicon, options, [.. all.Take(from), .. all.Skip(to)], memory);
            memory.Position = 0;
            var score = Score(new(new(forms, lexicon, NameWeights.Read(memory))), all[from..to]);
            report(FormattableString.Invariant($"sixth {sixth}: {score}"));
            sum += score.F1();
        }

        report(FormattableString.Invariant($"mean F1 {sum / sixths.Count:0.00}"));
        return sum / sixths.Count;
    }

    /// <summary>Builds the table of forms from unlabelled text, treebank and registers.</summary>
    internal static FormTable BuildForms(string shared, IReadOnlyList<string[]> text, Action<string> report) =>
        FormTableBuilder.Build(text, Treebanks.SelectMany(treebank => Treebank.Read(Path.Combine(shared, treebank))), report);

    /// <summary>All unlabelled sentences.</summary>
    internal static List<string[]> ReadText(string shared)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var sentences = new List<string[]>();
        foreach (var sentence in Texts.SelectMany(text => UnlabelledText.Read(Path.Combine(shared, text))))
        {
            for (var i = 0; i < sentence.Length; i++)
                if (!known.TryAdd(sentence[i], sentence[i])) sentence[i] = known[sentence[i]];
            sentences.Add(sentence);
        }

        return sentences;
    }

    internal static List<NameSentence> ReadLabelled(string shared)
    {
        using var reader = new StreamReader(Path.Combine(shared, Labelled));
        return NameSentence.Read(reader);
    }

    /// <summary>Scores a decoder on labelled sentences.</summary>
    internal static NameScore Score(NameDecoder decoder, List<NameSentence> sentences)
    {
        var ends = new int[sentences.Count];
        for (var s = 0; s < ends.Length; s++) ends[s] = (s == 0 ? 0 : ends[s - 1]) + sentences[s].Labels.Length;
        var labels = new byte[ends.Length == 0 ? 0 : ends[^1]];
        decoder.Decode(sentences.SelectMany(sentence => sentence.Tokens).ToArray(), sentences.SelectMany(sentence => sentence.Tags).ToArray(), ends, labels);
        var score = new NameScore();
        for (var s = 0; s < ends.Length; s++) score.Add(sentences[s].Labels, labels.AsSpan((ends[s] - sentences[s].Labels.Length)..ends[s]));
        return score;
    }
}
