using System.Globalization;

namespace Marsad.Engine.Text;

/// <summary>Cuts text into surface tokens: words, numbers, links, and single marks of punctuation.</summary>
/// <remarks>
/// <para>A number keeps its inner points, commas and colons (12.5, 353,935, 10:30); a link and an address stay whole; a hashtag's mark is a
/// token of its own, and what follows is one token, its words joined by underscores.</para>
/// <para>Every unit that is not white space lies in exactly one token, unpaired surrogates included.</para>
/// </remarks>
internal static class Tokeniser
{
    /// <summary>The end of the token that begins at <paramref name="start"/>, which is not white space.</summary>
    internal static int End(ReadOnlySpan<char> text, int start)
    {
        var unit = text[start];
        if (IsDigit(unit)) return EndOfNumber(text, start);
        if (IsWord(unit))
        {
            if (unit is 'h' or 'w' or 'H' or 'W' or 't' && IsLink(text, start)) return EndOfLink(text, start);
            var end = start + 1;
            while (end < text.Length && (IsWord(text[end]) || IsDigit(text[end]) || IsJoint(text, end) || IsInner(text, end))) end++;
            return end;
        }

        if (char.IsHighSurrogate(unit) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1])) return EndOfPair(text, start);
        return start + 1;
    }

    /// <summary>Whether the unit belongs to words: a letter, a mark on one, or an invisible joiner.</summary>
    internal static bool IsWord(char unit)
    {
        if (unit is >= '\u0621' and <= '\u065f' or >= 'a' and <= 'z' or >= 'A' and <= 'Z') return true;
        if (unit < '\u00aa') return false;
        if (unit is '\u0640' or '\u200c' or '\u200d') return true;
        return CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
    }

    /// <summary>Whether the unit is a decimal digit of any of the three scripts that Arabic news uses.</summary>
    internal static bool IsDigit(char unit) => unit is >= '0' and <= '9' or >= '٠' and <= '٩' or >= '۰' and <= '۹';

    // the underscore inside a hashtag
    private static bool IsJoint(ReadOnlySpan<char> text, int at) =>
        text[at] == '_' && at + 1 < text.Length && (IsWord(text[at + 1]) || IsDigit(text[at + 1]));

    // the point, comma or colon between two digits
    private static bool IsInner(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or ',' or '،' or ':' or '٫' or '٬' && at + 1 < text.Length && IsDigit(text[at + 1]) && IsDigit(text[at - 1]);

    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            if (IsDigit(text[end])) { end++; continue; }
            if (!IsInner(text, end)) break;
            end += 2;
        }

        // 3D and 5th stay whole, 50كلم is a number and its unit
        if (end < text.Length && char.IsAsciiLetter(text[end])) while (end < text.Length && (char.IsAsciiLetter(text[end]) || IsDigit(text[end]))) end++;
        return end;
    }

    private static bool IsLink(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("t.me/", StringComparison.OrdinalIgnoreCase);
    }

    private static int EndOfLink(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '«' or '»' or '<' or '>' or '،' or '؛')) end++;
        while (end > start + 1 && text[end - 1] is '.' or ',' or ')' or ']' or '!' or '?' or ':' or ';' or '؟') end--;
        return end;
    }

    // an emoji with its variation selectors, skin tones, joined parts, or both halves of a flag
    private static int EndOfPair(ReadOnlySpan<char> text, int start)
    {
        var end = start + 2;
        while (end < text.Length)
        {
            if (text[end] is '\u200d' or '\ufe0f') end++;
            else if (end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) && (text[end - 1] == '\u200d' || IsFollower(text, start, end))) end += 2;
            else break;
        }

        return end;
    }

    private static bool IsFollower(ReadOnlySpan<char> text, int start, int at)
    {
        var point = char.ConvertToUtf32(text[at], text[at + 1]);
        if (point is >= 0x1F3FB and <= 0x1F3FF) return true;
        return point is >= 0x1F1E6 and <= 0x1F1FF && at == start + 2 && char.ConvertToUtf32(text[start], text[start + 1]) is >= 0x1F1E6 and <= 0x1F1FF;
    }
}
