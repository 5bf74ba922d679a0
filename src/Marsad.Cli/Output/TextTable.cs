using System.Text;

namespace Marsad.Cli.Output;

/// <summary>A paragraph of a table's cell.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Colour">An SGR code, or the empty string.</param>
/// <param name="Lead">What stands before its first line, for example an arrow.</param>
internal readonly record struct Paragraph(string Text, string Colour = "", string Lead = "");

/// <summary>Lays out rows of wrapped cells for a terminal that may or may not reorder right-to-left text: each piece of a cell is isolated, so that
/// neighbouring cells never run together, and each line begins left to right.</summary>
internal sealed class TextTable(TerminalStyle style, int[] widths)
{
    private const string Separator = "  ";
    private const char Isolate = '\u2068';
    private const char EndIsolate = '\u2069';

    /// <summary>Appends a row.</summary>
    internal void Row(StringBuilder output, string indent, params ReadOnlySpan<List<Paragraph>> cells)
    {
        var columns = new List<(string Text, string Colour, string Lead)>[cells.Length];
        var height = 1;
        for (var column = 0; column < cells.Length; column++)
        {
            columns[column] = Lines(cells[column], widths[column]);
            height = Math.Max(height, columns[column].Count);
        }

        for (var line = 0; line < height; line++)
        {
            output.Append(indent);
            var gap = 0;
            for (var column = 0; column < columns.Length; column++)
            {
                var (text, colour, lead) = line < columns[column].Count ? columns[column][line] : ("", "", "");
                if (text.Length > 0 || lead.Length > 0)
                {
                    output.Append(' ', gap);
                    gap = 0;
                    output.Append(style.Paint(lead, Colours.Dim)).Append(style.Paint(Isolated(text), colour));
                }

                gap += widths[column] - DisplayWidth.Of(text) - DisplayWidth.Of(lead) + Separator.Length;
            }

            output.Append('\n');
        }
    }

    /// <summary>Appends a paragraph over the whole width, below the row that it belongs to.</summary>
    internal void Full(StringBuilder output, Paragraph paragraph)
    {
        foreach (var (text, colour, lead) in Lines([paragraph], style.Width - 4))
            output.Append("    ").Append(style.Paint(lead, Colours.Dim)).Append(style.Paint(Isolated(text), colour)).Append('\n');
    }

    /// <summary>A text that keeps to itself where the terminal reorders; plain where the output is no terminal.</summary>
    internal string Isolated(string text) => style.IsTerminal && text.AsSpan().IndexOfAnyInRange('\u0590', '\u08ff') >= 0 ? $"{Isolate}{text}{EndIsolate}" : text;

    private static List<(string Text, string Colour, string Lead)> Lines(List<Paragraph> cell, int width)
    {
        var lines = new List<(string, string, string)>();
        foreach (var paragraph in cell)
        {
            var lead = DisplayWidth.Of(paragraph.Lead);
            var first = true;
            foreach (var line in LineWrap.Wrap(paragraph.Text, Math.Max(4, width - lead)))
            {
                lines.Add((line, paragraph.Colour, first ? paragraph.Lead : new string(' ', lead)));
                first = false;
            }
        }

        return lines;
    }
}
