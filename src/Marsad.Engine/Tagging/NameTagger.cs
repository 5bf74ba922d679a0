using System.Collections.Immutable;
using Marsad.Engine.Tagging.Names;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>Finds the names of people, places, organisations and other things with a linear-chain conditional random field
/// (Lafferty, McCallum and Pereira 2001) over surface tokens, word classes and word lists.</summary>
/// <remarks>The models are read at the first use. All members may be called from any thread.</remarks>
public static class NameTagger
{
    private static readonly Lazy<NameModel> Model = new(NameModel.Load);

    [ThreadStatic]
    private static NameDecoder? decoder;

    /// <summary>The names in a document, in reading order; they never overlap nor cross sentences.</summary>
    public static ImmutableArray<NameMention> Tag(Document document)
    {
        var decoder = Decoder;
        var mentions = ImmutableArray.CreateBuilder<NameMention>();
        var tokens = new string[document.Tokens.Length];
        for (var i = 0; i < tokens.Length; i++) tokens[i] = document.Tokens[i].Folded;
        var labels = new byte[tokens.Length];
        foreach (var sentence in document.Sentences)
        {
            var length = sentence.EndToken - sentence.FirstToken;
            var row = labels.AsSpan(sentence.FirstToken, length);
            decoder.Decode(tokens.AsSpan(sentence.FirstToken, length), row);
            AddMentions(document, sentence, row, mentions);
        }

        return mentions.ToImmutable();
    }

    /// <summary>Labels sentences of surface tokens one after the other, as a stream: for each sentence a label a token, <c>O</c> or
    /// <c>B-</c>/<c>I-</c> with <c>PER</c>, <c>LOC</c>, <c>ORG</c> or <c>MISC</c>.</summary>
    public static IEnumerable<string[]> Label(IEnumerable<IReadOnlyList<string>> sentences)
    {
        foreach (var sentence in sentences)
        {
            var tokens = new string[sentence.Count];
            for (var i = 0; i < tokens.Length; i++) tokens[i] = Folding.Fold(sentence[i]);
            var labels = new byte[tokens.Length];
            Decoder.Decode(tokens, labels);
            yield return Array.ConvertAll(labels, label => NameLabel.NameOf(label));
        }
    }

    private static NameDecoder Decoder => decoder ??= Model.Value.NewDecoder();

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

    private static Words WithoutClitics(Document document, int firstToken, int endToken)
    {
        var first = document.Tokens[firstToken].Words.First;
        var end = document.Tokens[endToken - 1].Words.End;
        while (first < end && document.Words[first].Attachment == Attachment.Proclitic) first++;
        while (first < end && document.Words[end - 1].Attachment == Attachment.Enclitic) end--;
        return new(first, end);
    }
}
