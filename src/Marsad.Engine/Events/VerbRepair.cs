using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Reads a word as a verb where the tagger did not: a form that the event lexicon knows as nothing else ("تمكنت"), and a form that may be a verbal
/// noun ("كذلك فرض الاتحاد عقوبات") only at the start of a clause, before an actor that no preposition introduces.</summary>
internal static class VerbRepair
{
    /// <summary>The document with repaired parts of speech; the same instance where nothing changes.</summary>
    internal static Document Repair(Document document, EventLexicon lexicon, Func<int, int> actorEnd, Func<int, bool> isAdverbial)
    {
        ImmutableArray<Word>.Builder? words = null;
        foreach (var sentence in document.Sentences)
        {
            var isOpen = true;
            for (var i = sentence.Words.First; i < sentence.Words.End; i++)
            {
                var word = document.Words[i];
                if (IsMissedVerb(document, i, lexicon))
                {
                    words ??= document.Words.ToBuilder();
                    words[i] = word with { PartOfSpeech = PartOfSpeech.Verb };
                    isOpen = false;
                    continue;
                }

                if (isAdverbial(i)) continue;
                if (word.PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Adv or PartOfSpeech.Sconj) continue;
                if (!isOpen) continue;
                isOpen = false;
                if (word.PartOfSpeech != PartOfSpeech.Noun || word.IsDefinite || !lexicon.IsVerbAndNoun(word.Folded) || i + 1 >= sentence.Words.End) continue;
                var end = actorEnd(i + 1);
                if (end <= i + 1 || end >= sentence.Words.End || document.Words[end].Folded is "ل" || document.Words[end].PartOfSpeech == PartOfSpeech.Verb) continue;
                words ??= document.Words.ToBuilder();
                words[i] = word with { PartOfSpeech = PartOfSpeech.Verb };
            }
        }

        return words is null ? document : document with { Words = words.ToImmutable() };
    }

    private static bool IsMissedVerb(Document document, int index, EventLexicon lexicon)
    {
        var word = document.Words[index];
        if (word.PartOfSpeech is not (PartOfSpeech.X or PartOfSpeech.Noun or PartOfSpeech.Propn) || word.IsDefinite || word.Folded.Length < 4 || word.Attachment != Attachment.Stem) return false;
        var afterPreposition = index > 0 && document.Words[index - 1].PartOfSpeech == PartOfSpeech.Adp;
        return !afterPreposition && lexicon.IsOnlyVerb(word.Folded);
    }
}
