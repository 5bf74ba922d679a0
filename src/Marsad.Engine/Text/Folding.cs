using System.Runtime.CompilerServices;

namespace Marsad.Engine.Text;

/// <summary>The orthographic folding under which lexicons, registers and models compare Arabic words: diacritics, tatweel and
/// invisible marks are dropped; forms of alef, hamza carriers, ya and alef maqsura, ta marbuta and ha become one; presentation forms become
/// letters; digits become ASCII and Latin letters lower case.</summary>
/// <remarks>Folding is idempotent and never throws. It moves offsets and is therefore only a key, never a text to take spans from;
/// <see cref="FoldedText"/> keeps the way back.</remarks>
public static class Folding
{
    /// <summary>The folded form of <paramref name="text"/>.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] >= '\ufb50' && PresentationForms.Letters(text[at]) is not null) return FoldedText.Of(text).Text;
            if (FoldLower(text[at]) is not '\0' and var unit) kept[count++] = unit;
        }

        return new(kept[..count]);
    }

    /// <summary>The folded form of one unit, or NUL where folding drops it; letters of other scripts keep their case.</summary>
    public static char FoldUnit(char unit) => unit switch
    {
        < '\u00ad' => unit,
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' or 'ئ' or 'ې' => 'ي',
        'ة' or 'ە' or 'ۀ' or 'ہ' => 'ه',
        'ؤ' => 'و',
        'ک' => 'ك',
        >= '٠' and <= '٩' => (char)(unit - '٠' + '0'),
        >= '۰' and <= '۹' => (char)(unit - '۰' + '0'),
        >= '\u0610' and <= '\u061a' or >= '\u064b' and <= '\u065f' or '\u0670' or >= '\u06d6' and <= '\u06dc' or >= '\u06df' and <= '\u06e8' or >= '\u06ea' and <= '\u06ed' or '\u0640' => '\0',
        '\u200b' or '\u200c' or '\u200d' or '\u200e' or '\u200f' or '\u061c' or >= '\u202a' and <= '\u202e' or >= '\u2060' and <= '\u2064' or >= '\u2066' and <= '\u2069' or '\ufeff' or '\u00ad' or '\ufe0e' or '\ufe0f' => '\0',
        _ => unit,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char FoldLower(char unit)
    {
        var folded = FoldUnit(unit);
        return folded is >= '\u0620' and <= '\u06ff' ? folded : char.ToLowerInvariant(folded);
    }
}
