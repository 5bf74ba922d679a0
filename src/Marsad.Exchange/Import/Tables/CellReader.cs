using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Marsad.Exchange.Import.Tables;

/// <summary>A cell's text, and the time it holds where it is formatted as one.</summary>
internal readonly record struct TableCell(string Text, PublicationTime? Time);

/// <summary>Reads the rows of a sheet one after another.</summary>
internal sealed class CellReader
{
    private const int MostColumns = 1024;
    private readonly List<string> shared = [];
    private readonly HashSet<uint> dateStyles;
    private readonly bool is1904;

    internal CellReader(WorkbookPart book)
    {
        is1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        dateStyles = DateStyles.Of(book.WorkbookStylesPart?.Stylesheet);
        if (book.SharedStringTablePart is not { } table) return;
        using var reader = OpenXmlReader.Create(table);
        while (reader.Read())
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem)) shared.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
    }

    /// <summary>The rows with their numbers; cells that a row leaves out are empty.</summary>
    internal IEnumerable<(uint Number, List<TableCell> Cells)> Rows(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        uint number = 0;
        while (reader.Read())
        {
            if (!reader.IsStartElement || reader.ElementType != typeof(Row)) continue;
            var row = (Row)reader.LoadCurrentElement()!;
            number = row.RowIndex?.Value ?? number + 1;
            yield return (number, Cells(row));
        }
    }

    private List<TableCell> Cells(Row row)
    {
        var cells = new List<TableCell>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            if (column >= MostColumns) break;
            while (cells.Count < column) cells.Add(new("", null));
            if (cells.Count == column) cells.Add(Read(cell));
        }

        return cells;
    }

    private TableCell Read(Cell cell)
    {
        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
            return new(int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "", null);
        if (type == CellValues.InlineString) return new(cell.InlineString is { } inline ? TextOf(inline) : "", null);
        if (type is not null && type != CellValues.Number) return new(raw, null);
        if (cell.StyleIndex?.Value is not { } style || !dateStyles.Contains(style)) return new(raw, null);
        return Serial(raw) is { } time ? new(time.ToString(), time) : new(raw, null);
    }

    // days since 1900 (with its wrong leap day) or 1904, the time as a fraction
    private PublicationTime? Serial(string raw)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var days)) return null;
        if (is1904) days += 1462;
        if (days is < 61 or >= 109_574) return null;
        var moment = DateTime.FromOADate(days);
        var rounded = new DateTime((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
        return new(DateOnly.FromDateTime(rounded), rounded.TimeOfDay == TimeSpan.Zero ? null : TimeOnly.FromDateTime(rounded));
    }

    private static string TextOf(OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    private static int? ColumnOf(string? reference)
    {
        if (reference is null) return null;
        var column = 0;
        foreach (var unit in reference)
        {
            if (!char.IsAsciiLetterUpper(unit)) break;
            column = (column * 26) + (unit - 'A' + 1);
            if (column > 20_000) break;
        }

        return column - 1;
    }
}
