using Marsad.Engine.Tagging;

namespace Marsad.Training.Tagging;

/// <summary>Builds the models of words, <c>segmenter.bin</c> and <c>tagger.bin</c>, from the treebank and the unlabelled reports.</summary>
internal static class WordTraining
{
    internal const int Seed = 1;

    /// <summary>Trains both models and scores them.</summary>
    /// <param name="shared">The folder that holds <c>treebank/</c> and <c>corpora/</c>.</param>
    /// <param name="models">The folder to write to.</param>
    /// <param name="report">Is told about the progress.</param>
    internal static void Train(string shared, string models, Action<string>? report = null)
    {
        var train = Treebank.Read(Path.Combine(shared, "treebank", "padt-pos-train.conllu.gz"));
        var dev = Treebank.Read(Path.Combine(shared, "treebank", "padt-pos-dev.conllu.gz"));
        var reports = Path.Combine(shared, "corpora", "ant-2018-02-05.ndjson.gz");

        using var segmenterFile = new MemoryStream();
        SegmenterTraining.Train(train, FormCounts.Count(FormCounts.Texts(reports)), segmenterFile, Seed, report);
        segmenterFile.Position = 0;
        var segmenter = new Segmenter(SegmenterModel.Read(segmenterFile));

        var words = train.Select(sentence => (IReadOnlyList<TreebankWord>)[.. sentence.Words]).ToList();
        var classes = ClassTraining.Train(FormCounts.Texts(reports), words, segmenter, report);
        using var taggerFile = new MemoryStream();
        TaggerTraining.Train(words, classes, taggerFile, Seed, report);
        taggerFile.Position = 0;
        var tagger = new Tagger(TaggerModel.Read(taggerFile));

        Directory.CreateDirectory(models);
        File.WriteAllBytes(Path.Combine(models, "segmenter.bin"), segmenterFile.ToArray());
        File.WriteAllBytes(Path.Combine(models, "tagger.bin"), taggerFile.ToArray());
        report?.Invoke(WordEvaluation.Score(dev, segmenter, tagger).ToString());
    }
}
