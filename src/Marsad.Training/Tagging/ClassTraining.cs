using System.Runtime.InteropServices;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;
using Marsad.Training.Names;

namespace Marsad.Training.Tagging;

/// <summary>Learns the classes of words that the tagger sees, from unlabelled text split by the segmenter and from the treebank's words.</summary>
internal static class ClassTraining
{
    private const int LeastCount = 3;
    private const int Coarse = 80;
    private const int Fine = 600;
    private const int Passes = 8;

    internal static byte[] Train(IEnumerable<string> texts, IEnumerable<IReadOnlyList<TreebankWord>> treebank, Segmenter segmenter, Action<string>? report = null)
    {
        var sentences = texts.SelectMany(text => Words(text, segmenter)).Concat(treebank.Select(words => words.Select(word => WordClasses.Key(Folding.Fold(word.Form))).ToArray())).ToList();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences) foreach (var word in sentence) CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        var vocabulary = counts.Where(pair => pair.Value >= LeastCount).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToList();

        // 0 is the edge of a sentence, 1 a rare word
        var ids = vocabulary.Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => pair.index + 2, StringComparer.Ordinal);
        var bigrams = new Dictionary<(int, int), int>();
        foreach (var sentence in sentences)
        {
            var before = 0;
            foreach (var word in sentence)
            {
                var id = ids.GetValueOrDefault(word, 1);
                CollectionsMarshal.GetValueRefOrAddDefault(bigrams, (before, id), out _)++;
                before = id;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(bigrams, (before, 0), out _)++;
        }

        report?.Invoke($"classes: {sentences.Count} sentences, {vocabulary.Count} forms, {bigrams.Count} pairs");
        var small = Learn(Coarse);
        var large = Learn(Fine);
        return ClassTable.Write(vocabulary.ToDictionary(word => word, word => (small[ids[word]] + 1, large[ids[word]] + 1, 1 + (int)Math.Log2(counts[word])), StringComparer.Ordinal));

        IReadOnlyList<int> Learn(int classes)
        {
            var trainer = new ClassTrainer(vocabulary.Count + 2, classes, bigrams);
            trainer.Train(Passes, report);
            return trainer.ClassOf;
        }
    }

    private static List<string[]> Words(string text, Segmenter segmenter)
    {
        var spans = DocumentReader.Tokens(text);
        var ends = SentenceSplitter.Ends(text, spans);
        List<string[]> sentences = [];
        List<SegmentedToken> split = [];
        for (int first = 0, at = 0; at < spans.Count; at++)
        {
            if (!ends[at]) continue;
            TokenSplitter.Split(text, spans, first, at + 1, segmenter, split);
            sentences.Add([.. split.SelectMany(token => token.Segmentation.Forms).Select(form => WordClasses.Key(Folding.Fold(form)))]);
            first = at + 1;
        }

        return sentences;
    }
}
