using System.Collections.Immutable;

namespace Marsad.Archive.Ledger;

/// <summary>A sentence that says it.</summary>
/// <param name="Report">The source's own identifier of the report, or the archive's.</param>
/// <param name="Published">Its day of publication.</param>
/// <param name="Source">Its publisher, or null.</param>
/// <param name="Address">Its address, or null.</param>
/// <param name="Text">The sentence as published.</param>
/// <param name="Span">Where it stands: UTF-16 units in title, line feed, text.</param>
/// <param name="Statement">What was read from it.</param>
internal sealed record ControlEvidence(string Report, DateOnly? Published, string? Source, string? Address, string Text, Engine.Text.Span Span, LedgerStatement Statement);

/// <summary>A holder in an answer.</summary>
/// <param name="Actor">Who; its name as the best evidence writes it.</param>
/// <param name="NameArabic">The register's Arabic name, or the report's.</param>
/// <param name="NameEnglish">The register's English name, or null.</param>
/// <param name="Camp">Number of its side; the best supported is 0.</param>
/// <param name="FirstCited">The first day for which it is said.</param>
/// <param name="LastCited">The last day of publication on which it is said.</param>
/// <param name="Claimants">Who says it, those of the newest statements first.</param>
/// <param name="Families">How many independent families of reports say it.</param>
/// <param name="Evidence">The weightiest sentences.</param>
internal sealed record ControlHolder(
    LedgerActor Actor, string NameArabic, string? NameEnglish, int Camp, DateOnly? FirstCited, DateOnly? LastCited, ImmutableArray<LedgerActor> Claimants, int Families, ImmutableArray<ControlEvidence> Evidence);

/// <summary>Who holds a place on a day, who says so and who says otherwise.</summary>
/// <param name="Place">The place.</param>
/// <param name="On">The day that is asked about.</param>
/// <param name="AsKnown">The last day of publication that counts, or null for all that is known.</param>
/// <param name="State">The kind of answer.</param>
/// <param name="Since">Since when, or null where no text says it.</param>
/// <param name="Holders">The best supported first.</param>
/// <param name="Against">Sentences that deny or tell of the fight.</param>
/// <param name="BesiegedBy">Those who besiege it by the latest word, with the evidence.</param>
/// <param name="Inherited">The larger unit whose explicit "all of it" the answer rests on, or null.</param>
internal sealed record ControlAnswer(
    LedgerPlace Place, DateOnly On, DateOnly? AsKnown, ControlAnswerState State, DateOnly? Since, ImmutableArray<ControlHolder> Holders, ImmutableArray<ControlEvidence> Against,
    ImmutableArray<ControlHolder> BesiegedBy, LedgerPlace? Inherited);
