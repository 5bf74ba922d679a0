using Marsad.Engine.Records;

namespace Marsad.Engine.Events.Judging;

/// <summary>A word that may tell of an event of a type.</summary>
/// <param name="Mention">The mention that it would be.</param>
/// <param name="Holds">Whether the conditions of its rule hold.</param>
internal readonly record struct MentionCandidate(EventMention Mention, bool Holds)
{
    /// <summary>Whether it is what the rules alone take at this word.</summary>
    internal bool IsFirst { get; init; }

    /// <summary>The type that the rules alone take at this word where it is another one, or null.</summary>
    internal EventType? Rival { get; init; }
}
