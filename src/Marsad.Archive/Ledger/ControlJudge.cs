using System.Collections.Immutable;

namespace Marsad.Archive.Ledger;

/// <summary>Weighs the statements about one place for one day. Nothing is averaged away: each holder keeps its statements; the weights only order them and tell agreement from dispute.</summary>
/// <remarks>
/// A statement weighs by what it says (a capture or "holds" of the whole more than of a part), by the sureness of its reading, and less the older it is beside the newest one: it halves
/// every <see cref="HalfLifeDays"/> days. A capture that is told for a later day halves what was said for the other side before, once for each independent family of reports that tells it, a withdrawal takes a
/// quarter: one misreading does not overturn a town, three reports do; and a capture after which other reports still name the other side is believed less. Of one family only its weightiest statement for an actor counts.
/// </remarks>
internal sealed class ControlJudge
{
    private const double HalfLifeDays = 30;
    private const double FightHalfLifeDays = 6;
    private const double PartWeight = 0.35;
    private const double EpithetWeight = 0.25;
    private const double AdvanceWeight = 0.3;
    private const double PartialCaptureWeight = 0.5;
    private const double UncertainWeight = 0.4;
    private const double DisputeShare = 0.34;
    private const double ContestShare = 0.75;
    private const double LeastWeight = 0.04;
    private const double CapturedShare = 0.5;
    private const double LeftShare = 0.25;
    private const double DoubtFactor = 0.7;
    private const int FewTellers = 4;
    private const double ShownShare = 0.1;
    private const double WeightyShare = 0.2;
    private const int LongAgoDays = 30;
    private readonly DateOnly day;
    private readonly List<LedgerStatement> statements;
    private readonly DateOnly newest;
    private readonly Kinship kinship;
    private readonly Dictionary<string, List<LedgerStatement>> losses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> credibility;

    private ControlJudge(List<LedgerStatement> statements, DateOnly day)
    {
        this.day = day;
        this.statements = statements;
        newest = statements.Max(LastDay);
        kinship = new(day);
        credibility = statements.Where(statement => statement.State is LedgerState.Gained or LedgerState.Lost).ToDictionary(capture => capture.StatementId, Credibility, StringComparer.Ordinal);
    }

    /// <summary>The verdict of the statements on a day; those that speak only of later days are left out.</summary>
    internal static ControlVerdict Judge(IEnumerable<LedgerStatement> all, DateOnly day)
    {
        var told = all.Where(statement => statement.From is { } from && from <= day && statement.Extent != Extent.Outside && statement.State != LedgerState.Besieged).ToList();
        return told.Count == 0 ? ControlVerdict.Unknown : new ControlJudge(told, day).Judge();
    }

    private ControlVerdict Judge()
    {
        var weights = new Dictionary<string, Weighed>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (statement.Status == "denied" || statement.State is not (LedgerState.Holds or LedgerState.Gained)) continue;
            foreach (var holder in statement.Holders)
            {
                if (!weights.TryGetValue(holder.Id, out var weighed)) weights.Add(holder.Id, weighed = new(holder));
                weighed.Add(statement, Weight(statement, holder.Id));
            }
        }

        var camps = Group([.. weights.Values.Where(weighed => weighed.Total >= LeastWeight).OrderByDescending(weighed => weighed.Total).ThenBy(weighed => weighed.Actor.Id, StringComparer.Ordinal)]);
        var fights = statements.Where(statement => IsFight(statement) && statement.Status != "denied").ToList();
        if (camps.Count == 0)
        {
            var lost = statements.Where(statement => statement.State == LedgerState.Lost && statement.Status != "denied").ToList();
            return new(fights.Count > 0 ? ControlAnswerState.Contested : ControlAnswerState.Unknown, lost.Concat(fights).Max(statement => statement.From), [], [.. lost.Concat(fights).OrderByDescending(statement => statement.From)]);
        }

        // A side weighs by its families, not by its actors: one report that names three allies is one report.
        var top = camps[0].Weight;
        var denials = statements.Where(statement => statement.Status == "denied" && statement.State == LedgerState.Gained && statement.Holders.Any(holder => camps[0].Has(holder.Id))).ToList();
        var denied = denials.Sum(statement => Age(statement, HalfLifeDays));
        var fought = Fight(fights);
        var isDisputed = (camps.Count > 1 && camps[1].Weight >= DisputeShare * top && HaveOtherClaimants(camps[0], camps[1])) || denied >= DisputeShare * top;
        var state = fought >= ContestShare * top ? ControlAnswerState.Contested : isDisputed ? ControlAnswerState.Disputed : ControlAnswerState.Agreed;
        var holders = camps.SelectMany((camp, number) => camp.Members.Select(member => new PossibleHolder(member.Actor, Math.Round(member.Total, 3), number, [.. member.ByWeight])))
            .Where(holder => holder.Weight >= ShownShare * top).OrderBy(holder => holder.Camp).ThenByDescending(holder => holder.Weight).ToImmutableArray();
        return new(state, state == ControlAnswerState.Contested ? fights.Min(statement => statement.From) : Since(camps[0]), holders, [.. denials.Concat(state == ControlAnswerState.Contested ? fights : []).OrderByDescending(statement => statement.Published)]);
    }

    /// <summary>The last day for which a statement speaks: a capture without a date, or of late, holds to the day of the report; one of long ago only for its own time.</summary>
    private DateOnly LastDay(LedgerStatement statement)
    {
        var from = statement.From!.Value;
        var published = statement.Published ?? from;
        var last = statement.Start is null || (statement.State == LedgerState.Gained && published.DayNumber - from.DayNumber <= LongAgoDays) ? published : statement.End ?? from;
        return last > day ? day : last < from ? from : last;
    }

    private double Age(LedgerStatement statement, double halfLife) => Math.Pow(0.5, (newest.DayNumber - LastDay(statement).DayNumber) / halfLife);

    private double Weight(LedgerStatement statement, string actor)
    {
        var weight = Age(statement, HalfLifeDays) * (0.5 + (statement.Confidence / 2));
        if (statement.State == LedgerState.Gained) weight *= credibility[statement.StatementId];
        weight *= statement.Extent switch { Extent.Whole => 1.5, Extent.Part => PartWeight, _ => 1 };
        if (statement.Status == "uncertain") weight *= UncertainWeight;
        if (statement.ToldAs == "stronghold") weight *= EpithetWeight;
        var captured = new Dictionary<string, double>(StringComparer.Ordinal);
        var left = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var later in LossesOf(actor))
        {
            if (!IsLater(later, statement)) continue;
            // Who tells of the change himself does not contradict himself.
            if (later.VersionId == statement.VersionId) return weight * LeastWeight;
            var told = later.State == LedgerState.Gained ? captured : left;
            told[later.Family] = Math.Max(told.GetValueOrDefault(later.Family), credibility[later.StatementId]);
        }

        weight = captured.Values.Aggregate(weight, (rest, credible) => rest * (1 - (credible * CapturedShare)));
        return left.Values.Aggregate(weight, (rest, credible) => rest * (1 - (credible * LeftShare)));
    }

    /// <summary>How far a capture or loss is believed: less for each family that says after it that another side, or still the loser, holds the place, or that who took it is still out to take it;
    /// the more families tell of the change itself, the less each doubt weighs.</summary>
    private double Credibility(LedgerStatement change)
    {
        var doubts = Families(statements.Where(statement => IsDoubt(statement, change)));
        if (doubts == 0) return 1;
        var tellers = Families(statements.Where(statement => statement.State == change.State && statement.Extent != Extent.Part && AreOneSide(statement, change)));
        return Math.Pow(DoubtFactor, doubts * Math.Min(1, (double)FewTellers / Math.Max(1, tellers)));
    }

    private static int Families(IEnumerable<LedgerStatement> told) => told.Select(statement => statement.Family).Distinct(StringComparer.Ordinal).Count();

    private bool IsDoubt(LedgerStatement statement, LedgerStatement change)
    {
        if (statement.Extent == Extent.Part) return false;
        // Nobody is out to take what he holds.
        if (statement is { State: LedgerState.Contested, Status: "planned" }) return change.State == LedgerState.Gained && statement.From >= change.From && AreOneSide(statement, change);
        return statement is { State: LedgerState.Holds, ToldAs: "control" } && statement.VersionId != change.VersionId && LastDay(statement) > change.From
            && AreOneSide(statement, change) == (change.State == LedgerState.Lost);
    }

    private bool AreOneSide(LedgerStatement one, LedgerStatement other) =>
        one.Holders.Any(holder => other.Holders.Concat(other.Supporters).Any(actor => kinship.Of(holder.Id, actor.Id)));

    /// <summary>The statements by which an actor lost the place at some time.</summary>
    private List<LedgerStatement> LossesOf(string actor)
    {
        if (!losses.TryGetValue(actor, out var told)) losses.Add(actor, told = statements.FindAll(statement => TellsLoss(statement, actor)));
        return told;
    }

    private bool TellsLoss(LedgerStatement statement, string actor) => statement.Status == "actual" && statement.Extent != Extent.Part && statement.State switch
    {
        LedgerState.Lost => statement.Holders.Any(loser => kinship.Of(loser.Id, actor)),
        LedgerState.Gained => statement.Losers.Any(loser => kinship.Of(loser.Id, actor)) || (!statement.Holders.IsEmpty && !statement.Holders.Concat(statement.Supporters).Any(holder => kinship.Of(holder.Id, actor))),
        _ => false,
    };

    /// <summary>Whether a statement is of a time after all for which another speaks.</summary>
    private bool IsLater(LedgerStatement later, LedgerStatement statement)
    {
        var last = LastDay(statement);
        return !ReferenceEquals(later, statement) && (later.From > last || (later.From == last && (later.VersionId == statement.VersionId || later.From > statement.From)));
    }

    private static bool IsFight(LedgerStatement statement) =>
        statement.State == LedgerState.Contested || (statement.State == LedgerState.Gained && statement.Extent == Extent.Part);

    /// <summary>What is told of the fight: of a family only the weightiest word, less for each family that tells of a later capture of the place.</summary>
    private double Fight(List<LedgerStatement> fights)
    {
        var captures = statements.Where(statement => statement.State == LedgerState.Gained && statement.Extent != Extent.Part && statement.Status == "actual").ToList();
        return fights.GroupBy(statement => statement.Family, StringComparer.Ordinal).Sum(family => family.Max(fight =>
        {
            var ended = captures.Where(capture => capture.From >= LastDay(fight)).Select(capture => capture.Family).Distinct(StringComparer.Ordinal).Count();
            var weight = fight.ToldAs == "control" ? 1 : fight.ToldAs == "advance" || fight.Status == "planned" ? AdvanceWeight : PartialCaptureWeight;
            return weight * Age(fight, FightHalfLifeDays) * Math.Pow(0.5, ended);
        }));
    }

    private List<Camp> Group(List<Weighed> actors)
    {
        var camps = new List<Camp>();
        foreach (var actor in actors)
        {
            var camp = camps.Find(known => kinship.Of(known.Members[0].Actor.Id, actor.Actor.Id) || HoldTogether(known.Members[0].Actor.Id, actor.Actor.Id));
            if (camp is null) camps.Add(camp = new());
            camp.Members.Add(actor);
        }

        foreach (var camp in camps) camp.Weigh();
        camps.Sort((one, other) => other.Weight != one.Weight ? other.Weight.CompareTo(one.Weight) : string.CompareOrdinal(one.Members[0].Actor.Id, other.Members[0].Actor.Id));
        return camps;
    }

    /// <summary>Whether two families of reports name both as holding the place together, or one as backing the other, and none names one as taking it from the other.</summary>
    private bool HoldTogether(string one, string other)
    {
        var together = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            var side = statement.Holders.Concat(statement.Supporters).Select(actor => actor.Id).ToList();
            var (hasOne, hasOther) = (side.Contains(one), side.Contains(other));
            if (hasOne && hasOther && statement.State is LedgerState.Holds or LedgerState.Gained) together.Add(statement.Family);
            if ((hasOne && statement.Losers.Any(loser => loser.Id == other)) || (hasOther && statement.Losers.Any(loser => loser.Id == one))) return false;
        }

        return together.Count >= 2 || (together.Count == 1 && statements.TrueForAll(statement => statement.Family == together.First()));
    }

    private static bool HaveOtherClaimants(Camp one, Camp other)
    {
        var claimants = one.Claimants().ToHashSet(StringComparer.Ordinal);
        return other.Claimants().Any(claimant => !claimants.Contains(claimant));
    }

    /// <summary>Since when the side holds the place: the day that most families give for its capture, else the first for which it is said to hold it.</summary>
    private static DateOnly? Since(Camp camp)
    {
        var weighty = camp.Members.SelectMany(member => member.Statements).Where(pair => pair.Value >= WeightyShare * camp.Heaviest).Select(pair => pair.Key).ToList();
        var captures = weighty.Where(statement => statement.State == LedgerState.Gained && statement.Extent != Extent.Part && statement.IsDated)
            .GroupBy(statement => statement.From).OrderByDescending(day => day.Select(statement => statement.Family).Distinct(StringComparer.Ordinal).Count()).ThenBy(day => day.Key).FirstOrDefault();
        return captures?.Key ?? weighty.Min(statement => statement.From);
    }
}
