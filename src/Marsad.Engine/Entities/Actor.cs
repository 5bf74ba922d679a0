using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>One actor of one report: every name that the report uses for it.</summary>
/// <param name="Key">Short ASCII slug, unique in the report.</param>
/// <param name="Names">The distinct surface forms with their first spans, in reading order.</param>
/// <param name="Type">Its type.</param>
/// <param name="PartOf">Key of the actor that the text says it belongs to or speaks for, or null.</param>
/// <param name="RegisterId">Identifier in the actor register, or null where it is not registered.</param>
/// <param name="FoundBy">Which means found it: <c>register</c>, <c>tagger</c>, <c>head</c>, <c>apposition</c> ...</param>
public sealed record Actor(string Key, ImmutableArray<ActorName> Names, ActorType Type, string? PartOf, string? RegisterId, string FoundBy)
{
    /// <summary>The log odds that the actor takes part in what the report tells, and does not only occur; above 0 is likelier than not.</summary>
    public double Salience { get; init; }
}

/// <summary>A surface form of an actor's name.</summary>
/// <param name="Text">Exactly as it stands in the report.</param>
/// <param name="Span">Where it stands first.</param>
public readonly record struct ActorName(string Text, Span Span);

/// <summary>What kind of expression refers to an actor.</summary>
public enum MentionKind : byte
{
    /// <summary>A name, full or short.</summary>
    Name,

    /// <summary>A title, role or description: "الناطق باسم الجيش", "التنظيم المتطرف".</summary>
    Description,

    /// <summary>An adjective of origin that stands for the actor: "بدعم روسي".</summary>
    Adjective,

    /// <summary>A pronoun, also one written together with its word.</summary>
    Pronoun,
}

/// <summary>One place where a report refers to an actor.</summary>
/// <param name="Words">The words of the whole referring phrase, clitics at the ends left out.</param>
/// <param name="Head">Index of the head word, which agrees with the verb.</param>
/// <param name="Actor">Key of the actor.</param>
/// <param name="Kind">The kind of expression.</param>
public readonly record struct ActorMention(Words Words, int Head, string Actor, MentionKind Kind);

/// <summary>The actors of a report and all places where it mentions them.</summary>
/// <param name="Actors">In order of first mention.</param>
/// <param name="Mentions">Sorted by first word, outer before inner.</param>
public sealed record ActorSet(ImmutableArray<Actor> Actors, ImmutableArray<ActorMention> Mentions)
{
    /// <summary>The actor with a key, or null.</summary>
    public Actor? Find(string key) => Actors.FirstOrDefault(actor => actor.Key == key);
}
