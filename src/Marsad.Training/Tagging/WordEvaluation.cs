using System.Diagnostics;
using System.Globalization;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Training.Tagging;

/// <summary>How well and how fast sentences are split and tagged.</summary>
/// <param name="Raw">Words from raw text, with the tags of those aligned.</param>
/// <param name="TagAccuracy">The share of right tags on the gold words.</param>
/// <param name="WordsPerSecond">Words split and tagged in a second on one core, from raw text.</param>
internal sealed record WordQuality(WordScores Raw, double TagAccuracy, double WordsPerSecond)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"words F1 from raw text {100 * Raw.F1:F2}, UPOS from raw text {100 * Raw.TagF1:F2}, UPOS on gold segmentation {100 * TagAccuracy:F2}, {WordsPerSecond:F0} words/s");
}

/// <summary>Scores a segmenter and a tagger against a treebank as the CoNLL 2018 shared task does.</summary>
internal static class WordEvaluation
{
    internal static WordQuality Score(IReadOnlyList<TreebankSentence> sentences, Segmenter segmenter, Tagger tagger)
    {
        var total = default(WordScores);
        int right = 0, words = 0;
        foreach (var sentence in sentences)
        {
            var gold = WordAlignment.Words(sentence.Tokens.Select(token => (token.Form, token.Words)));
            total += WordAlignment.Score(gold, WordAlignment.Words(Analyse(sentence.Text, segmenter, tagger)));
            var given = sentence.Words.ToArray();
            var tags = Tags([.. given.Select(word => word.Form)], tagger);
            for (var at = 0; at < given.Length; at++, words++) if (tags[at] == given[at].Tag) right++;
        }

        return new(total, (double)right / Math.Max(1, words), Speed(sentences, segmenter, tagger));
    }

    private static List<(string Token, IReadOnlyList<TreebankWord> Words)> Analyse(string text, Segmenter segmenter, Tagger tagger)
    {
        var spans = DocumentReader.Tokens(text);
        List<SegmentedToken> split = [];
        TokenSplitter.Split(text, spans, 0, spans.Count, segmenter, split);
        var tags = Tags([.. split.SelectMany(token => token.Segmentation.Forms)], tagger);
        var result = new List<(string, IReadOnlyList<TreebankWord>)>();
        var word = 0;
        foreach (var (type, segmentation) in split)
            result.Add((type.Form, [.. segmentation.Forms.Select(form => new TreebankWord(form, tags[word++]))]));
        return result;
    }

    private static PartOfSpeech[] Tags(string[] forms, Tagger tagger)
    {
        var tags = new PartOfSpeech[forms.Length];
        tagger.Tag(Array.ConvertAll(forms, tagger.Type), tags);
        return tags;
    }

    private static double Speed(IReadOnlyList<TreebankSentence> sentences, Segmenter segmenter, Tagger tagger)
    {
        var best = 0.0;
        List<SegmentedToken> split = [];
        List<TaggedType> types = [];
        var tags = new PartOfSpeech[4096];
        for (var round = 0; round < 5; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var words = 0;
            foreach (var sentence in sentences)
            {
                var spans = DocumentReader.Tokens(sentence.Text);
                TokenSplitter.Split(sentence.Text, spans, 0, spans.Count, segmenter, split);
                types.Clear();
                foreach (var token in split) foreach (var form in token.Segmentation.Forms) types.Add(tagger.Type(form));
                if (types.Count > tags.Length) Array.Resize(ref tags, types.Count * 2);
                tagger.Tag(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(types), tags);
                words += types.Count;
            }

            best = Math.Max(best, words / Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }
}
