namespace Marsad.Exchange.Import.Tables;

/// <summary>Makes reports of the rows of a table.</summary>
internal sealed class TableRows(string adapter, IReadOnlyList<string> header, TableColumns columns, ImportOptions options)
{
    /// <summary>The report of one row; nothing where all its cells are empty.</summary>
    internal IEnumerable<ImportItem> Read(string where, IReadOnlyList<string> cells, ReadOnlyMemory<byte> original, PublicationTime? published = null)
    {
        if (cells.All(string.IsNullOrWhiteSpace)) return [];
        if (cells.Count > header.Count && cells.Skip(header.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            return [new ImportError(where, $"the row has {cells.Count} cells, the header {header.Count}.", "Quote cells that hold the delimiter; the other rows are imported.")];
        return Drafts.Finish(
            new(adapter, where, original)
            {
                ExternalId = Cell(cells, columns.Id),
                Source = Cell(cells, columns.Source),
                Address = Cell(cells, columns.Url),
                Author = Cell(cells, columns.Author),
                Title = Cell(cells, columns.Title) ?? "",
                Text = Cell(cells, columns.Text) ?? "",
                Published = published,
                PublishedAs = Cell(cells, columns.Published),
            },
            options);
    }

    /// <summary>What to say of a table whose header tells no text.</summary>
    internal static ImportError NoText(string where, IReadOnlyList<string> header, ColumnMapping? mapping)
    {
        var missing = string.Join(", ", TableColumns.Missing(header, mapping));
        var names = string.Join(", ", header.Where(name => name.Length > 0).Take(20));
        return new(where, missing.Length > 0 ? $"the table has no column {missing}." : "no column is known to hold the text.", $"Map the columns; the table has: {names}.");
    }

    private static string? Cell(IReadOnlyList<string> cells, int at) => at >= 0 && at < cells.Count ? cells[at] : null;
}
