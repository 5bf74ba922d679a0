using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Archive.Ledger;

/// <summary>A statement about who holds a place, as one report gives it.</summary>
/// <param name="StatementId">Made from the version, the place and the words.</param>
/// <param name="VersionId">The version of the report.</param>
/// <param name="ReportId">The report.</param>
/// <param name="Subject">Place identifier of the register, or <c>text:</c> and the folded phrase.</param>
/// <param name="PlaceText">The place phrase as written.</param>
/// <param name="Extent">How much of the place is meant.</param>
/// <param name="State">What is said.</param>
/// <param name="ToldAs"><c>control</c>, <c>stronghold</c> for an epithet, or the type of the event that tells it.</param>
/// <param name="Status"><c>actual</c>, <c>uncertain</c> or <c>denied</c>; <c>planned</c> for a capture that is being fought for.</param>
/// <param name="Start">First day as the text gives it, or null.</param>
/// <param name="End">Last day as the text gives it, or null.</param>
/// <param name="Grain">Grain of the time, or null.</param>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="Count">How many villages and the like, or null: then it says nothing of the place as a whole.</param>
/// <param name="CountOf">What is counted, or null.</param>
/// <param name="Confidence">Of the reading, 0 to 1.</param>
/// <param name="Anchor">The words that tell it.</param>
/// <param name="Evidence">The sentence, in UTF-16 units of title, line feed, text.</param>
/// <param name="Holders">Those who hold, gain, lose, fight or besiege.</param>
/// <param name="Supporters">Those who take part beside them.</param>
/// <param name="Losers">Those from whom it is taken.</param>
/// <param name="Claimants">Who says so, nearest to the fact first; the publisher where the report names nobody.</param>
internal sealed record LedgerStatement(
    string StatementId, string VersionId, string ReportId, string Subject, string PlaceText, Extent Extent, LedgerState State, string ToldAs, string Status, DateOnly? Start, DateOnly? End,
    string? Grain, DateOnly? Published, double? Count, string? CountOf, double Confidence, Span Anchor, Span Evidence, ImmutableArray<LedgerActor> Holders,
    ImmutableArray<LedgerActor> Supporters, ImmutableArray<LedgerActor> Losers, ImmutableArray<LedgerActor> Claimants)
{
    /// <summary>The first day for which it surely speaks: the text's own time, else the day of publication. What changed "in March" has surely changed only at its end.</summary>
    internal DateOnly? From => State is LedgerState.Gained or LedgerState.Lost && End is { } end && end != Start ? (Published is { } published && published < end && published >= Start ? published : end) : Start ?? Published;

    /// <summary>Whether the text itself gives the day.</summary>
    internal bool IsDated => Start is not null && Start == End;

    /// <summary>The family of near-copies that its report belongs to; the report itself where it has none.</summary>
    internal string Family { get; init; } = ReportId;
}
