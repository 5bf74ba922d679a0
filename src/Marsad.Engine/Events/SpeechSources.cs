using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>Who else than the speaker is the source of an act of speech: nobody where its agent speaks for itself, also through a medium or a voice of its own.</summary>
internal static class SpeechSources
{
    /// <summary>Whether a type is an act of speech, which has no place of its own.</summary>
    internal static bool IsSpeechAct(EventType type) =>
        type is EventType.Accuse or EventType.Condemn or EventType.Threaten or EventType.Demand or EventType.Deny or EventType.Endorse;

    /// <summary>The sources, or none where each of them is an agent, its voice, or a medium.</summary>
    internal static ImmutableArray<string> Of(ReportReading reading, ImmutableArray<string> sources, IReadOnlyList<string> agent)
    {
        foreach (var source in sources)
            if (!agent.Contains(source) && reading.Mentions.TypeOf(source) != ActorType.Media && !IsVoiceOf(reading, source, agent)) return sources;
        return [];
    }

    /// <summary>Whether a source speaks for one of the agents, or one of them for it.</summary>
    private static bool IsVoiceOf(ReportReading reading, string source, IReadOnlyList<string> agent)
    {
        foreach (var actor in agent)
            if (reading.Actors.Find(source)?.PartOf == actor || reading.Actors.Find(actor)?.PartOf == source) return true;
        return false;
    }
}
