using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Archive.Lookup;

/// <summary>An account as a line of a list: what one report tells, in whose words, and the sentence.</summary>
/// <param name="AccountId">Its identifier.</param>
/// <param name="Type">The codebook's event type.</param>
/// <param name="Status">The codebook's status.</param>
/// <param name="Published">The report's day, or null.</param>
/// <param name="Start">First day of the event, or null.</param>
/// <param name="End">Last day of the event, or null.</param>
/// <param name="Agents">Who does it, as the report names them.</param>
/// <param name="Targets">To whom.</param>
/// <param name="Sources">Who says so; empty for the report itself.</param>
/// <param name="Places">Where, as the report words it.</param>
/// <param name="Report">The source's own identifier, else the archive's.</param>
/// <param name="Source">The publisher, or null.</param>
/// <param name="Address">The report's address, or null.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Span">Where the sentence stands, in UTF-16 units of title, line feed and text.</param>
internal sealed record AccountLine(
    string AccountId, string Type, string Status, DateOnly? Published, DateOnly? Start, DateOnly? End, ImmutableArray<string> Agents, ImmutableArray<string> Targets, ImmutableArray<string> Sources,
    ImmutableArray<string> Places, string Report, string? Source, string? Address, string Text, Span Span);

/// <summary>How often a type of event is told.</summary>
/// <param name="Type">The codebook's event type.</param>
/// <param name="Status">The codebook's status.</param>
/// <param name="Accounts">How many accounts tell it.</param>
/// <param name="First">The first day on which one was published, or null.</param>
/// <param name="Last">The last day, or null.</param>
internal sealed record TypeCount(string Type, string Status, long Accounts, DateOnly? First, DateOnly? Last);
