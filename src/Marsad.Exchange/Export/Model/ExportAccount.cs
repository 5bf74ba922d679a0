using System.Collections.Immutable;
using Marsad.Engine.Records;

namespace Marsad.Exchange.Export.Model;

/// <summary>One event as one report tells it.</summary>
/// <param name="Id">The archive's identifier.</param>
/// <param name="Type">The codebook's type.</param>
/// <param name="Status">Whether it is said to have happened.</param>
/// <param name="Time">When, or null where neither the text nor its publication gives a day.</param>
/// <param name="TimeText">The time as written, or null.</param>
/// <param name="Agents">Who does it.</param>
/// <param name="Targets">To whom.</param>
/// <param name="Supporters">Who backs the agents.</param>
/// <param name="Claimants">Whose word it is: the sources that the report names, the agent of a speech act, else the publisher; nearest to the fact first.</param>
/// <param name="Places">Where.</param>
/// <param name="Counts">The figures.</param>
/// <param name="Evidence">The words.</param>
/// <param name="Report">The report.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
internal sealed record ExportAccount(
    string Id, EventType Type, EventStatus Status, ExportTime? Time, string? TimeText, ImmutableArray<ExportActor> Agents, ImmutableArray<ExportActor> Targets,
    ImmutableArray<ExportActor> Supporters, ImmutableArray<ExportActor> Claimants, ImmutableArray<ExportPlace> Places, ImmutableArray<ExportCount> Counts,
    ExportEvidence Evidence, ExportReport Report, double Confidence)
{
    /// <summary>The claimants' English names with "; " between.</summary>
    internal string ClaimantNames => ListText.Join(Claimants.Select(claimant => claimant.English));

    /// <summary>The largest figure of dead that the account gives, or null. Figures of one account are never added: reports list totals, parts and corrections alike.</summary>
    internal ExportCount? Killed => Counts.Where(count => count.Of == CountOf.Killed).MaxBy(count => count.High);
}
