using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>Reads people who are named by their origin alone: "19 روسيا", "الفلسطينيون".</summary>
internal static class PeopleReader
{
    internal static void Read(Reading reading, Cast cast, PhraseResolver resolver)
    {
        var words = reading.Words;
        for (var word = 0; word < words.Length; word++)
        {
            var it = words[word];
            if (it.Attachment != Attachment.Stem || resolver.IsTaken(word) || resolver.IsInside(word) || Nations.OfAdjective(it.Bare) is not { } code || code[0] == 'X') continue;
            var start = word;
            while (start > 0 && reading.Same(start - 1, word) && words[start - 1] is var before && (before.PartOfSpeech == PartOfSpeech.Num || char.IsAsciiDigit(before.Folded.FirstOrDefault()) || (before.Attachment == Attachment.Stem && !before.IsDefinite && Complements.IsQuantity(before.Bare)))) start--;
            var isPlural = it.Bare.Length > 4 && (it.Bare.EndsWith("ون", StringComparison.Ordinal) || it.Bare.EndsWith("ين", StringComparison.Ordinal));
            if (start == word && !(isPlural && it.IsDefinite && !Modifies(reading, word))) continue;
            var figure = cast.OfOrigin(code, start);
            reading.AddName(figure, new(word, word + 1));
            if (start < word) reading.AddName(figure, new(start, word + 1));
            figure.AddMention(new(start, word + 1), word, MentionKind.Name);
        }
    }

    /// <summary>Whether the word is an adjective of the noun before it.</summary>
    private static bool Modifies(Reading reading, int word) =>
        word > 0 && reading.Same(word - 1, word) && reading.IsFreeStem(word) && reading.Words[word - 1] is { Attachment: Attachment.Stem } before
        && before.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.X && before.IsDefinite;
}
