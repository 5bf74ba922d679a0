using Marsad.Engine.Entities;

namespace Marsad.Engine.Events;

/// <summary>An actor that may fill a slot of a mention, with the ways in which the sentence leads to it.</summary>
/// <param name="actor">The actor.</param>
internal sealed class ArgumentCandidate(Actor actor)
{
    /// <summary>The actor.</summary>
    internal Actor Actor { get; } = actor;

    /// <summary>Numbers of the relations by which the trigger reaches it; see <see cref="ArgumentCandidates"/>.</summary>
    internal List<uint> Relations { get; } = [];

    /// <summary>Its mentions near the trigger, nearest first.</summary>
    internal List<ActorMention> Mentions { get; } = [];
}
