using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>Reads adjectives of origin that stand for a country as an actor: "بدعم روسي", "الغارات التركية".</summary>
internal static class AdjectiveReader
{
    private static readonly HashSet<string> Support = new(StringComparer.Ordinal) { "دعم", "اسناد", "غطاء", "وساطه", "رعايه", "تمويل", "اشراف", "تنسيق", "ضغوط", "قياده", "مشاركه", "مساعدات", "ضمانات" };

    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal)
    {
        "غاره", "غارات", "ضربه", "ضربات", "قصف", "هجوم", "هجمات", "عدوان", "توغل", "تدخل", "اتهام", "اتهامات", "عمليه", "عمليات", "حمله", "صواريخ", "صاروخ", "نيران", "حصار", "احتلال", "عقوبات", "تهديد", "تهديدات", "قرار", "اعلان", "بيان", "موقف", "رد",
    };

    internal static void Read(Reading reading, Cast cast, Phrase?[] phrases)
    {
        for (var word = 1; word < reading.Words.Length; word++)
        {
            var adjective = reading.Words[word];
            if (adjective.Attachment != Attachment.Stem || !reading.Same(word - 1, word) || Nations.OfAdjective(adjective.Bare) is not { Length: 2 } code || code is "XW" or "XA" or "XE") continue;
            var noun = word - 1;
            if (reading.IsAdjective(noun) && noun > 0 && reading.Words[noun].PartOfSpeech == PartOfSpeech.Adj) noun--;
            var bare = reading.Words[noun].Bare;
            var supports = Support.Contains(bare);
            if (phrases[noun] is not null || (!supports && !Deeds.Contains(bare)) || reading.Words[noun].IsDefinite != adjective.IsDefinite) continue;
            var words = new Words(word, word + 1);
            var figure = code == "XI" ? cast.OfPeople(code) : supports || cast.HasState(code) ? cast.OfState(code, word) : null;
            if (figure is null) continue;
            if (figure.Names.Count == 0 || supports) figure.AddName(reading.Document.TextOf(words), reading.NameSpan(words));
            figure.AddMention(words, word, MentionKind.Adjective);
        }
    }
}
