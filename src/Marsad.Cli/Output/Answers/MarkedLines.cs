using System.Text;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output.Answers;

/// <summary>A stretch of a report with words marked in it, wrapped for the terminal: marked words stand in brackets, or in colour where there is one.</summary>
internal sealed class MarkedLines(TerminalStyle style, TextTable table)
{
    private const char Open = '\ue000';
    private const char Close = '\ue001';
    private const string Indent = "    ";

    /// <summary>Appends the stretch in a colour of its marks.</summary>
    internal void Append(StringBuilder output, string content, Span part, IEnumerable<Span> marks, string colour, string around = "")
    {
        var isOpen = false;
        foreach (var line in LineWrap.Wrap(Marked(content, part, marks, around), style.Width - Indent.Length - 2))
        {
            output.Append(Indent).Append(table.Isolated(Shown(line, ref isOpen, colour))).Append('\n');
        }
    }

    private static string Marked(string content, Span part, IEnumerable<Span> marks, string around)
    {
        var text = new StringBuilder(part.Length + 16);
        if (around.Length > 0) text.Append(around[0]).Append(' ');
        if (IsInside(content, part.Start)) text.Append("… ");
        var at = part.Start;
        foreach (var mark in marks)
        {
            if (mark.Start < at || mark.End > part.End) continue;
            Plain(text, content, at, mark.Start);
            text.Append(Open);
            Plain(text, content, mark.Start, mark.End);
            text.Append(Close);
            at = mark.End;
        }

        Plain(text, content, at, part.End);
        if (part.End < content.Length && IsInside(content, part.End + 1)) text.Append(" …");
        if (around.Length > 1) text.Append(' ').Append(around[1]);
        return text.ToString();
    }

    private static void Plain(StringBuilder text, string content, int start, int end)
    {
        for (var at = start; at < end; at++) text.Append(content[at] is Open or Close ? ' ' : content[at]);
    }

    // whether what stands before a place is of the same sentence
    private static bool IsInside(string content, int at)
    {
        for (at--; at >= 0 && content[at] == ' '; at--)
        {
        }

        return at >= 0 && content[at] is not ('.' or '!' or '؟' or '?' or '\n' or '…' or '"' or '»');
    }

    private string Shown(string line, ref bool isOpen, string colour)
    {
        if (!style.HasColour) return line.Replace(Open, '[').Replace(Close, ']');
        var (on, off) = ($"\e[{colour}m", "\e[0m");
        var text = new StringBuilder(isOpen ? on : "");
        foreach (var unit in line)
        {
            if (unit == Open) isOpen = true;
            if (unit == Close) isOpen = false;
            if (unit is Open or Close) text.Append(isOpen ? on : off);
            else text.Append(unit);
        }

        return text.Append(isOpen ? off : "").ToString();
    }
}
