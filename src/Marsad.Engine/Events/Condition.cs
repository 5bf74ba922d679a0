using Marsad.Engine.Actors;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>What a condition looks at.</summary>
internal enum ConditionKind : byte
{
    /// <summary>A word of a class among the next words of the clause.</summary>
    After,

    /// <summary>A word of a class directly after the trigger and its clitics.</summary>
    Next,

    /// <summary>A word of a class among the three words before.</summary>
    Before,

    /// <summary>A word of a class on either side.</summary>
    Near,

    /// <summary>A word of a class anywhere in the sentence.</summary>
    Sentence,

    /// <summary>A word of a class at the head of the verb's subject.</summary>
    Subject,

    /// <summary>A preposition that governs a noun group after the trigger.</summary>
    On,

    /// <summary>The agent is found and armed (or whatever group is named).</summary>
    Agent,

    /// <summary>The target is found and armed (or whatever group is named).</summary>
    Target,

    /// <summary>A place is found in the clause.</summary>
    Place,

    /// <summary>The trigger has a shape: perfect, imperfect, definite, indefinite.</summary>
    Shape,

    /// <summary>A word of a class further on in the same clause.</summary>
    Clause,

    /// <summary>A complement with a given preposition and a head of a class: <c>frame:ب=offence</c>.</summary>
    Frame,

    /// <summary>The verb that governs the noun is of a class.</summary>
    Governed,

    /// <summary>The verb has a direct object; with a class: the object of the verb or the construct-state group of the noun holds a word of it.</summary>
    Object,

    /// <summary>The trigger stands in the title.</summary>
    Title,
}

/// <summary>A condition of an event rule, written <c>kind:value</c>, negated with a leading <c>!</c>; values are alternatives joined by <c>/</c>.</summary>
internal sealed record Condition(ConditionKind Kind, bool IsNegated, int[] Classes, string[] Values)
{
    internal static Condition Read(string text, EventLexicon lexicon, DataRow row)
    {
        var negated = text[0] == '!';
        var parts = (negated ? text[1..] : text).Split(':');
        if (!Enum.TryParse<ConditionKind>(parts[0], ignoreCase: true, out var kind)) throw row.Error($"'{parts[0]}' is no condition.");
        var preposition = kind == ConditionKind.Frame ? Folding.Fold(parts[1].Split('=')[0]) : "";
        var values = parts.Length < 2 ? [] : parts[1][(parts[1].IndexOf('=', StringComparison.Ordinal) + 1)..].Split('/');
        var classes = kind is ConditionKind.After or ConditionKind.Next or ConditionKind.Before or ConditionKind.Near or ConditionKind.Subject or ConditionKind.Sentence or ConditionKind.Governed or ConditionKind.Clause or ConditionKind.Frame or ConditionKind.Object ? values.Select(lexicon.ClassOf).ToArray() : [];
        if (kind == ConditionKind.On) values = [.. values.Select(value => Folding.Fold(value))];
        if (kind == ConditionKind.Frame) values = [preposition];
        return new(kind, negated, classes, values);
    }

    /// <summary>Whether a group word of a rule ("armed", "civil", "any") covers an actor type.</summary>
    internal static bool Covers(string group, ActorType type) => group switch
    {
        "any" => true,
        "armed" => type is ActorType.Military or ActorType.ArmedGroup or ActorType.Police,
        "force" => type is ActorType.Military or ActorType.ArmedGroup or ActorType.Police or ActorType.State or ActorType.Political,
        "civil" => type is ActorType.Civilians or ActorType.Person or ActorType.Media or ActorType.Ngo or ActorType.Other,
        "civilians" => type is ActorType.Civilians,
        "people" => type is ActorType.Civilians or ActorType.Person or ActorType.Other,
        "state" => type is ActorType.State or ActorType.Political or ActorType.InternationalOrganisation,
        "media" => type is ActorType.Media,
        _ => false,
    };
}
