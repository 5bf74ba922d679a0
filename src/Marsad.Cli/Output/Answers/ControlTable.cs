using System.Globalization;
using System.Text;
using Marsad.Archive.Ledger;

namespace Marsad.Cli.Output.Answers;

/// <summary>Answers about control for a person at a terminal.</summary>
internal sealed class ControlTable(TerminalStyle style)
{
    private const int MostClaimants = 4;
    private const int MostSentences = 3;

    /// <summary>One place: the answer in a line, each holder with who says so, and the sentences.</summary>
    internal string One(ControlAnswer answer)
    {
        var text = new StringBuilder();
        var table = new TextTable(style, Widths());
        text.Append(style.Paint(table.Isolated(Title(answer.Place)), Colours.Bold)).Append("  ").Append(Day(answer.On));
        if (answer.AsKnown is { } known) text.Append(" as known on ").Append(Day(known));
        text.Append('\n').Append("  ").Append(Verdict(answer, table)).Append("\n\n");
        if (!answer.Holders.IsEmpty) table.Row(text, "  ", [new("HOLDER", Colours.Dim)], [new("ACCORDING TO", Colours.Dim)], [new("CITED", Colours.Dim)], [new("SOURCES", Colours.Dim)]);
        foreach (var holder in answer.Holders)
        {
            table.Row(text, "  ", Name(holder), [.. holder.Claimants.Take(MostClaimants).Select(claimant => new Paragraph(claimant.Name))], Cited(holder), [new(holder.Families.ToString(CultureInfo.InvariantCulture))]);
            foreach (var sentence in holder.Evidence.Take(MostSentences)) Sentence(text, table, sentence);
        }

        foreach (var besieger in answer.BesiegedBy.Take(2))
        {
            table.Full(text, new($"besieged by {besieger.NameArabic}, last cited {Day(besieger.LastCited)}", Colours.Status));
            foreach (var sentence in besieger.Evidence.Take(1)) Sentence(text, table, sentence);
        }

        if (!answer.Against.IsEmpty) table.Full(text, new(answer.State == ControlAnswerState.Contested ? "told of the fight:" : "said against it:", Colours.Status));
        foreach (var sentence in answer.Against.Take(MostSentences)) Sentence(text, table, sentence);
        return text.ToString();
    }

    /// <summary>Many places, one line each.</summary>
    internal string Many(IEnumerable<ControlAnswer> answers)
    {
        var text = new StringBuilder();
        var table = new TextTable(style, AreaWidths());
        table.Row(text, "  ", [new("PLACE", Colours.Dim)], [new("STATE", Colours.Dim)], [new("HOLDER", Colours.Dim)], [new("OTHERWISE", Colours.Dim)], [new("LAST CITED", Colours.Dim)]);
        foreach (var answer in answers)
        {
            var others = answer.Holders.Where(holder => holder.Camp > 0).Take(2).Select(holder => new Paragraph(holder.NameArabic)).ToList();
            table.Row(
                text, "  ", [new(answer.Place.Arabic)], [new(ControlJson.Word(answer.State), Colour(answer.State))], [.. answer.Holders.Where(holder => holder.Camp == 0).Take(2).Select(holder => new Paragraph(holder.NameArabic))],
                others, [new(answer.Holders.IsEmpty ? "" : Day(answer.Holders.Max(holder => holder.LastCited)))]);
        }

        return text.ToString();
    }

    private static string Title(LedgerPlace place) => place.English.Length > 0 ? $"{place.Arabic} ({place.English})" : place.Arabic;

    private string Verdict(ControlAnswer answer, TextTable table)
    {
        var state = style.Paint(ControlJson.Word(answer.State), Colour(answer.State));
        var since = answer.Since is { } day ? $" since {Day(day)}" : "";
        var from = answer.Inherited is { } unit ? $", by what is said of all of {table.Isolated(unit.Arabic)}" : "";
        return answer.Holders.IsEmpty ? $"{state}{since}: no report says who holds it{from}" : $"held by {table.Isolated(answer.Holders[0].NameArabic)}: {state}{since}{from}";
    }

    private static List<Paragraph> Name(ControlHolder holder)
    {
        List<Paragraph> cell = [new(holder.NameArabic, holder.Camp == 0 ? Colours.Bold : "", holder.Camp == 0 ? "" : "otherwise: ")];
        if (holder.NameEnglish is { Length: > 0 } english) cell.Add(new(english, Colours.Dim));
        return cell;
    }

    private static List<Paragraph> Cited(ControlHolder holder) =>
        holder.FirstCited == holder.LastCited ? [new(Day(holder.LastCited))] : [new(Day(holder.FirstCited)), new(Day(holder.LastCited), "", "…")];

    private static void Sentence(StringBuilder text, TextTable table, ControlEvidence sentence)
    {
        var source = string.Join(" · ", new[] { Day(sentence.Published), sentence.Source, sentence.Report }.Where(part => !string.IsNullOrEmpty(part)));
        table.Full(text, new($"« {sentence.Text} »", Colours.Dim, "  "));
        table.Full(text, new(source, Colours.Dim, "    "));
    }

    private static string Colour(ControlAnswerState state) => state switch
    {
        ControlAnswerState.Agreed => "1;32",
        ControlAnswerState.Disputed => "1;33",
        ControlAnswerState.Contested => "1;31",
        _ => Colours.Dim,
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";

    private int[] Widths()
    {
        var free = style.Width - 4 - 11 - 7 - 6;
        return [free / 2, free - (free / 2), 11, 7];
    }

    private int[] AreaWidths()
    {
        var free = style.Width - 4 - 9 - 10 - 8;
        return [free / 3, 9, free / 3, free - (2 * (free / 3)), 10];
    }
}
