using System.Collections.Immutable;

namespace Marsad.Exchange.Export.Model;

/// <summary>How many were killed in an event, as its accounts say.</summary>
/// <param name="Low">The lowest figure that a claimant's latest account gives.</param>
/// <param name="Best">The figure that most families of reports give; where no figure leads, the median of the latest figures of each claimant (the lower of two middle ones, so that it is
/// always a figure that somebody gave).</param>
/// <param name="High">The highest figure that a claimant's latest account gives.</param>
/// <param name="Figures">Each claimant's latest figure.</param>
internal sealed record Toll(int Low, int Best, int High, ImmutableArray<TollFigure> Figures)
{
    /// <summary>The toll that accounts give, or null where none gives a figure.</summary>
    internal static Toll? Of(IEnumerable<ExportAccount> accounts)
    {
        // Near-copies are one voice: the latest of each family speaks.
        var given = InOrder(InOrder(accounts.Where(account => account.Killed is not null)).GroupBy(account => account.Report.Family, StringComparer.Ordinal).Select(family => family.Last())).ToList();
        if (given.Count == 0) return null;
        var figures = given.GroupBy(account => account.ClaimantNames, StringComparer.Ordinal).Select(TollFigure.Of).ToImmutableArray();
        return new(figures.Min(figure => figure.Low), MostGiven(given) ?? Median(figures), figures.Max(figure => figure.High), figures);
    }

    /// <summary>Whose figures they are: <c>SOHR 7 (2018-09-12); Syria 12 (2018-09-13)</c>.</summary>
    internal string Words => ListText.Join(Figures.Select(figure => figure.Words));

    /// <summary>The figure that more families give than any other, if at least two do.</summary>
    private static int? MostGiven(List<ExportAccount> given)
    {
        var votes = given.GroupBy(account => Number(account.Killed!.Low)).Select(group => (Figure: group.Key, Families: group.Count())).OrderByDescending(vote => vote.Families).ThenBy(vote => vote.Figure).ToList();
        return votes[0].Families > 1 && (votes.Count == 1 || votes[1].Families < votes[0].Families) ? votes[0].Figure : null;
    }

    private static IOrderedEnumerable<ExportAccount> InOrder(IEnumerable<ExportAccount> accounts) =>
        accounts.OrderBy(account => account.Report.Published).ThenBy(account => account.Report.VersionId, StringComparer.Ordinal).ThenBy(account => account.Id, StringComparer.Ordinal);

    private static int Median(ImmutableArray<TollFigure> figures) => figures.Select(figure => figure.Low).Order().ElementAt((figures.Length - 1) / 2);

    /// <summary>A figure as a whole number of people.</summary>
    internal static int Number(double figure) => (int)Math.Clamp(Math.Round(figure), 0, int.MaxValue);
}

/// <summary>A claimant's latest figure of dead.</summary>
/// <param name="Claimant">Names of the claimants; empty where the report has no publisher and names none.</param>
/// <param name="Published">When the report came out, or null.</param>
/// <param name="Low">The figure, or the lower end of a range.</param>
/// <param name="High">The figure, or the upper end of a range.</param>
internal sealed record TollFigure(string Claimant, DateOnly? Published, int Low, int High)
{
    /// <summary>The latest of a claimant's accounts.</summary>
    internal static TollFigure Of(IEnumerable<ExportAccount> accounts)
    {
        var latest = accounts.Last();
        return new(latest.ClaimantNames, latest.Report.Published, Toll.Number(latest.Killed!.Low), Toll.Number(latest.Killed.High));
    }

    /// <summary>The figure in words.</summary>
    internal string Words =>
        $"{(Claimant.Length > 0 ? Claimant.Replace(";", " /", StringComparison.Ordinal) : "unattributed")} {(Low == High ? $"{Low}" : $"{Low}-{High}")}{(Published is { } day ? $" ({day:yyyy-MM-dd})" : "")}";
}
