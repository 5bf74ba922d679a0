using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>Takes armed men who died with no method named as fallen in the fighting, where the report tells of fighting: "قتل 12 عنصرا من الميليشيا" beside "معارك".</summary>
internal static class FallenFighters
{
    /// <summary>Turns such casualties into armed clashes.</summary>
    internal static void Retype(List<Occurrence> occurrences, MentionIndex mentions)
    {
        if (!occurrences.Exists(occurrence => occurrence.Type == EventType.ArmedClash)) return;
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Type != EventType.Attack || occurrence.Target.Count == 0 || !occurrence.Mentions.TrueForAll(CasualtyLinker.IsCasualty)) continue;
            if (occurrence.Target.TrueForAll(target => Condition.Covers("armed", mentions.TypeOf(target)))) occurrence.Retype(EventType.ArmedClash);
        }
    }
}
