using System.Buffers;
using System.Globalization;
using System.Text;
using Marsad.Engine.Numbers;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output;

/// <summary>The records as tables for a person at a terminal: one block a report, with events, control and quotations.</summary>
internal sealed class TableFormat(TerminalStyle style) : IRecordFormat
{
    private readonly int[] widths = Widths(style.Width);

    public ReadOnlySpan<byte> Header => default;

    public ReadOnlySpan<byte> Footer => default;

    public void Write(Report report, Record record, IBufferWriter<byte> output)
    {
        var text = new StringBuilder(4096);
        var table = new TextTable(style, widths);
        WriteHead(text, table, report, record);
        foreach (var note in record.Notes) text.Append("  ").Append(style.Paint("! " + note, Colours.Status)).Append('\n');
        if (record.Events.IsEmpty && record.Control.IsEmpty && record.Quotes.IsEmpty)
        {
            text.Append("  ").Append(style.Paint("Nothing that the codebook codes.", Colours.Dim)).Append("\n\n");
        }
        else
        {
            if (!record.Events.IsEmpty || !record.Control.IsEmpty) WriteColumns(text, table);
            foreach (var coded in record.Events) WriteEvent(text, table, record, coded);
            foreach (var statement in record.Control) WriteControl(text, table, record, statement);
            foreach (var quote in record.Quotes) WriteQuote(text, table, report, record, quote);
            text.Append('\n');
        }

        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    private void WriteHead(StringBuilder text, TextTable table, Report report, Record record)
    {
        var title = report.Title.Length > 0 ? report.Title : FirstWords(report.Text);
        var cut = LineWrap.Cut(title, style.Width - 6);
        text.Append(style.Paint("── ", Colours.Dim)).Append(style.Paint(table.Isolated(cut), Colours.Bold));
        text.Append(' ').Append(style.Paint(new string('─', Math.Max(2, style.Width - 4 - DisplayWidth.Of(cut))), Colours.Dim)).Append('\n');
        var day = record.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";
        var source = string.IsNullOrEmpty(report.Source) ? "" : $" · {report.Source}";
        var figures = $"{Some(record.Actors.Length, "actor")}, {Some(record.Events.Length, "event")}, {record.Control.Length} control, {Some(record.Quotes.Length, "quote")}";
        text.Append("   ").Append(style.Paint(LineWrap.Cut($"{day}{source} · {report.Id} · {figures}", style.Width - 3), Colours.Dim)).Append("\n\n");
    }

    private static string Some(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";

    private static string FirstWords(string text) => string.Join(' ', text.Split((char[]?)null, 16, StringSplitOptions.RemoveEmptyEntries).Take(15));

    private static void WriteColumns(StringBuilder text, TextTable table) =>
        table.Row(text, "  ", [new("WHAT", Colours.Dim)], [new("WHO → WHOM", Colours.Dim)], [new("WHERE", Colours.Dim)], [new("WHEN", Colours.Dim)], [new("SOURCE", Colours.Dim)]);

    private static void WriteEvent(StringBuilder text, TextTable table, Record record, CodedEvent coded)
    {
        List<Paragraph> what = [new(Words(Codebook.Word(coded.Type)), Colours.Of(coded.Family))];
        if (coded.Status != EventStatus.Actual) what.Add(new($"({Codebook.Word(coded.Status)})", Colours.Status));
        foreach (var count in coded.Counts) what.Add(new(Count(count)));
        var who = Names(record, coded.Agent, "");
        who.AddRange(Names(record, coded.Target, "→ "));
        who.AddRange(Names(record, coded.Supporter, "+ "));
        table.Row(text, "  ", what, who, Where(coded.Places), When(coded.Time), Names(record, coded.AccordingTo, ""));
        Evidence(text, table, coded.Anchor.Text);
    }

    private static void WriteControl(StringBuilder text, TextTable table, Record record, ControlStatement statement)
    {
        List<Paragraph> what = [new($"control: {Codebook.Word(statement.State)}", Colours.Control)];
        if (statement.Count is { } count) what.Add(new(Count(count)));
        table.Row(text, "  ", what, Names(record, statement.Holder, ""), Where(statement.Places), When(statement.Time), Names(record, statement.AccordingTo, ""));
        Evidence(text, table, statement.Anchor.Text);
    }

    private static void Evidence(StringBuilder text, TextTable table, string anchor)
    {
        if (anchor.Length == 0) return;
        table.Full(text, new($"« {anchor} »", Colours.Dim));
    }

    private static void WriteQuote(StringBuilder text, TextTable table, Report report, Record record, CodedQuote quote)
    {
        var speaker = quote.Speaker is { } key ? Name(record, key) : "(speaker not named)";
        var medium = quote.Medium is { } said ? $" ({said.Text})" : "";
        table.Full(text, new($"{speaker}{medium}:", Colours.Bold, "❝ "));
        table.Full(text, new(quote.Span.IsEmpty ? $"{quote.Starts} … {quote.Ends}" : quote.Span.Of(report.Content), "", "  "));
    }

    private static List<Paragraph> Where(IReadOnlyList<CodedPlace> places)
    {
        var cell = new List<Paragraph>();
        foreach (var place in places)
        {
            cell.Add(new(place.Text));
            if (place.State == Engine.Places.PlaceState.Ambiguous) cell.Add(new("(ambiguous)", Colours.Dim));
        }

        return cell;
    }

    private static List<Paragraph> When(CodedTime? time)
    {
        if (time is null) return [];
        if (time is not { Start: { } start, End: { } end }) return [new(time.Text), new("(unresolved)", Colours.Dim)];
        var first = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return start == end
            ? [new(time.Text), new(first, Colours.Dim)]
            : [new(time.Text), new(first, Colours.Dim), new(end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Colours.Dim, "…")];
    }

    private static List<Paragraph> Names(Record record, IEnumerable<string> keys, string lead) => [.. keys.Select(key => new Paragraph(Name(record, key), "", lead))];

    private static string Name(Record record, string key) => record.Find(key) is { Names.Length: > 0 } actor ? actor.Names[0].Text : key;

    private static string Count(CodedCount count)
    {
        var sign = count.Qualifier switch
        {
            Qualifier.About => "~",
            Qualifier.AtLeast => "≥",
            Qualifier.AtMost => "≤",
            Qualifier.MoreThan => ">",
            _ => "",
        };
        var value = count.Qualifier == Qualifier.Range ? $"{count.Low:0.##}–{count.High:0.##}" : $"{count.Value:0.##}";
        return $"{sign}{value} {Codebook.Word(count.Of)}";
    }

    private static string Words(string word) => word.Replace('_', ' ');

    private static int[] Widths(int width)
    {
        var free = width - 2 - 8 - 16 - 11;
        var who = free * 2 / 5;
        var where = free * 7 / 20;
        return [16, who, where, 11, free - who - where];
    }
}
