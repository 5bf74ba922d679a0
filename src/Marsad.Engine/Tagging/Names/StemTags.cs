using System.Runtime.InteropServices;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging.Names;

/// <summary>The parts of speech of the stems of surface tokens.</summary>
internal static class StemTags
{
    /// <summary>The tags of the tokens of a document.</summary>
    internal static void Fill(Document document, Span<PartOfSpeech> tags)
    {
        for (var i = 0; i < tags.Length; i++) tags[i] = TagOf(document, document.Tokens[i].Words);
    }

    /// <summary>The tags of a sentence of tokens, split and tagged for this purpose alone.</summary>
    internal static PartOfSpeech[] Of(IReadOnlyList<string> sentence)
    {
        if (sentence.Count == 0) return [];
        var spans = new List<Span>(sentence.Count);
        var start = 0;
        foreach (var token in sentence)
        {
            spans.Add(new(start, start + token.Length));
            start += token.Length + 1;
        }

        var split = new List<SegmentedToken>();
        TokenSplitter.Split(string.Join(' ', sentence), spans, 0, spans.Count, Segmenter.Current, split);
        var tagger = Tagger.Current;
        var types = new List<TaggedType>();
        foreach (var token in split) foreach (var form in token.Segmentation.Forms) types.Add(tagger.Type(form));
        var all = new PartOfSpeech[types.Count];
        tagger.Tag(CollectionsMarshal.AsSpan(types), all);
        var tags = new PartOfSpeech[sentence.Count];
        for (int i = 0, word = 0; i < tags.Length; word += split[i++].Segmentation.Forms.Length) tags[i] = all[word + split[i].Segmentation.StemIndex];
        return tags;
    }

    private static PartOfSpeech TagOf(Document document, Words words)
    {
        for (var word = words.First; word < words.End; word++)
            if (document.Words[word].Attachment == Attachment.Stem) return document.Words[word].PartOfSpeech;
        return words.IsEmpty ? PartOfSpeech.X : document.Words[words.First].PartOfSpeech;
    }
}
