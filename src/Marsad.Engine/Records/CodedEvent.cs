using System.Collections.Immutable;

namespace Marsad.Engine.Records;

/// <summary>One occurrence, planned occurrence, demanded occurrence ... of one type, with everything the report says about it.</summary>
/// <param name="Id">Unique in its record: e1, e2 ...</param>
/// <param name="Type">The codebook's type.</param>
/// <param name="Triggers">The words of each mention that name the event, in reading order; at least one.</param>
/// <param name="Anchor">Four to eight consecutive words where the first mention stands.</param>
/// <param name="Agent">Keys of those who do it.</param>
/// <param name="Target">Keys of those it is done to.</param>
/// <param name="Supporter">Keys of those who back the agent.</param>
/// <param name="Places">Where.</param>
/// <param name="Time">When, or null where the report does not say.</param>
/// <param name="Status">Whether it is said to have happened.</param>
/// <param name="AccordingTo">Keys of the sources that the report names, nearest to the fact first; empty for the report's own voice.</param>
/// <param name="Counts">The figures that belong to it.</param>
/// <param name="FoundBy">The rules that found it and its slots, in the order in which they fired.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
public sealed record CodedEvent(
    string Id, EventType Type, ImmutableArray<TextSpan> Triggers, TextSpan Anchor, ImmutableArray<string> Agent, ImmutableArray<string> Target,
    ImmutableArray<string> Supporter, ImmutableArray<CodedPlace> Places, CodedTime? Time, EventStatus Status, ImmutableArray<string> AccordingTo,
    ImmutableArray<CodedCount> Counts, ImmutableArray<string> FoundBy, double Confidence)
{
    /// <summary>The family of <see cref="Type"/>.</summary>
    public EventFamily Family => Codebook.FamilyOf(Type);
}
