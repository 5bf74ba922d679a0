using System.Collections.Immutable;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>An incident with its accounts side by side. What they disagree on stands as each claimant says it.</summary>
/// <param name="Line">What most accounts say.</param>
/// <param name="Accounts">All accounts, the first published first; denials that belong to it are among them.</param>
/// <param name="Agents">Who did it.</param>
/// <param name="Targets">To whom.</param>
/// <param name="Places">Where.</param>
/// <param name="Times">When.</param>
/// <param name="Denials">Who denies it: of its own accounts, and of others near them.</param>
/// <param name="Joins">Why its accounts are together.</param>
internal sealed record IncidentPicture(
    IncidentLine Line, ImmutableArray<IncidentAccount> Accounts, IncidentSlot Agents, IncidentSlot Targets, IncidentSlot Places, IncidentSlot Times, ImmutableArray<IncidentDenial> Denials, ImmutableArray<IncidentJoin> Joins)
{
    /// <summary>The words for what its accounts disagree on: <c>agent</c>, <c>target</c>, <c>place</c>, <c>time</c>, <c>killed</c>, <c>wounded</c>, and <c>happened</c> where somebody denies what others tell.</summary>
    internal IEnumerable<string> Disputed
    {
        get
        {
            if (!Denials.IsEmpty && Accounts.Any(account => account.SaysSo)) yield return "happened";
            if (Agents.IsDisputed) yield return "agent";
            if (Targets.IsDisputed) yield return "target";
            if (Places.IsDisputed) yield return "place";
            if (Times.IsDisputed) yield return "time";
            if (Line.Killed is { IsDisputed: true }) yield return "killed";
            if (Line.Wounded is { IsDisputed: true }) yield return "wounded";
        }
    }
}
