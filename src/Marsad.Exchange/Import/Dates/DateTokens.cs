using Marsad.Engine.Text;

namespace Marsad.Exchange.Import.Dates;

/// <summary>A number, a word or a mark of a written date.</summary>
/// <param name="Text">Its characters: digits as ASCII, words folded and in lower case.</param>
/// <param name="Number">Its value where it is a number of at most nine digits, else -1.</param>
/// <param name="IsTight">Whether nothing stands between it and the token before.</param>
internal readonly record struct DateToken(string Text, int Number, bool IsTight)
{
    internal bool IsNumber => Number >= 0;

    internal bool Is(char mark) => Text.Length == 1 && Text[0] == mark;

    internal bool IsWord => char.IsLetter(Text[0]);
}

/// <summary>Cuts a written date into numbers, words and marks.</summary>
internal static class DateTokens
{
    internal static List<DateToken> Of(ReadOnlySpan<char> text)
    {
        var tokens = new List<DateToken>();
        var isTight = false;
        for (var at = 0; at < text.Length;)
        {
            var unit = text[at];
            var start = at;
            if (char.IsWhiteSpace(unit) || IsInvisible(unit))
            {
                isTight &= !char.IsWhiteSpace(unit);
                at++;
                continue;
            }

            if (char.IsDigit(unit))
            {
                while (at < text.Length && char.IsDigit(text[at])) at++;
                tokens.Add(Number(text[start..at], isTight));
            }
            else if (char.IsLetter(unit))
            {
                while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark)) at++;
                tokens.Add(new(Folding.Fold(text[start..at]).ToLowerInvariant(), -1, isTight));
            }
            else
            {
                tokens.Add(new(unit is '–' or '−' ? "-" : unit.ToString(), -1, isTight));
                at++;
            }

            isTight = true;
        }

        tokens.RemoveAll(token => token.Text.Length == 0);
        return tokens;
    }

    private static DateToken Number(ReadOnlySpan<char> digits, bool isTight)
    {
        Span<char> ascii = stackalloc char[digits.Length];
        for (var at = 0; at < digits.Length; at++) ascii[at] = (char)('0' + (int)char.GetNumericValue(digits[at]));
        return new(ascii.ToString(), digits.Length <= 9 ? int.Parse(ascii, null) : -1, isTight);
    }

    private static bool IsInvisible(char unit) => unit is '\u061c' or '\u0640' or >= '\u200b' and <= '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\ufeff';
}
