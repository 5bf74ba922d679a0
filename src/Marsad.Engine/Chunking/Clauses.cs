using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Chunking;

/// <summary>What a word is to a verb.</summary>
internal enum ClauseRole : byte
{
    None,
    Subject,
    Object,
    Complement,
}

/// <summary>The chunked clauses of a report, with look-ups from words to the verbs that govern them.</summary>
internal sealed class Clauses
{
    private readonly int[] predicateOf;
    private readonly int[] governor;
    private readonly ClauseRole[] role;
    private readonly string?[] preposition;
    private readonly ComplementReader complements;

    internal Clauses(Document document, ChunkTag[] tags, int[] atomEnd, NounGroupReader groups, ComplementReader complements, ImmutableArray<Predicate> predicates)
    {
        (Document, Tags, AtomEnd, Groups, Predicates) = (document, tags, atomEnd, groups, predicates);
        this.complements = complements;
        var count = document.Words.Length;
        predicateOf = new int[count];
        governor = new int[count];
        role = new ClauseRole[count];
        preposition = new string?[count];
        Array.Fill(predicateOf, -1);
        Array.Fill(governor, -1);
        for (var p = 0; p < predicates.Length; p++)
        {
            var predicate = predicates[p];
            predicateOf[predicate.Verb] = p;
            if (predicate.Order is SubjectOrder.After or SubjectOrder.Before) Mark(predicate.Subject, p, ClauseRole.Subject, null);
            Mark(predicate.Object, p, ClauseRole.Object, null);
            foreach (var complement in predicate.Complements) Mark(complement.Object, p, ClauseRole.Complement, complement.Key);
        }
    }

    internal Document Document { get; }

    internal ChunkTag[] Tags { get; }

    /// <summary>For each word the end of the atom that starts there, 0 where none does.</summary>
    internal int[] AtomEnd { get; }

    internal NounGroupReader Groups { get; }

    internal ImmutableArray<Predicate> Predicates { get; }

    /// <summary>The predicate whose verb the word is, or null.</summary>
    internal Predicate? At(int word) => predicateOf[word] < 0 ? null : Predicates[predicateOf[word]];

    /// <summary>The predicate that governs the word as an argument, and how; null where none does.</summary>
    internal (Predicate Predicate, ClauseRole Role, string? Preposition)? GovernorOf(int word) =>
        governor[word] < 0 ? null : (Predicates[governor[word]], role[word], preposition[word]);

    /// <summary>The predicates whose relative clause or left subject is the group that holds the word.</summary>
    internal IEnumerable<Predicate> Describing(int word)
    {
        var sentence = Document.Words[word].Sentence;
        foreach (var predicate in Predicates)
        {
            if (predicate.Sentence != sentence || predicate.Verb < word) continue;
            if (predicate.Order == SubjectOrder.Relative && predicate.Subject?.Words.Contains(word) == true) yield return predicate;
            else if (predicate.Antecedent?.Words.Contains(word) == true) yield return predicate;
        }
    }

    /// <summary>The prepositional phrases that follow a word in its clause, commas passed over, at most six.</summary>
    internal List<Complement> ComplementsAfter(int word)
    {
        var found = new List<Complement>(4);
        if (word >= Document.Words.Length) return found;
        var limit = Document.Sentences[Document.Words[word].Sentence].Words.End;
        limit = Math.Min(limit, word + 40);
        for (var at = word; at < limit && found.Count < 6;)
        {
            if (AtomEnd[at] > at)
            {
                at = AtomEnd[at];
                continue;
            }

            if (Tags[at] is ChunkTag.Verb or ChunkTag.Relative or ChunkTag.Complementizer or ChunkTag.Subordinator or ChunkTag.Stop or ChunkTag.Copula) break;
            if (Tags[at] == ChunkTag.Preposition) found.Add(complements.Read(ref at, limit));
            else at++;
        }

        return found;
    }

    private void Mark(NounGroup? group, int predicate, ClauseRole kind, string? key)
    {
        if (group is null) return;
        for (var i = group.Words.First; i < group.Words.End; i++)
        {
            if (governor[i] >= 0) continue;
            (governor[i], role[i], preposition[i]) = (predicate, kind, key);
        }
    }
}
