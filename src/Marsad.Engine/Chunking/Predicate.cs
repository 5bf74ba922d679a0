using System.Collections.Immutable;

namespace Marsad.Engine.Chunking;

/// <summary>Where a verb's subject was found.</summary>
internal enum SubjectOrder : byte
{
    /// <summary>There is none in the clause.</summary>
    None,

    /// <summary>After the verb.</summary>
    After,

    /// <summary>Before the verb.</summary>
    Before,

    /// <summary>The antecedent of the relative clause that the verb heads.</summary>
    Relative,

    /// <summary>The subject of the verb before, with which this one is coordinated.</summary>
    Carried,
}

/// <summary>A verb with its noun phrases and prepositional phrases.</summary>
/// <param name="Verb">Index of the verb.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Subject">The subject group, or null.</param>
/// <param name="Order">Where the subject stands.</param>
/// <param name="Object">The direct object, or null.</param>
/// <param name="Pronoun">Index of the enclitic object pronoun, or -1.</param>
/// <param name="Antecedent">The antecedent of the relative clause where it is not the subject, or null.</param>
/// <param name="Complements">The prepositional phrases of the clause.</param>
/// <param name="End">Index after the last word of the clause.</param>
internal sealed record Predicate(
    int Verb, int Sentence, NounGroup? Subject, SubjectOrder Order, NounGroup? Object, int Pronoun, NounGroup? Antecedent,
    ImmutableArray<Complement> Complements, int End);
