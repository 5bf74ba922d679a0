using System.Buffers;
using System.Globalization;
using System.Text;
using Marsad.Engine.Numbers;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output;

/// <summary>One row an event, control statement or quotation. Cells that a spreadsheet would take for a formula are defused with an apostrophe.</summary>
internal sealed class TsvFormat : IRecordFormat
{
    private const string Columns =
        "doc\tdate\tkind\tid\ttype\tfamily\tstatus\tagent\ttarget\tsupporter\tplace\tlat\tlon\tprecision_km\ttime\tstart\tend\taccording_to\tcounts\tevidence\tconfidence\n";

    private static readonly byte[] HeaderBytes = Encoding.UTF8.GetBytes(Columns);

    public ReadOnlySpan<byte> Header => HeaderBytes;

    public ReadOnlySpan<byte> Footer => default;

    public void Write(Report report, Record record, IBufferWriter<byte> output)
    {
        var rows = new StringBuilder();
        foreach (var coded in record.Events)
        {
            Row(rows, record, "event", coded.Id, Codebook.Word(coded.Type), Codebook.Word(coded.Family), Codebook.Word(coded.Status));
            Cells(rows, Names(record, coded.Agent), Names(record, coded.Target), Names(record, coded.Supporter));
            Where(rows, coded.Places);
            When(rows, coded.Time);
            Cells(rows, Names(record, coded.AccordingTo), string.Join("; ", coded.Counts.Select(Count)), coded.Anchor.Text, Number(coded.Confidence));
            End(rows);
        }

        foreach (var statement in record.Control)
        {
            Row(rows, record, "control", statement.Id, Codebook.Word(statement.State), "", "");
            Cells(rows, Names(record, statement.Holder), "", "");
            Where(rows, statement.Places);
            When(rows, statement.Time);
            Cells(rows, Names(record, statement.AccordingTo), statement.Count is { } count ? Count(count) : "", statement.Anchor.Text, Number(statement.Confidence));
            End(rows);
        }

        for (var index = 0; index < record.Quotes.Length; index++)
        {
            var quote = record.Quotes[index];
            Row(rows, record, "quote", $"q{index + 1}", "", "", "");
            Cells(rows, quote.Speaker is { } speaker ? Name(record, speaker) : "", "", "", "", "", "", "", quote.Medium?.Text ?? "", "", "", "", "");
            Cells(rows, quote.Span.Of(report.Content), "");
            End(rows);
        }

        Encoding.UTF8.GetBytes(rows.ToString(), output);
    }

    private static void Row(StringBuilder rows, Record record, string kind, string id, string type, string family, string status) =>
        Cells(rows, record.Doc, record.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", kind, id, type, family, status);

    private static void Where(StringBuilder rows, IReadOnlyList<CodedPlace> places)
    {
        Cells(rows, string.Join("; ", places.Select(place => place.Text)));
        var located = places.FirstOrDefault(place => place.Latitude is not null);
        Plain(rows, Number(located?.Latitude));
        Plain(rows, Number(located?.Longitude));
        Plain(rows, Number(located?.PrecisionKm));
    }

    private static void When(StringBuilder rows, CodedTime? time) =>
        Cells(rows, time?.Text ?? "", time?.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", time?.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    private static string Count(CodedCount count)
    {
        var value = count.Qualifier == Qualifier.Range ? $"{Number(count.Low)}-{Number(count.High)}" : Number(count.Value);
        var qualifier = count.Qualifier is Qualifier.Exact or Qualifier.Range ? "" : Codebook.Word(count.Qualifier) + " ";
        return $"{Codebook.Word(count.Of)} {qualifier}{value}{(count.Who is null ? "" : $" ({count.Who})")}";
    }

    private static string Names(Record record, IEnumerable<string> keys) => string.Join("; ", keys.Select(key => Name(record, key)));

    private static string Name(Record record, string key) => record.Find(key) is { Names.Length: > 0 } actor ? actor.Names[0].Text : key;

    private static string Number(double? value) => value?.ToString("0.#####", CultureInfo.InvariantCulture) ?? "";

    private static void Cells(StringBuilder rows, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells) Plain(rows, Defused(cell));
    }

    private static void Plain(StringBuilder rows, string cell) => rows.Append(cell).Append('\t');

    private static void End(StringBuilder rows) => rows[^1] = '\n';

    /// <summary>A cell in one line that no spreadsheet takes for a formula.</summary>
    internal static string Defused(string cell)
    {
        var isFormula = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
        var line = !cell.Any(BreaksLine) ? cell : string.Create(cell.Length, cell, static (units, source) =>
        {
            for (var at = 0; at < units.Length; at++) units[at] = BreaksLine(source[at]) ? ' ' : source[at];
        });
        return isFormula ? "'" + line : line;
    }

    private static bool BreaksLine(char unit) => unit is '\t' or '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
