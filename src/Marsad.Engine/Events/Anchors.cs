using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>The words of a report by which a person finds a mention again.</summary>
internal static class Anchors
{
    private const int Length = 6;

    /// <summary>Up to six consecutive tokens of the sentence from the token of a word on, moved back where the sentence ends too soon.</summary>
    internal static TextSpan At(Document document, int word)
    {
        var token = document.Words[word].Token;
        var sentence = document.Sentences[document.Words[word].Sentence];
        var first = Math.Max(sentence.FirstToken, Math.Min(token, sentence.EndToken - Length));
        var end = Math.Min(sentence.EndToken, first + Length);
        return TextSpan.Of(document.Content, new(document.Tokens[first].Span.Start, document.Tokens[end - 1].Span.End));
    }
}
