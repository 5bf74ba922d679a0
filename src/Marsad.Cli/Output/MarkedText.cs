using System.Text;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output;

/// <summary>Writes a stretch of a report with its evidence marked. Spans may overlap in any way: the text is cut where one begins or ends, and each piece names all that hold it.</summary>
internal static class MarkedText
{
    internal static void Append(StringBuilder page, string content, Span part, List<Evidence> evidence)
    {
        var cuts = new SortedSet<int> { part.Start, part.End };
        foreach (var item in evidence)
        {
            if (!item.Span.Overlaps(part)) continue;
            cuts.Add(Math.Clamp(item.Span.Start, part.Start, part.End));
            cuts.Add(Math.Clamp(item.Span.End, part.Start, part.End));
        }

        var open = new List<Evidence>();
        var next = 0;
        var start = part.Start;
        foreach (var end in cuts.Skip(1))
        {
            while (next < evidence.Count && evidence[next].Span.Start <= start) open.Add(evidence[next++]);
            open.RemoveAll(item => item.Span.End <= start);
            Piece(page, content.AsSpan(start, end - start), open);
            start = end;
        }
    }

    private static void Piece(StringBuilder page, ReadOnlySpan<char> text, List<Evidence> open)
    {
        if (open.Count > 0)
        {
            page.Append("<mark class=\"").AppendJoin(' ', open.Select(item => item.Kind).Distinct()).Append("\" title=\"");
            HtmlText.Append(page, string.Join(", ", open.Select(item => item.Label).Distinct()));
            page.Append("\">");
        }

        HtmlText.Append(page, text);
        if (open.Count > 0) page.Append("</mark>");
    }
}
