using System.Collections.Immutable;
using Marsad.Archive.Accounts;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Ledger;

/// <summary>Answers "who holds it" from the archive.</summary>
internal sealed class ControlQueries(Database database)
{
    private const int MostEvidence = 5;
    private const int SiegeLastsDays = 45;
    private readonly LedgerStore ledger = new(database);
    private readonly EvidenceReader evidence = new(database);

    /// <summary>The last day of which the archive has reports; the first of all days where no report has a date.</summary>
    internal DateOnly LastDay() => database.First("SELECT max(published) FROM version", row => row.DayOrNull(0)) ?? DateOnly.MinValue;

    /// <summary>Who holds a place on a day.</summary>
    /// <param name="place">The place.</param>
    /// <param name="on">The day.</param>
    /// <param name="knowledge">What may be known for the answer.</param>
    /// <param name="accordingTo">Only what these claimants say (identifiers across reports); empty for all.</param>
    internal ControlAnswer Ask(LedgerPlace place, DateOnly on, Knowledge knowledge, ImmutableArray<string> accordingTo)
    {
        var statements = Heard(place.Subject, knowledge, accordingTo);
        var verdict = ControlJudge.Judge(statements, on);
        LedgerPlace? inherited = null;
        if (verdict.State == ControlAnswerState.Unknown) (verdict, inherited) = Inherit(place, on, knowledge, accordingTo);
        return new(place, on, knowledge.Published, verdict.State, verdict.Since, [.. verdict.Holders.Select(Holder)], Sentences(verdict.Against), Besiegers(statements, on), inherited);
    }

    private List<LedgerStatement> Heard(string subject, Knowledge knowledge, ImmutableArray<string> accordingTo)
    {
        var statements = ledger.About(subject, knowledge);
        if (!accordingTo.IsEmpty) statements.RemoveAll(statement => !statement.Claimants.Any(claimant => accordingTo.Contains(claimant.Id)));
        return statements;
    }

    /// <summary>Only an explicit "all of it" of a larger unit reaches its parts, and not those that its sentence excepts.</summary>
    private (ControlVerdict Verdict, LedgerPlace? Unit) Inherit(LedgerPlace place, DateOnly on, Knowledge knowledge, ImmutableArray<string> accordingTo)
    {
        foreach (var unit in PlaceNames.UnitsOf(place))
        {
            if (unit.Kind == "country") continue;
            var whole = Heard(unit.Subject, knowledge, accordingTo).Where(statement => statement.Extent == Extent.Whole && !Excepts(statement, place)).ToList();
            var verdict = ControlJudge.Judge(whole, on);
            if (verdict.State != ControlAnswerState.Unknown) return (verdict, unit);
        }

        return (ControlVerdict.Unknown, null);
    }

    private bool Excepts(LedgerStatement statement, LedgerPlace place)
    {
        var sentence = evidence.Read(statement).Text;
        var at = ExtentLexicon.ExceptionIn(sentence);
        return at >= 0 && Engine.Text.Folding.Fold(sentence.AsSpan(at)).Contains(Engine.Text.Folding.Fold(place.Arabic), StringComparison.Ordinal);
    }

    private ControlHolder Holder(PossibleHolder holder) => Holder(holder.Actor, holder.Camp, holder.Statements);

    private ControlHolder Holder(LedgerActor actor, int camp, ImmutableArray<LedgerStatement> statements)
    {
        var names = Names.Of(actor.Id);
        return new(
            actor, names?.Arabic ?? actor.Name, names?.English, camp, statements.Min(statement => statement.From), statements.Max(statement => statement.Published),
            [.. statements.OrderByDescending(statement => statement.Published).SelectMany(statement => statement.Claimants).DistinctBy(claimant => claimant.Id)],
            statements.Select(statement => statement.Family).Distinct(StringComparer.Ordinal).Count(), Sentences(statements));
    }

    private ImmutableArray<ControlHolder> Besiegers(List<LedgerStatement> statements, DateOnly on) =>
        [.. statements.Where(statement => statement.State == LedgerState.Besieged && statement.Status == "actual" && statement.From <= on && on.DayNumber - (statement.Published ?? on).DayNumber <= SiegeLastsDays)
            .SelectMany(statement => statement.Holders.Select(holder => (Holder: holder, Statement: statement)))
            .GroupBy(pair => pair.Holder.Id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Holder(group.First().Holder, 0, [.. group.Select(pair => pair.Statement).OrderByDescending(statement => statement.Published)]))];

    private ImmutableArray<ControlEvidence> Sentences(ImmutableArray<LedgerStatement> statements) => [.. statements.DistinctBy(statement => statement.Family).Take(MostEvidence).Select(evidence.Read)];
}
