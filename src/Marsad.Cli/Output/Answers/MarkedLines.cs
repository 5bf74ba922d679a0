using System.Text;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output.Answers;

/// <summary>Words to mark.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Colour">An SGR code.</param>
internal readonly record struct Mark(Span Span, string Colour);

/// <summary>Writes a stretch of a report with words marked in it, wrapped for the terminal: marked words stand in brackets, or in colour where there is one.</summary>
internal sealed class MarkedLines(TerminalStyle style, TextTable table)
{
    private const char Close = '\ue000';
    private const char FirstOpen = '\ue001';
    private const char LastOpen = '\ue0ff';
    private const string Indent = "    ";
    private readonly List<string> colours = [];

    /// <summary>Appends the stretch; of marks that overlap the first is shown. Dots say that the sentence goes on beyond it.</summary>
    internal void Append(StringBuilder output, string content, Span part, IEnumerable<Mark> marks)
    {
        var open = -1;
        foreach (var line in LineWrap.Wrap(Marked(content, part, marks), style.Width - Indent.Length - 2))
            output.Append(Indent).Append(table.Isolated(Shown(line, ref open))).Append('\n');
    }

    private string Marked(string content, Span part, IEnumerable<Mark> marks)
    {
        var text = new StringBuilder(part.Length + 16);
        if (IsInSentence(content, part.Start - 1)) text.Append("… ");
        var at = part.Start;
        foreach (var mark in marks)
        {
            if (mark.Span.Start < at || mark.Span.End > part.End) continue;
            Plain(text, content, at, mark.Span.Start);
            if (!colours.Contains(mark.Colour)) colours.Add(mark.Colour);
            text.Append((char)(FirstOpen + colours.IndexOf(mark.Colour)));
            Plain(text, content, mark.Span.Start, mark.Span.End);
            text.Append(Close);
            at = mark.Span.End;
        }

        Plain(text, content, at, part.End);
        if (part.End < content.Length && content[part.End] != '\n' && IsInSentence(content, part.End - 1)) text.Append(" …");
        return text.ToString();
    }

    private static void Plain(StringBuilder text, string content, int start, int end)
    {
        for (var at = start; at < end; at++) text.Append(content[at] is >= Close and <= LastOpen ? ' ' : content[at]);
    }

    // whether the last letter up to a place ends no sentence and no line
    private static bool IsInSentence(string content, int at)
    {
        while (at >= 0 && content[at] == ' ') at--;
        return at >= 0 && content[at] is not ('.' or '!' or '؟' or '?' or '\n' or '…' or '"' or '»');
    }

    private string Shown(string line, ref int open)
    {
        var text = new StringBuilder(line.Length + 16);
        if (open >= 0) text.Append(On(open));
        foreach (var unit in line)
        {
            if (unit is < Close or > LastOpen)
            {
                text.Append(unit);
                continue;
            }

            open = unit - FirstOpen;
            text.Append(unit == Close ? style.HasColour ? "\e[0m" : "]" : style.HasColour ? On(open) : "[");
        }

        return text.Append(open >= 0 && style.HasColour ? "\e[0m" : "").ToString();
    }

    private string On(int open) => style.HasColour ? $"\e[{colours[open]}m" : "";
}
