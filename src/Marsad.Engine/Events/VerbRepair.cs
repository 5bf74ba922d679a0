using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Reads a word as a verb where the tagger took it for a verbal noun: "كذلك فرض الاتحاد عقوبات". Only at the start of a clause without a verb,
/// before an actor that no preposition introduces, and only for words that the event lexicon knows as both.</summary>
internal static class VerbRepair
{
    /// <summary>The document with repaired parts of speech; the same instance where nothing changes.</summary>
    internal static Document Repair(Document document, EventLexicon lexicon, Func<int, int> actorEnd)
    {
        ImmutableArray<Word>.Builder? words = null;
        foreach (var sentence in document.Sentences)
        {
            var isOpen = true;
            for (var i = sentence.Words.First; i < sentence.Words.End; i++)
            {
                var word = document.Words[i];
                if (word.PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Adv or PartOfSpeech.Sconj) continue;
                if (!isOpen) break;
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
}
