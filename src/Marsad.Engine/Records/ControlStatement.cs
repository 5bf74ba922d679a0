using System.Collections.Immutable;

namespace Marsad.Engine.Records;

/// <summary>A statement of who holds a place, apart from the event that changed it.</summary>
/// <param name="Id">Unique in its record: k1, k2 ...</param>
/// <param name="Holder">Keys of those who hold, gained, lost or contest it.</param>
/// <param name="Places">The places.</param>
/// <param name="State">What is said about them.</param>
/// <param name="Count">How much of them (villages, per cent ...), or null.</param>
/// <param name="Time">When it holds, or null.</param>
/// <param name="AccordingTo">Keys of the sources that the report names.</param>
/// <param name="Anchor">Four to eight consecutive words where the statement stands.</param>
/// <param name="FoundBy">The rules that found it.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
public sealed record ControlStatement(
    string Id, ImmutableArray<string> Holder, ImmutableArray<CodedPlace> Places, ControlState State, CodedCount? Count, CodedTime? Time,
    ImmutableArray<string> AccordingTo, TextSpan Anchor, ImmutableArray<string> FoundBy, double Confidence);
