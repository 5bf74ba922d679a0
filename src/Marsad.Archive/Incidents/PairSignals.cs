using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents;

/// <summary>Reads the signals of a pair of accounts.</summary>
internal static class PairSignals
{
    private static readonly int Length = Enum.GetValues<Signal>().Length;

    /// <summary>The strength of each signal, 0 where it is silent and mostly 1 where it speaks; null where the two cannot tell one occurrence.</summary>
    internal static double[]? Of(IncidentEntry a, IncidentEntry b)
    {
        if (a.Type != b.Type && !TypeLikeness.AreNear(a.Type, b.Type)) return null;
        var time = TimeNearness.Compare(a, b);
        if (time == TimeMatch.Apart) return null;
        var signals = new double[Length];
        void Say(Signal signal, bool speaks = true) => signals[(int)signal] = speaks ? 1 : 0;
        Say(Signal.Base);
        Say(Signal.TypeSame, a.Type == b.Type);
        Say(Signal.TriggerSame, a.Trigger == b.Trigger);
        Say(Signal.StatusConflict, IsOutstanding(a.Status) != IsOutstanding(b.Status));
        Say(Signal.SameDay + (int)time);
        Say(PlaceNearness.Compare(a.Places, b.Places) switch
        {
            PlaceMatch.Same => Signal.PlaceSame,
            PlaceMatch.Near => Signal.PlaceNear,
            PlaceMatch.Inside => Signal.PlaceInside,
            PlaceMatch.Apart => Signal.PlaceApart,
            _ => Signal.PlaceOpen,
        });
        var agents = ActorLikeness.Compare(a.Agents, b.Agents);
        var targets = ActorLikeness.Compare(a.Targets, b.Targets);
        if (agents != ActorMatch.Open) Say(Signal.AgentSame + ((int)agents - 1));
        if (targets != ActorMatch.Open) Say(Signal.TargetSame + ((int)targets - 1));
        Say(Signal.SpeechAgentOther, a.IsSpeech && a.VersionId != b.VersionId && agents is not (ActorMatch.Same or ActorMatch.Related));
        Say(Signal.RolesCrossed, agents != ActorMatch.Same && targets != ActorMatch.Same
            && (ActorLikeness.Compare(a.Agents, b.Targets) == ActorMatch.Same || ActorLikeness.Compare(a.Targets, b.Agents) == ActorMatch.Same));
        Around(a, b, signals);
        Counts(a, b, signals);
        signals[(int)Signal.Sentence] = WordSet.Overlap(a.Words, b.Words);
        signals[(int)Signal.SentenceInLead] = Math.Max(WordSet.Overlap(a.Words, b.Lead), WordSet.Overlap(b.Words, a.Lead));
        Say(Signal.SameReport, a.VersionId == b.VersionId);
        return signals;
    }

    /// <summary>Slots that one account leaves open, as the other accounts of its report fill them.</summary>
    private static void Around(IncidentEntry a, IncidentEntry b, double[] signals)
    {
        if (a.Around.Places.Length + b.Around.Places.Length > 0)
        {
            var place = PlaceNearness.Compare(a.Places.Length > 0 ? a.Places : a.Around.Places, b.Places.Length > 0 ? b.Places : b.Around.Places);
            if (place == PlaceMatch.Apart) signals[(int)Signal.PlaceAroundApart] = 1;
            else if (place != PlaceMatch.Open) signals[(int)Signal.PlaceAround] = 1;
        }

        if (a.Around.Actors.Length + b.Around.Actors.Length > 0)
        {
            var actors = ActorLikeness.Compare(Actors(a), Actors(b));
            if (actors == ActorMatch.Other) signals[(int)Signal.ActorAroundOther] = 1;
            else if (actors != ActorMatch.Open) signals[(int)Signal.ActorAround] = 1;
        }

        if (a.Around.Day == IncidentEntry.Unknown && b.Around.Day == IncidentEntry.Unknown) return;
        var (one, two) = (Day(a), Day(b));
        if (one == IncidentEntry.Unknown || two == IncidentEntry.Unknown) return;
        signals[(int)(Math.Abs(one - two) <= 1 ? Signal.DayAround : Signal.DayAroundOther)] = 1;
    }

    private static string[] Actors(IncidentEntry entry) => entry.Around.Actors.Length > 0 ? entry.Around.Actors : [.. entry.Agents, .. entry.Targets];

    private static int Day(IncidentEntry entry) => entry.IsExact ? entry.From : entry.IsDated ? IncidentEntry.Unknown : entry.Around.Day;

    private static bool IsOutstanding(EventStatus status) => status is EventStatus.Planned or EventStatus.Demanded;

    private static void Counts(IncidentEntry a, IncidentEntry b, double[] signals)
    {
        bool same = false, near = false;
        foreach (var one in a.Counts)
            foreach (var two in b.Counts)
            {
                if (one.Of != two.Of) continue;
                var isSame = one.Low == two.Low && one.High == two.High;
                if (one.Of != CountOf.Killed)
                {
                    if (isSame) signals[(int)Signal.CountSame] = 1;
                    continue;
                }

                same |= isSame;
                near |= Math.Max(one.Low, two.Low) <= 1.6 * Math.Min(one.High, two.High) + 1;
            }

        if (same) signals[(int)Signal.KilledSame] = 1;
        else if (near) signals[(int)Signal.KilledNear] = 1;
    }
}
