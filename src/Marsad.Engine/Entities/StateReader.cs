using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>Reads countries and capitals as actors where they act or are acted on, not where they only say where something is.</summary>
internal static class StateReader
{
    private static readonly HashSet<string> Locative = new(StringComparer.Ordinal)
    {
        "في", "الي", "داخل", "خارج", "عبر", "قرب", "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي", "حدود", "الحدود", "مدينه", "العاصمه", "محافظه", "باتجاه", "نحو", "انحاء", "اراضي", "سماء", "اجواء", "ساحل", "مطار", "سفاره",
    };

    internal static void Read(Reading reading, Cast cast, PhraseResolver resolver)
    {
        var words = reading.Words;
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word].Attachment != Attachment.Stem || (resolver.IsTaken(word) && !IsLeader(reading, word))) continue;
            if (reading.NationAt(word) is var (code, end))
            {
                if (IsPlace(reading, word)) continue;
                Add(reading, cast, code, new(word, end));
            }
            else if (Nations.OfCapital(words[word].Folded) is { } government && (IsActing(reading, word) || resolver.IsAfterSubject(word)))
            {
                Add(reading, cast, government, new(word, word + 1));
            }
        }
    }

    /// <summary>The country that leads a coalition acts, also inside of the coalition's name.</summary>
    private static bool IsLeader(Reading reading, int word)
    {
        if (word == 0 || !reading.Same(word - 1, word)) return false;
        var before = reading.Words[word - 1];
        return before.Bare == "قياده" || before.Folded is "تقوده" or "تقودها" || (before.Attachment == Attachment.Enclitic && reading.Words[word - 2].Folded == "تقود");
    }

    private static void Add(Reading reading, Cast cast, string code, Words words)
    {
        var figure = cast.OfState(code, words.First);
        reading.AddName(figure, words);
        figure.AddMention(words, words.First, MentionKind.Name);
    }

    private static bool IsPlace(Reading reading, int word)
    {
        var before = reading.Is(word - 1, "#") ? word - 2 : word - 1;
        if (before < 0 || !reading.Same(before, word)) return false;
        var previous = reading.Words[before];
        if (previous.Folded == "و") return before > 0 && reading.Same(before - 1, word) && Nations.OfName(reading.Words[before - 1].Folded) is not null && IsPlace(reading, before - 1);
        if (Locative.Contains(previous.Folded)) return true;
        if (previous.Folded == "،" && before > 0 && reading.IsPlace(reading.Words[before - 1].Folded)) return true;
        return previous.PartOfSpeech is PartOfSpeech.Noun && !previous.IsDefinite && previous.Attachment == Attachment.Stem && Head.Find(previous.Bare) is { Class: HeadClass.Role };
    }

    private static bool IsActing(Reading reading, int word)
    {
        var before = reading.Is(word - 1, "#") ? word - 2 : word - 1;
        if (before < 0 || !reading.Same(before, word)) return reading.Same(word + 1, word) && reading.Words[word + 1].PartOfSpeech == PartOfSpeech.Verb;
        var previous = reading.Words[before];
        if (previous.PartOfSpeech == PartOfSpeech.Verb) return previous.Folded.Length > 1 && (previous.Folded[0] == 'ت' || previous.Folded[^1] == 'ت');
        if (Context.IsDeed(previous.Bare) || previous.Bare is "تمكن" or "رفض" or "حلفاء" or "حكومه" or "سلطه") return true;
        return previous.Folded is "ان" or "بين" or "ل" or "ضد" or "لكن" or "وفق" or "قبل" && previous.Folded != "في";
    }
}
