using System.Collections.Immutable;
using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>An incident as a line of a list.</summary>
/// <param name="IncidentId">Its identifier.</param>
/// <param name="Type">The type of most accounts.</param>
/// <param name="Status">Whether it is said to have happened.</param>
/// <param name="Start">First day by most accounts, or null.</param>
/// <param name="End">Last day, inclusive, or null.</param>
/// <param name="Place">The place of most accounts, or null.</param>
/// <param name="FirstPublished">The first report's day, or null.</param>
/// <param name="Accounts">How many accounts tell it.</param>
/// <param name="Reports">In how many reports they stand.</param>
/// <param name="Families">How many independent families these are.</param>
/// <param name="Agents">Who did it by anybody's word, those whom most families name first.</param>
/// <param name="Targets">To whom, in the same order.</param>
/// <param name="Claimants">Whose word it is, in the order of publication.</param>
/// <param name="Killed">The dead, or null where no account gives a figure.</param>
/// <param name="Wounded">The wounded, or null.</param>
/// <param name="Evidence">The account that shows it best: the first published of its type that says that it happened, else any that does, else the first.</param>
internal sealed record IncidentLine(
    string IncidentId, EventType Type, EventStatus Status, DateOnly? Start, DateOnly? End, IncidentPlace? Place, DateOnly? FirstPublished, int Accounts, int Reports, int Families,
    ImmutableArray<IncidentActor> Agents, ImmutableArray<IncidentActor> Targets, ImmutableArray<IncidentActor> Claimants, IncidentToll? Killed, IncidentToll? Wounded, IncidentAccount Evidence)
{
    /// <summary>Whether it counts as one that happened.</summary>
    internal bool HasHappened => IncidentQueries.HasHappened(Status);
}

/// <summary>The incidents that a filter lets pass.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="IsMore">Whether there are more than those: where words are looked for, no more sentences are read than it takes.</param>
/// <param name="Lines">Those that were asked for.</param>
internal sealed record IncidentList(long Total, bool IsMore, ImmutableArray<IncidentLine> Lines);
