using System.Globalization;
using System.Text;
using Marsad.Archive.Incidents.Telling;
using Marsad.Engine.Records;

namespace Marsad.Cli.Output.Answers;

/// <summary>A list of incidents for a person at a terminal.</summary>
internal sealed class IncidentListTable(TerminalStyle style)
{
    private const int MostNames = 3;
    private readonly TextTable table = new(style, Widths(style.Width));

    internal string Text(IncidentList list, IncidentFilter filter)
    {
        var text = new StringBuilder();
        text.Append(Count(list, filter)).Append('\n');
        if (list.Lines.IsEmpty) return text.ToString();
        text.Append('\n');
        if (IsNarrow(style.Width)) table.Row(text, "  ", Head("WHEN, WHAT"), Head("WHO → WHOM @ WHERE"), Head("KILLED"), Head("SOURCES"));
        else table.Row(text, "  ", Head("WHEN"), Head("WHAT"), Head("WHO → WHOM"), Head("WHERE"), Head("KILLED"), Head("SOURCES"));
        foreach (var line in list.Lines) Line(text, line);
        return text.ToString();
    }

    private void Line(StringBuilder text, IncidentLine line)
    {
        List<Paragraph> what = [new(Codebook.Word(line.Type).Replace('_', ' '), Colours.Of(Codebook.FamilyOf(line.Type)))];
        if (line.Status != EventStatus.Actual) what.Add(new($"({Codebook.Word(line.Status)})", Colours.Status));
        List<Paragraph> when = line.Start is null ? [new(AccountTable.Day(line.FirstPublished), Colours.Dim, "≤ ")] : [new(AccountTable.Day(line.Start))];
        if (line.End != line.Start) when.Add(new(AccountTable.Day(line.End), "", "… "));
        List<Paragraph> who = [.. Names(line.Agents, ""), .. Names(line.Targets, "→ ")];
        List<Paragraph> sources = [new(line.Families.ToString(CultureInfo.InvariantCulture))];
        var place = line.Place is { } named ? IncidentSlot.Value(named).Name : "";
        if (IsNarrow(style.Width)) table.Row(text, "  ", [.. when, .. what], [.. who, new(place, "", place.Length > 0 ? "@ " : "")], Killed(line.Killed), sources);
        else table.Row(text, "  ", when, what, who, [new(place)], Killed(line.Killed), sources);
        var account = line.Evidence;
        table.Full(text, new($"« {account.Best.Text} »", Colours.Dim));
        table.Full(text, new(string.Join(" · ", new[] { line.IncidentId, AccountTable.Day(account.Published), account.Version.Source, account.Report }.Where(part => !string.IsNullOrEmpty(part))), Colours.Dim, "  "));
    }

    private static List<Paragraph> Killed(IncidentToll? killed)
    {
        if (killed is null) return [];
        var best = new Paragraph(killed.Best.Low.ToString("0.###", CultureInfo.InvariantCulture), killed.IsDisputed ? Colours.Status : "");
        return killed.Low.Low.Equals(killed.High.High) ? [best] : [best, new(string.Create(CultureInfo.InvariantCulture, $"{killed.Low.Low:0.###}–{killed.High.High:0.###}"), Colours.Dim)];
    }

    private static IEnumerable<Paragraph> Names(IReadOnlyList<IncidentActor> actors, string lead)
    {
        foreach (var actor in actors.Take(MostNames)) yield return new(actor.Name, "", lead);
        if (actors.Count > MostNames) yield return new($"and {actors.Count - MostNames} more", Colours.Dim, lead);
    }

    private static List<Paragraph> Head(string word) => [new(word, Colours.Dim)];

    private static string Count(IncidentList list, IncidentFilter filter)
    {
        if (list.Total == 0) return "No incident found.";
        var incidents = list.Total == 1 ? "1 incident" : string.Create(CultureInfo.InvariantCulture, $"{list.Total} incidents");
        if (list.IsMore) return $"More than {incidents}, {filter.Skip + 1} to {filter.Skip + list.Lines.Length}:";
        if (list.Lines.IsEmpty) return $"{incidents}, none behind the first {filter.Skip}.";
        return list.Lines.Length == list.Total ? $"{incidents}:" : string.Create(CultureInfo.InvariantCulture, $"{incidents}, {filter.Skip + 1} to {filter.Skip + list.Lines.Length}:");
    }

    /// <summary>A narrow terminal has one column for who, whom and where, and one for when and what.</summary>
    private static int[] Widths(int width)
    {
        if (IsNarrow(width)) return [12, Math.Max(8, width - 2 - 6 - 12 - 9 - 7), 9, 7];
        var free = width - 2 - 10 - 12 - 14 - 9 - 7;
        return [12, 14, free * 3 / 5, free - (free * 3 / 5), 9, 7];
    }

    private static bool IsNarrow(int width) => width < 84;
}
