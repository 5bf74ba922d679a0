using System.Collections.Immutable;

namespace Marsad.Engine.Claims;

/// <summary>Turns the acts of speech into attributions.</summary>
internal static class AttributionReader
{
    internal static ImmutableArray<Attribution> Read(IReadOnlyList<SpeechCue> cues)
    {
        var attributions = ImmutableArray.CreateBuilder<Attribution>(cues.Count);
        foreach (var cue in cues) if (!cue.Scope.IsEmpty && cue.Kind != SpeechKind.Judge) attributions.Add(new(cue.Scope, cue.Sources, cue.Cue, cue.FoundBy));
        return attributions.ToImmutable();
    }
}
