using System.Text;

namespace Marsad.Training.Evaluation;

/// <summary>The folding, stemming and nearness by which the scorer compares wordings. They define the published figures and therefore never change,
/// also where the engine's own folding does.</summary>
internal static class ScorerText
{
    /// <summary>Folds a wording; words are joined by single spaces.</summary>
    internal static string Fold(string? text)
    {
        var folded = new StringBuilder(text?.Length ?? 0);
        var isPending = false;
        foreach (var unit in text ?? "")
        {
            if (IsDropped(unit)) continue;
            var kept = Letter(unit);
            if (IsSpace(kept))
            {
                isPending = folded.Length > 0;
                continue;
            }

            if (isPending) folded.Append(' ');
            isPending = false;
            folded.Append(kept);
        }

        return folded.ToString();
    }

    /// <summary>The stems of a wording's words.</summary>
    internal static HashSet<string> Stems(string? text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)) stems.Add(Stem(word));
        return stems;
    }

    /// <summary>Whether the smaller wording shares at least a share of its stems with the other.</summary>
    internal static bool IsNear(string? left, string? right, double share = 0.5)
    {
        var first = Stems(left);
        var second = Stems(right);
        if (first.Count == 0 || second.Count == 0) return false;
        return Common(first, second) / (double)Math.Min(first.Count, second.Count) >= share;
    }

    /// <summary>The number of stems that two sets share.</summary>
    internal static int Common(HashSet<string> first, HashSet<string> second)
    {
        var count = 0;
        foreach (var stem in first)
            if (second.Contains(stem)) count++;
        return count;
    }

    private static string Stem(string word)
    {
        if (Length(word) > 4) word = word[ArticleLength(word)..];
        return Length(word) > 4 && word.StartsWith("لل", StringComparison.Ordinal) ? word[2..] : word;
    }

    private static int ArticleLength(string word)
    {
        var at = 0;
        if (word[at] is 'و' or 'ف') at++;
        if (word[at] is 'ب' or 'ل' or 'ك') at++;
        return word.AsSpan(at).StartsWith("ال", StringComparison.Ordinal) ? at + 2 : 0;
    }

    /// <summary>Length in code points.</summary>
    private static int Length(string word)
    {
        var length = 0;
        foreach (var unit in word)
            if (!char.IsLowSurrogate(unit)) length++;
        return length;
    }

    private static bool IsDropped(char unit) =>
        unit is >= '\u0610' and <= '\u061a' or >= '\u064b' and <= '\u065f' or '\u0670' or >= '\u06d6' and <= '\u06ed' or '\u0640'
            or '\u200e' or '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069';

    private static char Letter(char unit) => unit switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ئ' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        '«' or '»' or '"' or '“' or '”' or '\'' or '`' or '،' or ',' or '.' or '؛' or ':' or '(' or ')' or '[' or ']' or '…' or '!' or '؟' or '?' => ' ',
        _ => unit,
    };

    private static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit is >= '\u001c' and <= '\u001f';
}
