using System.Text;

namespace Marsad.Engine.Text;

/// <summary>The orthographic folding under which lexicons, registers and models compare Arabic words: diacritics, tatweel and
/// invisible marks are dropped; forms of alef, hamza carriers, ya and alef maqsura, ta marbuta and ha become one; digits become ASCII.</summary>
/// <remarks>Folding is idempotent and never throws. It moves offsets and is therefore only a key, never a text to take spans from.</remarks>
public static class Folding
{
    /// <summary>The folded form of <paramref name="text"/>.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var unit in text) Append(folded, unit);
        return folded.ToString();
    }

    /// <summary>The folded form of one unit, or NUL where folding drops it.</summary>
    public static char FoldUnit(char unit) => unit switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' or 'ئ' or 'ې' => 'ي',
        'ة' or 'ە' or 'ۀ' or 'ہ' => 'ه',
        'ؤ' => 'و',
        'ک' => 'ك',
        >= '٠' and <= '٩' => (char)(unit - '٠' + '0'),
        >= '۰' and <= '۹' => (char)(unit - '۰' + '0'),
        >= '\u0610' and <= '\u061a' or >= '\u064b' and <= '\u065f' or '\u0670' or >= '\u06d6' and <= '\u06ed' or '\u0640' => '\0',
        '\u200b' or '\u200c' or '\u200d' or '\u200e' or '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\ufeff' or '\u00ad' => '\0',
        _ => unit,
    };

    private static void Append(StringBuilder folded, char unit)
    {
        if (FoldUnit(unit) is not '\0' and var kept) folded.Append(char.ToLowerInvariant(kept));
    }
}
