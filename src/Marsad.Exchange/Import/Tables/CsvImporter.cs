using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.Tables;

/// <summary>Delimited text with a header row, one report a row. The delimiter is that which the header has most of.</summary>
/// <param name="name"><c>csv</c> or <c>tsv</c>.</param>
internal sealed class CsvImporter(string name) : IImporter
{
    public string Name => name;

    public bool CanRead(string path, ReadOnlySpan<byte> head) => FileKind.Extension(path) == "." + name;

    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken) =>
        Guarded.RunAsync(file, Read(file, options), cancellationToken);

    private IEnumerable<ImportItem> Read(SourceFile file, ImportOptions options)
    {
        using var text = TextOpening.Open(file);
        var start = HeaderLine(file);
        var delimiter = Delimiter(start);
        var reader = new RowReader(text, delimiter, options.Limits.DocumentBytes / 2);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter.ToString(), BadDataFound = null, Mode = CsvMode.RFC4180 };
        string[]? header = null;
        TableRows? rows = null;
        while (reader.TryRead(out var row))
        {
            var where = $"{file.Locator}:{row.Line}";
            if (row.State != RowState.Whole)
            {
                yield return Failed(where, row, options);
                continue;
            }

            if (row.Text.Length == 0 || (header is null && row.Text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))) continue;
            var cells = Cells(row.Text, configuration);
            if (header is null)
            {
                header = cells;
                if (TableColumns.Of(header, options.Columns) is not { } columns)
                {
                    yield return TableRows.NoText(file.Locator, header, options.Columns);
                    yield break;
                }

                rows = new(name, header, columns, options);
                continue;
            }

            if (row.Text.Contains('\ufffd', StringComparison.Ordinal))
                yield return new ImportError(where, $"the row has bytes that are no {text.CurrentEncoding.WebName}.", "Save the table in one encoding; the other rows are imported.");
            else foreach (var item in rows!.Read(where, cells, Encoding.UTF8.GetBytes(row.Text))) yield return item;
        }

        if (header is null) yield return new ImportError(file.Locator, "the table is empty.", "There is nothing to import.");
    }

    private static ImportError Failed(string where, TextRow row, ImportOptions options) => row.State == RowState.TooLong
        ? new(where, $"the row has {row.Length:N0} characters.", $"A row may have {options.Limits.DocumentBytes / 2:N0}; the other rows are imported.")
        : new(where, "a quotation mark opens a cell here and is never closed.", "Close or double it; the other rows are imported.");

    private static string[] Cells(string row, CsvConfiguration configuration)
    {
        using var reader = new StringReader(row);
        using var parser = new CsvParser(reader, configuration);
        return parser.Read() ? parser.Record ?? [] : [];
    }

    private static string HeaderLine(SourceFile file)
    {
        using var text = TextOpening.Open(file);
        var buffer = new char[8192];
        var length = text.ReadBlock(buffer);
        var line = buffer.AsSpan(0, length);
        var end = line.IndexOf('\n');
        return (end < 0 ? line : line[..end]).ToString();
    }

    private char Delimiter(string header)
    {
        if (header.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && header.Length > 4) return header[4];
        if (name == "tsv" || header.Contains('\t', StringComparison.Ordinal)) return '\t';
        return new[] { ',', ';', '|', '؛' }.MaxBy(mark => header.AsSpan().Count(mark));
    }
}
