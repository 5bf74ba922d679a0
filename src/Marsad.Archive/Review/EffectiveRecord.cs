using System.Collections.Immutable;
using Marsad.Engine.Records;

namespace Marsad.Archive.Review;

/// <summary>A version's record with reviewers' decisions applied.</summary>
/// <param name="Record">The record that counts.</param>
/// <param name="Events">Every event that the engine found or a reviewer added, the rejected ones as well, with where it comes from.</param>
/// <param name="Control">The same for statements of control.</param>
/// <param name="Outcomes">What became of each decision.</param>
internal sealed record EffectiveRecord(
    Record Record, ImmutableArray<(CodedEvent Event, Origin Origin)> Events, ImmutableArray<(ControlStatement Statement, Origin Origin)> Control, ImmutableArray<Outcome> Outcomes);
