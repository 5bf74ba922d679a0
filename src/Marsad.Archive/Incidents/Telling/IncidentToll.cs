using System.Collections.Immutable;
using Marsad.Engine.Numbers;
using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>A figure and whose it is.</summary>
/// <param name="Low">The figure, or the lower end of a range.</param>
/// <param name="High">The figure, or the upper end of a range.</param>
/// <param name="Qualifier">How the report qualifies it.</param>
/// <param name="Families">How many independent families of reports give this very figure.</param>
/// <param name="Account">The latest account that gives it: its claimants and its report stand for it.</param>
internal sealed record IncidentFigure(double Low, double High, Qualifier Qualifier, int Families, IncidentAccount Account);

/// <summary>What one claimant said on one day.</summary>
/// <param name="Claimant">Whose word it is.</param>
/// <param name="Day">The day of publication, or null.</param>
/// <param name="Low">The smallest figure.</param>
/// <param name="Best">The figure of most families, else the latest.</param>
/// <param name="High">The greatest figure.</param>
internal sealed record TollStep(IncidentActor Claimant, DateOnly? Day, IncidentFigure Low, IncidentFigure Best, IncidentFigure High);

/// <summary>The dead or the wounded as the accounts count them. Nothing is averaged: each figure is one that somebody gave.</summary>
/// <param name="Low">The smallest figure of all.</param>
/// <param name="Best">The figure that most independent families give; of equals the latest.</param>
/// <param name="High">The greatest figure of all.</param>
/// <param name="Series">One step for each claimant and day, the days in order.</param>
/// <param name="IsDisputed">Whether the latest figures of two claimants exclude each other ("at least nine" and "eleven" do not).</param>
internal sealed record IncidentToll(IncidentFigure Low, IncidentFigure Best, IncidentFigure High, ImmutableArray<TollStep> Series, bool IsDisputed)
{
    /// <summary>The toll by the accounts that say that it happened, in order of publication; null where none gives a figure.</summary>
    internal static IncidentToll? Of(ImmutableArray<IncidentAccount> accounts, CountOf of)
    {
        var told = accounts.Where(account => account.SaysSo && account.Count(of) is not null).ToList();
        if (told.Count == 0) return null;
        var series = told.SelectMany(account => account.Claimants.Select(claimant => (Claimant: claimant, Account: account)))
            .GroupBy(pair => (pair.Claimant.Id, pair.Account.Published))
            .Select(group => Step(group.First().Claimant, group.Key.Published, [.. group.Select(pair => pair.Account)], of))
            .OrderBy(step => step.Day).ToImmutableArray();
        var all = Figures(told, of);
        return new(Lowest(all), MostGiven(all), Highest(all), series, IsContradicted([.. series.GroupBy(step => step.Claimant.Id, StringComparer.Ordinal).Select(steps => steps.Last().Best)]));
    }

    private static TollStep Step(IncidentActor claimant, DateOnly? day, List<IncidentAccount> accounts, CountOf of)
    {
        var figures = Figures(accounts, of);
        return new(claimant, day, Lowest(figures), MostGiven(figures), Highest(figures));
    }

    /// <summary>Each figure once, with the families that give it and the latest account that does.</summary>
    private static List<IncidentFigure> Figures(List<IncidentAccount> accounts, CountOf of) =>
    [
        .. accounts.Select(account => (Account: account, Count: account.Count(of)!)).GroupBy(pair => (pair.Count.Low, pair.Count.High))
            .Select(group => new IncidentFigure(
                group.Key.Low, group.Key.High, group.Last().Count.Qualifier, group.Select(pair => pair.Account.Family).Distinct(StringComparer.Ordinal).Count(), group.Last().Account)),
    ];

    private static IncidentFigure Lowest(List<IncidentFigure> figures) => figures.OrderBy(figure => figure.Low).ThenBy(figure => figure.High).First();

    private static IncidentFigure Highest(List<IncidentFigure> figures) => figures.OrderByDescending(figure => figure.High).ThenByDescending(figure => figure.Low).First();

    private static IncidentFigure MostGiven(List<IncidentFigure> figures) =>
        figures.OrderByDescending(figure => figure.Families).ThenByDescending(figure => figure.Account.Published).ThenBy(figure => figure.Account.AccountId, StringComparer.Ordinal).First();

    private static bool IsContradicted(List<IncidentFigure> latest) =>
        latest.Exists(a => latest.Exists(b => a.Account != b.Account && (Floor(a) > Ceiling(b) || Floor(b) > Ceiling(a))));

    private static double Floor(IncidentFigure figure) => figure.Qualifier == Qualifier.AtMost ? 0 : figure.Low;

    private static double Ceiling(IncidentFigure figure) => figure.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan ? double.PositiveInfinity : figure.High;
}
