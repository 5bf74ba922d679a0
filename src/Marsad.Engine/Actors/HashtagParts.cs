using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Actors;

/// <summary>Parts the words that a hashtag joins with underscores, so that names are found in it.</summary>
internal static class HashtagParts
{
    /// <summary>The document's tokens, one for each word where underscores join several.</summary>
    internal static ImmutableArray<Token> Split(Document document)
    {
        var tokens = document.Tokens;
        var at = 0;
        while (at < tokens.Length && !tokens[at].Folded.Contains('_', StringComparison.Ordinal)) at++;
        if (at == tokens.Length) return tokens;

        var parts = ImmutableArray.CreateBuilder<Token>(tokens.Length + 8);
        parts.AddRange(tokens, at);
        for (; at < tokens.Length; at++)
        {
            if (tokens[at].Folded.Contains('_', StringComparison.Ordinal)) AddParts(document, tokens[at], parts);
            else parts.Add(tokens[at]);
        }

        return parts.ToImmutable();
    }

    private static void AddParts(Document document, Token token, ImmutableArray<Token>.Builder parts)
    {
        var words = document.Words;
        for (var first = token.Words.First; first < token.Words.End;)
        {
            var end = first + 1;
            while (end < token.Words.End && words[end].Span.Start == words[end - 1].Span.End) end++;
            var span = new Span(words[first].Span.Start, words[end - 1].Span.End);
            parts.Add(new(span, Folding.Fold(span.Of(document.Content).AsSpan().Trim('_')), new(first, end), token.Sentence));
            first = end;
        }
    }
}
