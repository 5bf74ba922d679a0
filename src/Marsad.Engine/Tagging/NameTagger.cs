using System.Collections.Immutable;
using Marsad.Engine.Tagging.Names;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>Finds the names of people, places, organisations and other things with a linear-chain conditional random field
/// (Lafferty, McCallum and Pereira 2001) over surface tokens, word classes and word lists.</summary>
/// <remarks>The models are read at the first use. All members may be called from any thread.</remarks>
public static class NameTagger
{
    private const int BlockSize = 256;

    private static readonly Lazy<NameModel> Model = new(NameModel.Load);

    [ThreadStatic]
    private static NameDecoder? decoder;

    /// <summary>The names in a document, in reading order; they never overlap nor cross sentences.</summary>
    public static ImmutableArray<NameMention> Tag(Document document)
    {
        var mentions = ImmutableArray.CreateBuilder<NameMention>();
        var tokens = new string[document.Tokens.Length];
        for (var i = 0; i < tokens.Length; i++) tokens[i] = document.Tokens[i].Folded;
        var ends = new int[document.Sentences.Length];
        for (var i = 0; i < ends.Length; i++) ends[i] = document.Sentences[i].EndToken;
        var labels = new byte[tokens.Length];
        var tags = new PartOfSpeech[tokens.Length];
        StemTags.Fill(document, tags);
        Decoder.Decode(tokens, tags, ends, labels);
        foreach (var sentence in document.Sentences)
            AddMentions(document, sentence, labels.AsSpan(sentence.FirstToken..sentence.EndToken), mentions);
        return mentions.ToImmutable();
    }

    /// <summary>Labels sentences of surface tokens one after the other, as a stream: for each sentence a label a token, <c>O</c> or
    /// <c>B-</c>/<c>I-</c> with <c>PER</c>, <c>LOC</c>, <c>ORG</c> or <c>MISC</c>.</summary>
    public static IEnumerable<string[]> Label(IEnumerable<IReadOnlyList<string>> sentences)
    {
        // Blocks overlap by the reach of the votes, so that every sentence sees those around it.
        var block = new List<IReadOnlyList<string>>();
        var done = 0;
        foreach (var sentence in sentences)
        {
            block.Add(sentence);
            if (block.Count < BlockSize) continue;
            var emit = block.Count - VoteWindow.Radius;
            foreach (var labels in LabelBlock(block, done, emit)) yield return labels;
            done = VoteWindow.Radius;
            block.RemoveRange(0, emit - done);
        }

        foreach (var labels in LabelBlock(block, done, block.Count)) yield return labels;
    }

    private static List<string[]> LabelBlock(List<IReadOnlyList<string>> block, int first, int end)
    {
        var tokens = block.SelectMany(sentence => sentence.Select(token => Folding.Fold(token))).ToArray();
        var ends = new int[block.Count];
        for (var i = 0; i < ends.Length; i++) ends[i] = (i == 0 ? 0 : ends[i - 1]) + block[i].Count;
        var labels = new byte[tokens.Length];
        Decoder.Decode(tokens, block.SelectMany(StemTags.Of).ToArray(), ends, labels);
        var result = new List<string[]>();
        for (var i = first; i < end; i++)
            result.Add(Array.ConvertAll(labels[(i == 0 ? 0 : ends[i - 1])..ends[i]], label => NameLabel.NameOf(label)));
        return result;
    }

    private static NameDecoder Decoder => decoder ??= new(Model.Value);

    private static void AddMentions(Document document, Sentence sentence, ReadOnlySpan<byte> labels, ImmutableArray<NameMention>.Builder mentions)
    {
        for (var i = 0; i < labels.Length;)
        {
            var first = i;
            var label = labels[i++];
            if (label == NameLabel.Outside) continue;
            while (i < labels.Length && NameLabel.IsInside(labels[i])) i++;
            var words = WithoutClitics(document, sentence.FirstToken + first, sentence.FirstToken + i);
            if (!words.IsEmpty) mentions.Add(new(words, NameLabel.KindOf(label)));
        }
    }

    /// <summary>The words from token to token without clitics at either end and without "إنّ" and the like before them.</summary>
    private static Words WithoutClitics(Document document, int firstToken, int endToken)
    {
        var first = document.Tokens[firstToken].Words.First;
        var end = document.Tokens[endToken - 1].Words.End;
        while (first < end && (document.Words[first].Attachment == Attachment.Proclitic || document.Words[first].PartOfSpeech == PartOfSpeech.Sconj)) first++;
        while (first < end && document.Words[end - 1].Attachment == Attachment.Enclitic) end--;
        return new(first, end);
    }
}
