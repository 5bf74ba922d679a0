using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Marsad.Exchange.Export.Writing;

/// <summary>A CSV file (RFC 4180, UTF-8 without a mark, line feeds), written row by row.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly IReadOnlyList<ExportColumn> columns;
    private readonly StreamWriter stream;
    private readonly CsvWriter writer;
    private int cells;

    /// <summary>Begins a file with its header.</summary>
    internal CsvFile(string path, IReadOnlyList<ExportColumn> columns)
    {
        this.columns = columns;
        stream = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        writer = new(stream, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", ShouldQuote = cell => MustQuote(cell.Field) });
        foreach (var column in columns) Raw(column.Name);
        End();
    }

    /// <summary>A cell of text: one that a spreadsheet would read as a formula gets an apostrophe in front.</summary>
    internal void Text(string? text) => Raw(Defused(text ?? ""));

    /// <summary>A cell that is a number, a date or a word of the format's own.</summary>
    internal void Raw(string text)
    {
        writer.WriteField(text);
        cells++;
    }

    /// <summary>A whole number; an empty cell for null.</summary>
    internal void Number(long? number) => Raw(number?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <summary>A number; an empty cell for null.</summary>
    internal void Number(double? number) => Raw(number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "");

    /// <summary>A day, YYYY-MM-DD; an empty cell for null.</summary>
    internal void Day(DateOnly? day) => Raw(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    /// <summary>Empty cells.</summary>
    internal void Empty(int count = 1)
    {
        for (var i = 0; i < count; i++) Raw("");
    }

    /// <summary>Ends the row.</summary>
    /// <exception cref="InvalidOperationException">The row has not as many cells as there are columns.</exception>
    internal void End()
    {
        if (cells != columns.Count) throw new InvalidOperationException($"A row of {cells} cells for {columns.Count} columns.");
        cells = 0;
        writer.NextRecord();
    }

    public void Dispose()
    {
        writer.Dispose();
        stream.Dispose();
    }

    /// <summary>Whether readers would take a cell apart: also a carriage return alone ends a row for some.</summary>
    private static bool MustQuote(string? cell) => cell is { Length: > 0 } && (cell.AsSpan().ContainsAny(",\"\r\n") || cell[0] == ' ' || cell[^1] == ' ');

    /// <summary>The text as a spreadsheet shows it and runs nothing; control characters that break readers of CSV become U+FFFD.</summary>
    internal static string Defused(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\0', '\u001f')) text = string.Create(text.Length, text, static (units, source) =>
        {
            for (var i = 0; i < units.Length; i++) units[i] = source[i] < ' ' && source[i] is not ('\t' or '\n' or '\r') ? '\ufffd' : source[i];
        });
        return text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
    }
}
