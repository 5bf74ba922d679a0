using System.Globalization;
using System.Text;
using Marsad.Archive.Incidents.Telling;
using Marsad.Engine.Records;

namespace Marsad.Cli.Output.Answers;

/// <summary>One incident for a person at a terminal: what is disputed, a block for each claimant, who denies it, and why its accounts are together.</summary>
internal sealed class IncidentTable(TerminalStyle style)
{
    private const int MostClaimants = 20;
    private const int MostSentences = 3;
    private const int MostDenials = 6;
    private const int MostJoins = 12;
    private readonly TextTable table = new(style, [style.Width]);

    internal string Text(IncidentPicture picture)
    {
        var text = new StringBuilder();
        Head(text, picture);
        Toll(text, "killed", picture.Line.Killed);
        Toll(text, "wounded", picture.Line.Wounded);
        var denials = picture.Denials.Select(denial => denial.Account.AccountId).ToHashSet(StringComparer.Ordinal);
        var told = picture.Accounts.Where(account => !denials.Contains(account.AccountId)).ToList();
        var claimants = told.SelectMany(account => account.Claimants).GroupBy(claimant => claimant.Id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => group.First()).ToList();
        foreach (var claimant in claimants.Take(MostClaimants)) Claimant(text, picture, claimant, told);
        if (claimants.Count > MostClaimants) text.Append('\n');
        More(text, claimants.Count - MostClaimants, "claimants");
        if (!picture.Denials.IsEmpty) Title(text, "DENIED");
        foreach (var denial in picture.Denials.Take(MostDenials)) Denial(text, denial);
        More(text, picture.Denials.Length - MostDenials, "denials");
        Joins(text, picture);
        return text.ToString();
    }

    private void Head(StringBuilder text, IncidentPicture picture)
    {
        var line = picture.Line;
        var place = line.Place is { } named ? IncidentSlot.Value(named) : null;
        text.Append(style.Paint(Codebook.Word(line.Type).Replace('_', ' '), Colours.Of(Codebook.FamilyOf(line.Type)))).Append("  ").Append(line.Start is null ? "no date" : IncidentWords.Days(line.Start, line.End));
        if (place is not null) text.Append("  ").Append(style.Paint(table.Isolated(LineWrap.Cut(place.Name, style.Width / 2)), Colours.Bold));
        text.Append('\n');
        Line(text, $"{Codebook.Word(line.Status)}{(line.HasHappened ? "" : ": nobody says that it happened")} · {Number(line.Accounts, "account")} in {Number(line.Reports, "report")}, {Number(line.Families, "independent family", "independent families")} · {line.IncidentId}");
        var disputed = picture.Disputed.ToList();
        if (disputed.Count > 0) Line(text, "they disagree on: " + string.Join(", ", disputed.Select(word => word == "happened" ? "whether it happened" : word)), Colours.Status);
    }

    private void Toll(StringBuilder text, string word, IncidentToll? toll)
    {
        if (toll is null) return;
        Line(text, $"{word} {Figure(toll.Best)}{(toll.Low == toll.Best ? "" : $"; lowest {Figure(toll.Low)}")}{(toll.High == toll.Best ? "" : $"; highest {Figure(toll.High)}")}");
    }

    private void Claimant(StringBuilder text, IncidentPicture picture, IncidentActor claimant, List<IncidentAccount> told)
    {
        // A lone word ("مصادر") is somebody else in each report.
        var accounts = told.Where(account => account.Claimants.Any(other => other.Id == claimant.Id)).ToList();
        var about = claimant.English ?? (claimant.Key != claimant.Id ? $"(of {accounts[0].Report})" : "");
        text.Append('\n').Append(style.Paint(table.Isolated(LineWrap.Cut(claimant.Name, style.Width / 2)), Colours.Bold)).Append("  ").Append(LineWrap.Cut(about, (style.Width / 2) - 2)).Append('\n');
        Slot(text, "who", picture.Agents, claimant);
        Slot(text, "whom", picture.Targets, claimant);
        Slot(text, "where", picture.Places, claimant);
        Slot(text, "when", picture.Times, claimant);
        Steps(text, "killed", picture.Line.Killed, claimant);
        Steps(text, "wounded", picture.Line.Wounded, claimant);
        // Near-copies say it in the same words.
        var shown = accounts.DistinctBy(account => account.Family, StringComparer.Ordinal).Take(MostSentences).ToList();
        foreach (var account in shown) Sentence(text, account, account.Status == EventStatus.Actual ? null : Codebook.Word(account.Status));
        More(text, accounts.Count - shown.Count, "accounts");
    }

    private void Slot(StringBuilder text, string word, IncidentSlot slot, IncidentActor claimant)
    {
        if (slot.Claims.FirstOrDefault(claim => claim.Claimant.Id == claimant.Id) is { } claim) Labelled(text, word, string.Join("، ", claim.Values.Select(value => value.Name)));
    }

    private void Steps(StringBuilder text, string word, IncidentToll? toll, IncidentActor claimant)
    {
        foreach (var step in toll is null ? [] : toll.Series.Where(step => step.Claimant.Id == claimant.Id))
        {
            var range = step.Low == step.High ? "" : $" (low {IncidentWords.Of(step.Low)}, high {IncidentWords.Of(step.High)})";
            Labelled(text, word, $"{IncidentWords.Of(step.Best)}{range}, reported {AccountTable.Day(step.Day)}");
        }
    }

    private void Denial(StringBuilder text, IncidentDenial denial)
    {
        table.Full(text, new(string.Join("، ", denial.Account.Claimants.Select(claimant => claimant.Name)), Colours.Bold));
        Sentence(text, denial.Account, IncidentWords.Of(denial.Bond));
    }

    private void Sentence(StringBuilder text, IncidentAccount account, string? note)
    {
        table.Full(text, new($"« {account.Best.Text} »", Colours.Dim));
        table.Full(text, new(string.Join(" · ", new[] { AccountTable.Day(account.Published), account.Version.Source, account.Report, note }.Where(part => !string.IsNullOrEmpty(part))), Colours.Dim, "  "));
    }

    /// <summary>The strongest joins that hold the accounts together; each of the others only says once more what they say.</summary>
    private void Joins(StringBuilder text, IncidentPicture picture)
    {
        if (picture.Joins.IsEmpty) return;
        Title(text, "WHY THEY ARE ONE");
        var reports = picture.Accounts.ToDictionary(account => account.AccountId, account => account.Report, StringComparer.Ordinal);
        var group = reports.Keys.ToDictionary(id => id, id => id, StringComparer.Ordinal);
        var shown = 0;
        foreach (var join in picture.Joins)
        {
            var (a, b) = (group[join.A], group[join.B]);
            if (a == b || shown == MostJoins) continue;
            foreach (var id in reports.Keys)
                if (group[id] == b) group[id] = a;
            shown++;
            var score = join.IsDecided ? "joined by a reviewer" : join.Score.ToString("0.00", CultureInfo.InvariantCulture);
            table.Full(text, new($"{reports[join.A]} ~ {reports[join.B]}  {score}"));
            table.Full(text, new(string.Join("; ", join.Reasons.Select(reason => (reason.Signal.Contains('-', StringComparison.Ordinal) ? "against: " : "") + reason.Meaning)), Colours.Dim, "  "));
        }

        More(text, picture.Joins.Length - shown, "links");
    }

    private static string Figure(IncidentFigure figure) =>
        $"{IncidentWords.Of(figure)} ({string.Join("، ", figure.Account.Claimants.Select(claimant => claimant.Name))}, {AccountTable.Day(figure.Account.Published)}, {figure.Account.Report})";

    private static string Number(int number, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");

    private void More(StringBuilder text, int number, string what)
    {
        if (number > 0) table.Full(text, new(string.Create(CultureInfo.InvariantCulture, $"and {number} more {what}; --format ndjson has all"), Colours.Dim));
    }

    private void Title(StringBuilder text, string title) => text.Append('\n').Append(style.Paint(title, Colours.Title)).Append('\n');

    private void Labelled(StringBuilder text, string word, string value) => table.Full(text, new(value, "", $"{word,-8}"));

    private void Line(StringBuilder text, string line, string colour = "")
    {
        foreach (var part in LineWrap.Wrap(line, style.Width - 4)) text.Append("  ").Append(style.Paint(table.Isolated(part), colour)).Append('\n');
    }
}
