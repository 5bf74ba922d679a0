using System.Collections.Immutable;
using Marsad.Archive.Reports;
using Marsad.Engine.Numbers;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>An occurrence as one report tells it.</summary>
/// <param name="AccountId">Its identifier across archives.</param>
/// <param name="Type">What kind of event.</param>
/// <param name="Status">Whether it is said to have happened.</param>
/// <param name="Start">First day, or null.</param>
/// <param name="End">Last day, inclusive, or null.</param>
/// <param name="TimeText">The words of the time, or null.</param>
/// <param name="Agents">Who does it.</param>
/// <param name="Targets">To whom.</param>
/// <param name="Claimants">Whose word it is: the sources that the text names; of speech acts those who speak; else the publisher. At least one.</param>
/// <param name="Places">Where.</param>
/// <param name="Counts">The figures.</param>
/// <param name="Version">The report's current version.</param>
/// <param name="Family">The family of near-copies that the report belongs to: one source in every count.</param>
/// <param name="Evidence">The sentences that tell it, in the record's order; at least one.</param>
internal sealed record IncidentAccount(
    string AccountId, EventType Type, EventStatus Status, DateOnly? Start, DateOnly? End, string? TimeText, ImmutableArray<IncidentActor> Agents, ImmutableArray<IncidentActor> Targets,
    ImmutableArray<IncidentActor> Claimants, ImmutableArray<IncidentPlace> Places, ImmutableArray<IncidentCount> Counts, ReportVersion Version, string Family, ImmutableArray<IncidentEvidence> Evidence)
{
    private const int LeadLength = 400;

    /// <summary>The sentence that shows it best: the first, but a sentence of the lead that spells the headline out rather than the headline.</summary>
    internal IncidentEvidence Best => Evidence[0].IsTitle && Evidence.FirstOrDefault(evidence => !evidence.IsTitle && evidence.Sentence.Start <= Version.Title.Length + LeadLength) is { } lead ? lead : Evidence[0];

    /// <summary>The source's own identifier of the report, else the archive's.</summary>
    internal string Report => Version.ExternalId ?? Version.ReportId;

    /// <summary>The report's day, or null.</summary>
    internal DateOnly? Published => Version.Published?.Day;

    /// <summary>Whether it says that the occurrence took place, surely or perhaps.</summary>
    internal bool SaysSo => Type != EventType.Deny && IncidentQueries.HasHappened(Status);

    /// <summary>Whether it denies.</summary>
    internal bool Denies => Type == EventType.Deny || Status == EventStatus.Denied;

    /// <summary>The figure of an account: the largest that it gives. Figures are never added: reports list totals, parts and corrections alike.</summary>
    internal IncidentCount? Count(CountOf of) => Counts.Where(count => count.Of == of).MaxBy(count => count.High);
}

/// <summary>A figure of an account.</summary>
/// <param name="Of">What it counts.</param>
/// <param name="Who">Those who are counted, as written, or null.</param>
/// <param name="Qualifier">How the report qualifies it.</param>
/// <param name="Low">The figure, or the lower end of a range.</param>
/// <param name="High">The figure, or the upper end of a range.</param>
internal sealed record IncidentCount(CountOf Of, string? Who, Qualifier Qualifier, double Low, double High);

/// <summary>A sentence that tells an occurrence.</summary>
/// <param name="Sentence">Where it stands, in UTF-16 units of title, line feed and text.</param>
/// <param name="Trigger">The words in it that name the event, in the same units.</param>
/// <param name="IsTitle">Whether it stands in the headline.</param>
/// <param name="Text">The sentence as published.</param>
internal sealed record IncidentEvidence(Span Sentence, Span Trigger, bool IsTitle, string Text);
