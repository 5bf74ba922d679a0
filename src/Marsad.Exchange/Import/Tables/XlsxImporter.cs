using System.Text.Json;
using System.Text.Encodings.Web;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Marsad.Exchange.Import.Tables;

/// <summary>Workbooks of Excel: every visible sheet with a header row, one report a row. Only strings that several cells share are held in memory.</summary>
internal sealed class XlsxImporter : IImporter
{
    private const long MostUnpacked = 512L << 20;
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => "xlsx";

    public bool CanRead(string path, ReadOnlySpan<byte> head) => FileKind.Extension(path) is ".xlsx" or ".xlsm" && FileKind.IsZip(head);

    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken) =>
        Guarded.RunAsync(file, Read(file, options), cancellationToken);

    private IEnumerable<ImportItem> Read(SourceFile file, ImportOptions options)
    {
        using var stream = file.Open();
        if (!stream.CanSeek) throw new InvalidDataException("a workbook must not be packed once more");
        ZipCheck.Run(stream, options.Limits, MostUnpacked);
        stream.Position = 0;
        using var document = OpenDocument(stream);
        if (document.WorkbookPart is not { } book) throw new InvalidDataException("it holds no workbook");
        var cells = new CellReader(book);
        foreach (var sheet in book.Workbook.Descendants<Sheet>())
        {
            if (sheet.State?.Value is { } state && state != SheetStateValues.Visible) continue;
            if (sheet.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart part) continue;
            foreach (var item in ReadSheet($"{file.Locator}#{sheet.Name?.Value}", part, cells, options)) yield return item;
        }
    }

    private static SpreadsheetDocument OpenDocument(Stream stream)
    {
        try
        {
            return SpreadsheetDocument.Open(stream, isEditable: false);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or InvalidOperationException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private IEnumerable<ImportItem> ReadSheet(string where, WorksheetPart part, CellReader reader, ImportOptions options)
    {
        List<string>? header = null;
        TableColumns? columns = null;
        TableRows? rows = null;
        foreach (var (number, cells) in reader.Rows(part))
        {
            var texts = cells.ConvertAll(cell => cell.Text);
            if (header is null)
            {
                if (texts.All(string.IsNullOrWhiteSpace)) continue;
                header = texts;
                columns = TableColumns.Of(header, options.Columns);
                if (columns is null)
                {
                    yield return TableRows.NoText(where, header, options.Columns);
                    yield break;
                }

                rows = new(Name, header, columns, options);
                continue;
            }

            var published = columns!.Published >= 0 && columns.Published < cells.Count ? cells[columns.Published].Time : null;
            foreach (var item in rows!.Read($"{where}:{number}", texts, Original(header, texts), published)) yield return item;
        }
    }

    // a row of a workbook has no bytes of its own; its cells by their columns' names stand for them
    private static byte[] Original(List<string> header, List<string> cells)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < cells.Count; at++)
            if (cells[at].Length > 0) row.TryAdd(at < header.Count && header[at].Length > 0 ? header[at] : $"column {at + 1}", cells[at]);
        return JsonSerializer.SerializeToUtf8Bytes(row, Readable);
    }
}
