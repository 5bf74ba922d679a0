using Marsad.Engine.Claims;
using Marsad.Engine.Text;

namespace Marsad.Engine.Records;

/// <summary>Brings quotations into the codebook's form.</summary>
internal static class CodedQuotes
{
    private const int EdgeWords = 3;

    /// <summary>A quotation with its first and last three words as written.</summary>
    internal static CodedQuote Of(Document document, Quotation quotation)
    {
        var content = document.Content;
        var inside = quotation.Span.Of(content);
        return new(
            quotation.Speaker, inside[..EndOfWords(inside)], inside[StartOfWords(inside)..],
            quotation.Medium is { } medium ? TextSpan.Of(content, medium) : null, quotation.Span, [quotation.FoundBy]);
    }

    private static int EndOfWords(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && ++words == EdgeWords) return i + 1;
        }

        return text.Length;
    }

    private static int StartOfWords(string text)
    {
        var words = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])) && ++words == EdgeWords) return i;
        }

        return 0;
    }
}
