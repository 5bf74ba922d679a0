using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>What stands around a mention: the marks of taking part, speaking, suffering or of being a mere place.</summary>
internal static class Context
{
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal)
    {
        "داخل", "خارج", "عبر", "قرب", "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي", "حدود", "مدينه", "عاصمه", "محافظه", "باتجاه", "نحو", "انحاء", "اراضي", "سماء", "اجواء", "ساحل", "مطار", "خارجيه", "بلاد",
    };

    private static readonly HashSet<string> Attributions = new(StringComparer.Ordinal) { "بحسب", "حسب", "وفق", "وفقا" };

    private static readonly HashSet<string> Harms = new(StringComparer.Ordinal)
    {
        "مقتل", "قتل", "اصابه", "جرح", "استهداف", "اعتقال", "خطف", "احتجاز", "اغتيال", "قصف", "هجوم", "تهجير", "نزوح", "اجلاء", "خروج", "طرد", "محاكمه", "مواجهه", "سقوط", "حمايه", "انقاذ", "وفاه",
    };

    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal)
    {
        "دعم", "اتهام", "موقف", "تدخل", "رد", "قرار", "بيان", "اعلان", "انتهاك", "سيطره", "قياده", "مشاركه", "مساعده", "تهديد", "دعوه", "تصريحات", "تصريح", "مع", "ضد", "بين", "جانب", "قبل", "يد", "ايدي", "هجمات", "غارات", "ضربات", "مسوول", "اقناع", "ردع", "مطالبه", "حلفاء", "علاقات", "علاقه", "حرب", "تعاون",
    };

    /// <summary>Whether a noun names what actors do or say, so that its genitive acts.</summary>
    internal static bool IsDeed(string bare) => Deeds.Contains(bare);

    /// <summary>Adds the names of the marks that a mention has.</summary>
    internal static void Describe(Reading reading, Words words, int head, Action<string> add)
    {
        var all = reading.Words;
        var sentence = all[words.First].Sentence;
        var document = reading.Document;
        if (document.Sentences[sentence].IsTitle) add("title");
        if (sentence < 3) add("lead");
        Before(reading, words.First, add);
        var next = words.End;
        if (!reading.Same(next, head)) { add("n:end"); return; }
        var after = all[next];
        if (after.PartOfSpeech == PartOfSpeech.Verb) add("n:verb");
        else if (after.Folded is "التي" or "الذي" or "الذين") add("n:rel");
        else if (after.Folded is ":") add("n:colon");
        else if (after.PartOfSpeech is PartOfSpeech.Adp) add("n:adp");
        else if (after.PartOfSpeech == PartOfSpeech.Punct) add("n:punct");
        else add("n:other");
    }

    private static void Before(Reading reading, int first, Action<string> add)
    {
        var all = reading.Words;
        var at = first - 1;
        if (at >= 0 && all[at].Folded is "#" or "\"" or "(" or "«") at--;
        var joined = false;
        if (at >= 0 && reading.Same(at, first) && all[at].Folded == "و" && all[at].Attachment == Attachment.Proclitic)
        {
            joined = true;
            at--;
        }

        if (at < 0 || !reading.Same(at, first)) { add("p:start"); return; }
        if (joined)
        {
            add("p:and");
            // what is said of the first country of a list holds for the others
            if (Nations.OfName(all[at].Folded) is not null && at > 0) Before(reading, at, add);
            return;
        }

        var before = all[at];
        if (before.PartOfSpeech == PartOfSpeech.Verb) add("p:verb");
        else if (before.PartOfSpeech == PartOfSpeech.Sconj || before.Folded is "ان" or "لكن") add("p:that");
        else if (Attributions.Contains(before.Folded)) add("p:according");
        else if (Places.Contains(before.Bare)) add("p:place");
        else if (Harms.Contains(before.Bare)) add("p:harm");
        else if (Deeds.Contains(before.Bare)) add("p:deed");
        else if (before.Folded is "في" or "ب") add("p:in");
        else if (before.Folded is "من") add(at > 0 && all[at - 1].Folded is "قبل" or "جانب" ? "p:by" : "p:from");
        else if (before.Folded is "الي" or "حتي") add("p:to");
        else if (before.Folded is "ل") add("p:for");
        else if (before.Folded is "علي") add("p:on");
        else if (before.Folded is "عن") add("p:about");
        else if (before.PartOfSpeech == PartOfSpeech.Adp) add("p:adp");
        else if (before.PartOfSpeech == PartOfSpeech.Punct) add("p:punct");
        else if (before.PartOfSpeech == PartOfSpeech.Adv) add("p:adv");
        else if (before.PartOfSpeech is PartOfSpeech.Noun && !before.IsDefinite) add("p:genitive");
        else if (before.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.X or PartOfSpeech.Propn) add("p:object");
        else add("p:other");
    }
}
