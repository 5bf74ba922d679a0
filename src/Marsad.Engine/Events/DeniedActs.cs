using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>An act that one reports and another denies is one event, with the denial beside it: what a denial repeats of an act that the report tells of is no event of its own.</summary>
internal static class DeniedActs
{
    /// <summary>Removes the denied occurrences of violence whose agent and whose victims another occurrence of violence has that is said to have happened.</summary>
    internal static void Drop(List<Occurrence> occurrences) =>
        occurrences.RemoveAll(denied => denied.Status == EventStatus.Denied && IsViolence(denied) && occurrences.Exists(told => told.Status == EventStatus.Actual && IsViolence(told)
            && told.Agent.Exists(denied.Agent.Contains) && told.Target.Exists(denied.Target.Contains)));

    private static bool IsViolence(Occurrence occurrence) => Codebook.FamilyOf(occurrence.Type) == EventFamily.Violence;
}
