using Marsad.Engine.Actors;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>How pronouns agree with an expression; things in the plural agree as a feminine singular.</summary>
internal enum Agreement : byte
{
    None, Masculine, Feminine, Plural,
}

/// <summary>The agreement of expressions and of pronouns.</summary>
internal static class Agreements
{
    private static readonly HashSet<string> MasculineNations = new(StringComparer.Ordinal) { "YE", "IQ", "LB", "JO", "MA", "SD", "SO", "SS", "VN" };

    private static readonly HashSet<string> HumanPlurals = new(StringComparer.Ordinal) { "witness", "soldier", "officer", "expert", "activist", "resident", "revolutionary", "deputies", "leaders", "child", "wounded", "dead", "mercenary", "passenger", "prisoner" };

    /// <summary>The agreement that a pronoun asks for, or None where the word is no pronoun of the third person.</summary>
    internal static Agreement Of(Word word) => word.Folded switch
    {
        "ه" or "هو" or "الذي" => Agreement.Masculine,
        "ها" or "هي" or "التي" => Agreement.Feminine,
        "هم" or "الذين" => Agreement.Plural,
        _ => Agreement.None,
    };

    /// <summary>The agreement of the head of a mention of a figure.</summary>
    internal static Agreement Of(Figure figure, Word head)
    {
        if (figure.Type == ActorType.Person)
        {
            if (head.Bare.EndsWith("ون", StringComparison.Ordinal) || head.Bare.EndsWith("ان", StringComparison.Ordinal)) return Agreement.Plural;
            return figure.IsFeminine ? Agreement.Feminine : Agreement.Masculine;
        }

        var bare = head.Bare;
        if (figure.Type == ActorType.State && figure.Nation is { } nation && Head.Find(bare) is null) return MasculineNations.Contains(nation) ? Agreement.Masculine : Agreement.Feminine;
        if (bare.EndsWith("ون", StringComparison.Ordinal) || (bare.EndsWith("ين", StringComparison.Ordinal) && bare.Length > 4)) return Agreement.Plural;
        if (bare.EndsWith('ه') || bare.EndsWith("ات", StringComparison.Ordinal)) return Agreement.Feminine;
        return Head.Find(bare) is not { } entry ? Agreement.Masculine
            : HumanPlurals.Contains(entry.Kin) ? Agreement.Plural
            : bare is "قوي" or "فصائل" or "فصايل" or "كتائب" or "كتايب" or "الويه" or "فرق" or "مصادر" or "وسائل" or "وسايل" or "لجان" or "صحف" or "دول" or "خلايا" or "فلول" or "عناصر" or "سفن" or "شرطه" or "قبايل" or "مجالس" or "احزاب" or "اركان" ? Agreement.Feminine
            : Agreement.Masculine;
    }
}
