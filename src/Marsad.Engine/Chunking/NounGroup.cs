using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Chunking;

/// <summary>One or several coordinated noun phrases: "الجيش وفصائل موالية له".</summary>
/// <param name="Phrases">The phrases in order, at least one.</param>
internal sealed record NounGroup(ImmutableArray<NounPhrase> Phrases)
{
    /// <summary>From the first phrase to the last.</summary>
    internal Words Words => new(Phrases[0].Words.First, Phrases[^1].Words.End);

    /// <summary>The head of the first phrase, which a verb agrees with.</summary>
    internal int Head => Phrases[0].Head;
}

/// <summary>A noun phrase without relative clauses and prepositional modifiers.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Head">Its head noun.</param>
internal readonly record struct NounPhrase(Words Words, int Head);

/// <summary>A preposition and what it governs.</summary>
/// <param name="Preposition">Index of the preposition; of the last word of a compound one.</param>
/// <param name="Key">The folded preposition, compound ones with a space: "علي", "من قبل".</param>
/// <param name="Object">The noun group, or null where only a pronoun or a clause follows.</param>
/// <param name="Pronoun">Index of the governed enclitic pronoun, or -1.</param>
internal sealed record Complement(int Preposition, string Key, NounGroup? Object, int Pronoun);
