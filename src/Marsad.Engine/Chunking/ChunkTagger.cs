using Marsad.Engine.Text;

namespace Marsad.Engine.Chunking;

/// <summary>Reduces parts of speech and function words to the tags that the chunker works on.</summary>
internal static class ChunkTagger
{
    internal static ChunkTag[] Tag(Document document)
    {
        var tags = new ChunkTag[document.Words.Length];
        for (var i = 0; i < tags.Length; i++) tags[i] = Tag(document.Words[i]);
        return tags;
    }

    private static ChunkTag Tag(Word word)
    {
        if (word.Attachment == Attachment.Enclitic) return ChunkTag.Enclitic;
        var form = word.Folded;
        if (form.Length == 0 || word.PartOfSpeech == PartOfSpeech.Punct || (form.Length == 1 && !char.IsLetterOrDigit(form[0]))) return Punctuation(form);
        if (word.Attachment == Attachment.Proclitic) return Proclitic(form);
        if (Particles.Copulas.Contains(form)) return ChunkTag.Copula;
        if (!word.IsDefinite && Particles.Prepositions.Contains(form)) return ChunkTag.Preposition;
        switch (word.PartOfSpeech)
        {
            case PartOfSpeech.Verb or PartOfSpeech.Aux: return ChunkTag.Verb;
            case PartOfSpeech.Adp: return ChunkTag.Preposition;
            case PartOfSpeech.Num: return ChunkTag.Number;
            case PartOfSpeech.Adj: return ChunkTag.Adjective;
        }

        if (Particles.Complementizers.Contains(form)) return ChunkTag.Complementizer;
        if (Particles.Relatives.Contains(form) && word.PartOfSpeech != PartOfSpeech.Part) return ChunkTag.Relative;
        if (Particles.Negations.Contains(form) || Particles.Modals.Contains(form)) return ChunkTag.Particle;
        return word.PartOfSpeech switch
        {
            PartOfSpeech.Sconj => ChunkTag.Subordinator,
            PartOfSpeech.Cconj => form is "و" or "او" or "ثم" ? ChunkTag.Coordinator : ChunkTag.Subordinator,
            PartOfSpeech.Part => ChunkTag.Particle,
            PartOfSpeech.Adv => ChunkTag.Adverb,
            PartOfSpeech.Det or PartOfSpeech.Pron => ChunkTag.Demonstrative,
            _ => ChunkTag.Nominal,
        };
    }

    private static ChunkTag Proclitic(string form) => form switch
    {
        "و" or "ف" => ChunkTag.Coordinator,
        "ب" or "ل" or "ك" => ChunkTag.Preposition,
        _ => ChunkTag.Particle,
    };

    private static ChunkTag Punctuation(string form) => form switch
    {
        "،" or "," or "-" or "–" or "—" or "(" or ")" or "[" or "]" or "/" or "*" => ChunkTag.Comma,
        "«" or "»" or "\"" or "“" or "”" or "'" or "‘" or "’" or "„" or "‟" or "#" or "_" => ChunkTag.Quote,
        _ => ChunkTag.Stop,
    };
}
