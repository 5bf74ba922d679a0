namespace Marsad.Engine.Text;

/// <summary>Finds where sentences end: a line feed always, a full stop, question or exclamation mark outside of quotation marks.</summary>
internal static class SentenceSplitter
{
    /// <summary>In tokens; the longest sentences of news, lists of names, stay well below.</summary>
    private const int LongestSentence = 500;

    // a quotation may hold sentences, but not a whole article: an unclosed mark must not swallow the rest
    private const int LongestQuotation = 1000;
    private const int LongestLeader = 5;

    /// <summary>Marks, for each token, whether a sentence ends after it. Tokens are spans in <paramref name="text"/> in reading order.</summary>
    internal static bool[] Ends(string text, IReadOnlyList<Span> tokens)
    {
        var ends = new bool[tokens.Count];
        var inside = Quoted(text, tokens);
        for (int at = 0, first = 0; at < ends.Length; at++)
        {
            // no stage may meet a sentence without end: a text without stops is cut
            if (at + 1 == ends.Length || at - first >= LongestSentence || HasLineFeed(text, tokens[at].End, tokens[at + 1].Start)) ends[at] = true;
            else if (!inside[at] && EndsSentence(text, tokens, at)) ends[at] = !IsLeader(text, tokens, first, at);
            if (ends[at]) first = at + 1;
        }

        return ends;
    }

    // two dots after a word or a few, as headlines write a colon: the place or the theme, then what happened
    private static bool IsLeader(string text, IReadOnlyList<Span> tokens, int first, int at) =>
        text[tokens[at].Start] == '.' && at - first is > 1 and <= LongestLeader && text[tokens[at - 1].Start] == '.' && tokens[at - 1].End == tokens[at].Start;

    private static bool EndsSentence(string text, IReadOnlyList<Span> tokens, int at)
    {
        var unit = text[tokens[at].Start];
        var next = text[tokens[at + 1].Start];
        if (IsStop(unit)) return !IsStop(next) && !IsCloser(next) && !IsContinuation(next) && !IsAbbreviation(text, tokens, at);

        // the stop stands before the closing mark: «...» is over and so is the sentence
        if (IsCloser(unit) && at > 0 && IsStop(text[tokens[at - 1].Start]) && tokens[at - 1].Length == 1)
            return !IsStop(next) && !IsCloser(next) && !IsContinuation(next) && tokens[at + 1].Start > tokens[at].End;
        return false;
    }

    // letters with stops between or after them (د. أ.ف.ب), a stop without a space before a letter or digit (موقع.نت)
    private static bool IsAbbreviation(string text, IReadOnlyList<Span> tokens, int at)
    {
        if (text[tokens[at].Start] != '.') return false;
        var glued = tokens[at + 1].Start == tokens[at].End;
        if (glued && at > 0 && tokens[at - 1].End == tokens[at].Start && Tokeniser.IsWord(text[tokens[at + 1].Start]) && (tokens[at - 1].Length <= 2 || char.IsAsciiLetter(text[tokens[at + 1].Start]))) return true;
        if (glued && IsDomain(text.AsSpan(tokens[at + 1].Start, tokens[at + 1].Length))) return true;
        if (at == 0 || tokens[at - 1].End != tokens[at].Start) return false;
        var before = tokens[at - 1];
        if (before.Length == 1 && char.IsLetter(text[before.Start]) && text[before.Start] is not ('ه' or 'ي'))
            return at < 2 || text[tokens[at - 2].Start] != '.' || tokens[at - 2].End != before.Start || glued;

        // 1. the first item of a list
        return before.Length <= 2 && Tokeniser.IsDigit(text[before.Start]) && (at == 1 || HasLineFeed(text, tokens[at - 2].End, before.Start));
    }

    // the ends of sites' names as Arabic writes them
    private static bool IsDomain(ReadOnlySpan<char> token) => token is "نت" or "كوم" or "اورغ" or "أورغ" or "اونلاين" or "أونلاين";

    private static bool HasLineFeed(string text, int from, int to)
    {
        for (var at = from; at < to; at++) if (text[at] is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085') return true;
        return false;
    }

    private static bool IsStop(char unit) => unit is '.' or '!' or '?' or '؟' or '…' or '۔';

    private static bool IsCloser(char unit) => unit is '"' or '»' or '”' or '’' or ')' or ']' or '\'' or '“' or '›';

    // a sentence does not begin with these
    private static bool IsContinuation(char unit) => unit is '،' or ',' or '؛' or ';' or ':';

    /// <summary>Which tokens stand between an opening quotation mark and its closing mark in the same line.</summary>
    private static bool[] Quoted(string text, IReadOnlyList<Span> tokens)
    {
        var inside = new bool[tokens.Count];
        var open = -1;
        for (var at = 0; at < inside.Length; at++)
        {
            if (at > 0 && open >= 0 && (tokens[at].Start - tokens[open].Start > LongestQuotation || HasLineFeed(text, tokens[at - 1].End, tokens[at].Start))) open = -1;
            var unit = text[tokens[at].Start];
            if (open >= 0 && Closes(text[tokens[open].Start], unit))
            {
                for (var within = open; within < at; within++) inside[within] = true;
                open = -1;
            }
            else if (open < 0 && unit is '"' or '«' or '“' or '”')
            {
                open = at;
            }
        }

        return inside;
    }

    private static bool Closes(char opener, char unit) => opener switch
    {
        '«' => unit == '»',
        '"' => unit == '"',
        _ => unit is '”' or '“',
    };
}
