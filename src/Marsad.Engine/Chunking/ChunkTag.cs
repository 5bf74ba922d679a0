namespace Marsad.Engine.Chunking;

/// <summary>What a word does in the chunker.</summary>
internal enum ChunkTag : byte
{
    Nominal,
    Adjective,
    Number,
    Demonstrative,
    Verb,
    Copula,
    Preposition,
    Coordinator,
    Complementizer,
    Subordinator,
    Relative,
    Particle,
    Adverb,
    Enclitic,
    Quote,
    Comma,
    Stop,
}
