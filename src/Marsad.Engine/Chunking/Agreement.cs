using Marsad.Engine.Text;

namespace Marsad.Engine.Chunking;

/// <summary>Agreement of a verb with a noun group, as far as the written forms show it.</summary>
internal static class Agreement
{
    private static readonly HashSet<string> FeminineWithoutMark = new(StringComparer.Ordinal)
    {
        "قوات", "وحدات", "مليشيات", "ميليشيات", "طائرات", "مقاتلات", "سلطات", "مصادر", "وسائل", "فصائل", "كتائب", "الويه", "جماعات", "عناصر", "قوي", "تركيا", "روسيا", "سوريا", "ايران", "مصر", "واشنطن", "موسكو", "انقره", "طهران",
        "الرياض", "لندن", "باريس", "برلين", "بريطانيا", "فرنسا", "المانيا", "اسرائيل", "اميركا", "امريكا", "السعوديه", "الامارات", "قطر", "الكويت", "الصين", "اوكرانيا", "ليبيا", "حماس", "الولايات", "الامم", "كييف", "بيروت", "بغداد", "دمشق",
    };

    /// <summary>False where the written forms exclude that the group is the verb's subject after it.</summary>
    internal static bool MayAgree(Document document, int verb, NounGroup group)
    {
        var form = document.Words[verb].Folded;
        if (IsPlural(form)) return false;
        var head = document.Words[group.Head];
        // A masculine verb may precede any subject; a feminine one needs a feminine, collective or indefinite one.
        return !form.EndsWith('ت') || IsFeminine(head) || !head.IsDefinite || head.PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X;
    }

    /// <summary>False where an enclitic pronoun's form excludes that it takes up a noun.</summary>
    internal static bool EncliticMayAgree(Document document, int enclitic, int head)
    {
        var word = document.Words[head];
        return document.Words[enclitic].Folded switch
        {
            "ها" => IsFeminine(word) || word.PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X,
            "ه" => !word.Folded.EndsWith('ه') && !word.Folded.EndsWith("ات", StringComparison.Ordinal),
            _ => true,
        };
    }

    private static bool IsPlural(string form) => form.Length > 3 && form.EndsWith("وا", StringComparison.Ordinal);

    private static bool IsFeminine(Word word) =>
        word.Folded.EndsWith('ه') || word.Folded.EndsWith("ات", StringComparison.Ordinal) || word.Folded.EndsWith('ا') || FeminineWithoutMark.Contains(word.Bare) || FeminineWithoutMark.Contains(word.Folded);
}
