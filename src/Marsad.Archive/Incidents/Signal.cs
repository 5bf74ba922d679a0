namespace Marsad.Archive.Incidents;

/// <summary>What can speak for or against two accounts telling one occurrence; <c>data/incidents/signals.tsv</c> says what each is worth and why.</summary>
internal enum Signal
{
#pragma warning disable CS1591 // the table explains them
    Base, TypeSame, TriggerSame, StatusConflict,
    SameDay, NextDay, SameSpan, WithinSpan, FewDaysBefore, PublishedTogether, PublishedNear, DayAround, DayAroundOther,
    PlaceSame, PlaceNear, PlaceInside, PlaceApart, PlaceOpen, PlaceAround, PlaceAroundApart,
    AgentSame, AgentKind, AgentRelated, AgentOther,
    TargetSame, TargetKind, TargetRelated, TargetOther,
    RolesCrossed, ActorAround, ActorAroundOther, SpeechAgentOther,
    KilledSame, KilledNear, CountSame,
    Sentence, SentenceInLead, SameReport,
#pragma warning restore CS1591
}
