using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>A quoted stretch in tokens.</summary>
/// <param name="Marks">Where it stands.</param>
/// <param name="Open">The token of the opening mark.</param>
/// <param name="First">The first token inside.</param>
/// <param name="End">The token after the last inside.</param>
/// <param name="WordCount">The number of written words inside.</param>
internal sealed record Quoted(QuotedSpan Marks, int Open, int First, int End, int WordCount);

/// <summary>The quoted stretches of a document, by token.</summary>
internal sealed class QuoteMap
{
    private readonly int[] byToken;

    internal QuoteMap(Document document)
    {
        var quotes = new List<Quoted>();
        byToken = new int[document.Tokens.Length + 1];
        var token = 0;
        foreach (var marks in QuoteFinder.Find(document.Content))
        {
            while (token < document.Tokens.Length && document.Tokens[token].Span.End <= marks.Outside.Start) token++;
            var open = token;
            while (token < document.Tokens.Length && document.Tokens[token].Span.Start < marks.Inside.Start) token++;
            var first = token;
            while (token < document.Tokens.Length && document.Tokens[token].Span.Start < marks.Inside.End) token++;
            var quoted = new Quoted(marks, open, first, token, CountWords(document.Content.AsSpan(marks.Inside.Start, marks.Inside.Length)));
            for (var inside = open; inside < token; inside++) byToken[inside] = quotes.Count + 1;
            quotes.Add(quoted);
        }

        All = quotes;
    }

    internal IReadOnlyList<Quoted> All { get; }

    /// <summary>The quotation that a token stands in, its opening mark included.</summary>
    internal Quoted? At(int token) => byToken[token] is > 0 and var index ? All[index - 1] : null;

    /// <summary>The quotation whose opening mark is this token.</summary>
    internal Quoted? OpeningAt(int token) => At(token) is { } quoted && quoted.Open == token ? quoted : null;

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var (count, inWord) = (0, false);
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit)) inWord = false;
            else if (!inWord && char.IsLetterOrDigit(unit)) (count, inWord) = (count + 1, true);
        }

        return count;
    }
}
