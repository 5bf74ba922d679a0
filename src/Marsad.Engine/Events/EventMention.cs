using System.Collections.Immutable;
using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Engine.Times;

namespace Marsad.Engine.Events;

/// <summary>One place where a report tells of an event, with what its sentence says of it.</summary>
/// <param name="Trigger">Index of the trigger word.</param>
/// <param name="Type">Its event type.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Agent">Keys of the agents.</param>
/// <param name="Target">Keys of the targets.</param>
/// <param name="Supporter">Keys of the supporters.</param>
/// <param name="Places">Its places.</param>
/// <param name="HasWeakPlace">Whether its place is only the nearest of the sentence.</param>
/// <param name="Time">Its time expression, or null.</param>
/// <param name="Status">Its status.</param>
/// <param name="Sources">Keys of the sources of the information.</param>
/// <param name="Counts">Its figures.</param>
internal sealed record EventMention(
    int Trigger, EventType Type, EventRule Rule, ImmutableArray<string> Agent, ImmutableArray<string> Target, ImmutableArray<string> Supporter,
    ImmutableArray<PlaceMention> Places, bool HasWeakPlace, TimeMention? Time, EventStatus Status, ImmutableArray<string> Sources, ImmutableArray<CodedCount> Counts)
{
    /// <summary>The log odds that a coder codes it, as the model of mentions sees it.</summary>
    internal double Odds { get; init; }

    /// <summary>Whether the conditions of its rule hold.</summary>
    internal bool Holds { get; init; } = true;
}
