namespace Marsad.Engine.Data;

/// <summary>One row of a tab-separated data file, with its place for messages.</summary>
internal sealed class DataRow
{
    private readonly string[] columns;
    private readonly string[] cells;

    private DataRow(string file, int line, string[] columns, string[] cells) =>
        (File, Line, this.columns, this.cells) = (file, line, columns, cells);

    /// <summary>The file's name under <c>data/</c>.</summary>
    internal string File { get; }

    /// <summary>The row's line in its file, from 1.</summary>
    internal int Line { get; }

    /// <summary>The cell of a column, the empty string where the row ends before it.</summary>
    /// <exception cref="InvalidDataException">The file has no such column.</exception>
    internal string this[string column]
    {
        get
        {
            var index = Array.IndexOf(columns, column);
            if (index < 0) throw new InvalidDataException($"{File}: there is no column '{column}'.");
            return index < cells.Length ? cells[index] : "";
        }
    }

    /// <summary>The parts of a cell that holds several values with <c>|</c> between them; none for an empty cell.</summary>
    internal string[] List(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>An error that names this row.</summary>
    internal InvalidDataException Error(string problem) => new($"{File}:{Line}: {problem}");

    /// <summary>Reads the rows of <paramref name="reader"/>.</summary>
    internal static IEnumerable<DataRow> Read(TextReader reader, string file)
    {
        string[]? columns = null;
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#') continue;
            var cells = text.Split('\t');
            if (columns is null)
            {
                columns = cells;
                continue;
            }

            if (cells.Length > columns.Length) throw new InvalidDataException($"{file}:{line}: {cells.Length} cells, but the header names {columns.Length} columns.");
            yield return new(file, line, columns, cells);
        }
    }
}
