using System.Collections.Immutable;

namespace Marsad.Engine.Actors;

/// <summary>What one name of the register may stand for. Written only while the register is built.</summary>
internal sealed class NameMeaning
{
    private readonly Lazy<ImmutableArray<RegisteredActor>> candidates;

    internal NameMeaning() => candidates = new(() => [.. Weak.Distinct<RegisteredActor>(ReferenceEqualityComparer.Instance)]);

    /// <summary>The actor whose own name it is, or null.</summary>
    internal RegisteredActor? Strong { get; set; }

    /// <summary>The kind of people or bodies that it names, or null.</summary>
    internal RegisteredActor? Generic { get; set; }

    /// <summary>The actors that it names only in context.</summary>
    internal List<RegisteredActor> Weak { get; } = [];

    /// <summary><see cref="Weak"/>, each once.</summary>
    internal ImmutableArray<RegisteredActor> Candidates => candidates.Value;

    /// <summary>What the name stands for together with an adjective of origin or the name of a state after it: the adjective's form, and the meanings by the number of its actor.</summary>
    internal List<(OriginForm Form, NameMeaning?[] ByActor)> Slots { get; } = [];

    /// <summary>Whether it names a place too.</summary>
    internal bool IsPlace { get; set; }

    /// <summary>Whether it stands for nothing without a word after it.</summary>
    internal bool IsOnlyStart => Strong is null && Generic is null && Weak.Count == 0;

    /// <summary>How much the name itself says: 2 for an actor's own name, 1 for a kind, 0 for a weak name.</summary>
    internal int Strength => Strong is not null ? 2 : Generic is not null ? 1 : 0;
}
