using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Archive.Search;

/// <summary>Cuts a text into the words that the index holds, by the engine's own tokens and segmentation. Punctuation is left out, so that the words on both sides of it are neighbours.</summary>
internal static class SearchWords
{
    private const int LongestTerm = 48;

    /// <summary>The words of a text in reading order. Any text is accepted.</summary>
    internal static ImmutableArray<SearchWord> Of(string content)
    {
        var document = DocumentReader.Read(new("", null, "", content));
        var words = ImmutableArray.CreateBuilder<SearchWord>(document.Tokens.Length);
        foreach (var token in document.Tokens)
        {
            if (!HasLetter(token.Folded)) continue;
            if (token.Folded.Contains('_', StringComparison.Ordinal)) AddJoined(words, document, token);
            else words.Add(new(token.Span, Term(Stem(document, token)), Term(token.Folded)));
        }

        return words.ToImmutable();
    }

    /// <summary>A form as a term: no longer than a term may be, and with nothing in it that parts terms.</summary>
    internal static string Term(string folded)
    {
        if (folded.Length > LongestTerm) folded = folded[..LongestTerm];
        return folded.AsSpan().ContainsAnyInRange('\0', '/') || folded.AsSpan().ContainsAnyInRange(':', '`') || folded.AsSpan().ContainsAnyInRange('{', '\u007f')
            ? string.Create(folded.Length, folded, static (units, source) =>
            {
                for (var i = 0; i < units.Length; i++) units[i] = source[i] < 0x80 && !char.IsAsciiLetterOrDigit(source[i]) ? '·' : source[i];
            })
            : folded;
    }

    private static string Stem(Document document, Token token)
    {
        for (var i = token.Words.First; i < token.Words.End; i++)
            if (document.Words[i] is { Attachment: Attachment.Stem } stem) return stem.Bare;
        return token.Folded;
    }

    // "بركان_الغضب": each word of a hashtag is a word of its own.
    private static void AddJoined(ImmutableArray<SearchWord>.Builder words, Document document, Token token)
    {
        for (int first = token.Words.First, at = first; at < token.Words.End; at++)
        {
            if (at + 1 < token.Words.End && document.Words[at].Span.End == document.Words[at + 1].Span.Start) continue;
            var span = document.SpanOf(new(first, at + 1));
            var stem = document.Words[first];
            for (var i = first; i <= at && stem.Attachment != Attachment.Stem; i++) stem = document.Words[i];
            words.Add(new(span, Term(stem.Bare), Term(Folding.Fold(document.Content.AsSpan(span.Start, span.Length)))));
            first = at + 1;
        }
    }

    private static bool HasLetter(string folded)
    {
        foreach (var unit in folded)
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit)) return true;
        return false;
    }
}
