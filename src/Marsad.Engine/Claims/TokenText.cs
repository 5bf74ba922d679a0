using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>A document's tokens as the claim rules look at them.</summary>
internal sealed class TokenText(Document document)
{
    private readonly bool isTagged = document.Words.Any(word => word.PartOfSpeech is PartOfSpeech.Verb);

    // Most forms are asked for several times; the shortened ones are made once.
    private readonly string?[] shortened = new string?[document.Tokens.Length];

    internal Document Document => document;

    internal int Count => document.Tokens.Length;

    /// <summary>The folded form of a token, never empty: a token of marks that folding drops counts as a blank.</summary>
    internal string this[int token] => document.Tokens[token].Folded is { Length: > 0 } folded ? folded : " ";

    /// <summary>A token's folded form without a leading و or ف, or null where it has none or would be left too short.</summary>
    internal string? WithoutConjunction(int token)
    {
        var folded = this[token];
        return folded.Length >= 3 && (folded[0] is 'و' or 'ف') ? shortened[token] ??= folded[1..] : null;
    }

    /// <summary>Whether the tagger calls the token's stem a verb, or null where the document is not tagged.</summary>
    internal bool? IsVerb(int token)
    {
        if (!isTagged) return null;
        foreach (var word in WordsOf(token)) if (word.Attachment == Attachment.Stem) return word.PartOfSpeech is PartOfSpeech.Verb;
        return false;
    }

    /// <summary>The part of speech of the token's stem.</summary>
    internal PartOfSpeech TagOf(int token)
    {
        foreach (var word in WordsOf(token)) if (word.Attachment == Attachment.Stem) return word.PartOfSpeech;
        return PartOfSpeech.X;
    }

    internal bool IsTagged => isTagged;

    internal int FirstWord(int token) => document.Tokens[token].Words.First;

    internal int EndWord(int token) => document.Tokens[token].Words.End;

    /// <summary>The words of a half-open range of tokens; what lies after the last token is left out.</summary>
    internal Words WordsIn(int first, int end)
    {
        end = Math.Min(end, document.Tokens.Length);
        return first >= end ? default : new(FirstWord(first), EndWord(end - 1));
    }

    internal bool Is(int token, char mark) => this[token] is { Length: 1 } text && text[0] == mark;

    internal bool IsPause(int token) => this[token] is "،" or "," or "؛" or ";" or ")" or "(" or "-" or "–" or "—" or "]" or "[";

    /// <summary>Whether a preposition is written together with the token: للمرصد, ببيان.</summary>
    internal bool HasPreposition(int token, char preposition)
    {
        var range = document.Tokens[token].Words;
        for (var at = range.First; at < range.End - 1; at++)
        {
            var word = document.Words[at];
            if (word.Attachment != Attachment.Proclitic) break;
            if (word.Folded.Length == 1 && word.Folded[0] == preposition) return true;
        }

        if (isTagged) return false;
        var folded = this[token];
        if (folded.Length > 1 && folded[0] is 'و' or 'ف') return folded.Length > 4 && folded[1] == preposition;
        return folded.Length > 3 && folded[0] == preposition;
    }

    private ReadOnlySpan<Word> WordsOf(int token)
    {
        var range = document.Tokens[token].Words;
        return document.Words.AsSpan()[range.First..range.End];
    }
}
