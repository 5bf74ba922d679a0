using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Inside">The text inside the marks.</param>
/// <param name="Outside">The text with its marks.</param>
/// <param name="IsClosed">Whether the closing mark stands in the paragraph.</param>
internal readonly record struct QuotedSpan(Span Inside, Span Outside, bool IsClosed);

/// <summary>Pairs the quotation marks of a text, paragraph by paragraph.</summary>
/// <remarks>Each mark is an opening one, a closing one or a stray; the cheapest alternating sequence is taken (a Viterbi search over two states),
/// so that a missing mark, or one that is glued to the wrong word, spoils only its own quotation.</remarks>
internal static class QuoteFinder
{
    private const float StrayCost = 1.3f;
    private const float UnclosedCost = 1.0f;

    /// <summary>The outermost quoted stretches in reading order.</summary>
    internal static List<QuotedSpan> Find(string content)
    {
        var found = new List<QuotedSpan>();
        var marks = new List<QuoteMark>();
        var start = 0;
        while (start < content.Length)
        {
            var end = content.IndexOf('\n', start);
            if (end < 0) end = content.Length;
            marks.Clear();
            for (var at = start; at < end; at++)
            {
                if (QuoteMark.Read(content, at) is not { } mark) continue;
                marks.Add(mark);
                at += mark.Width - 1;
            }

            if (marks.Count > 0) AddPairs(marks, end, found);
            start = end + 1;
        }

        return Outermost(found);
    }

    private static void AddPairs(List<QuoteMark> marks, int end, List<QuotedSpan> found)
    {
        Pair(marks.FindAll(mark => mark.Family == QuoteFamily.Guillemet), end, found);
        Pair(marks.FindAll(mark => mark.Family == QuoteFamily.Single), end, found);
        var curly = marks.FindAll(mark => mark.Family == QuoteFamily.Curly);
        var straight = marks.FindAll(mark => mark.Family == QuoteFamily.Straight);
        if (curly.Count % 2 == 1 && straight.Count % 2 == 1)
        {
            Pair(marks.FindAll(mark => mark.Family is QuoteFamily.Curly or QuoteFamily.Straight), end, found);
            return;
        }

        Pair(curly, end, found);
        Pair(straight, end, found);
    }

    private static void Pair(List<QuoteMark> marks, int end, List<QuotedSpan> found)
    {
        if (marks.Count == 0) return;
        var roles = RolesOf(marks);
        var open = -1;
        for (var index = 0; index < marks.Count; index++)
        {
            var mark = marks[index];
            if (roles[index] == Role.Open) open = index;
            if (roles[index] != Role.Close) continue;
            var first = marks[open];
            found.Add(new(new(first.At + first.Width, mark.At), new(first.At, mark.At + mark.Width), true));
            open = -1;
        }

        if (open >= 0) found.Add(new(new(marks[open].At + marks[open].Width, end), new(marks[open].At, end), false));
    }

    private enum Role : byte { Stray, Open, Close }

    private static Role[] RolesOf(List<QuoteMark> marks)
    {
        float closed = 0, open = float.PositiveInfinity;
        var back = new (Role ToClosed, Role ToOpen)[marks.Count];
        for (var index = 0; index < marks.Count; index++)
        {
            var (toClosedByClose, toClosedByStray) = (open + marks[index].CloseCost, closed + StrayCost);
            var (toOpenByOpen, toOpenByStray) = (closed + marks[index].OpenCost, open + StrayCost);
            back[index] = (toClosedByClose <= toClosedByStray ? Role.Close : Role.Stray, toOpenByOpen <= toOpenByStray ? Role.Open : Role.Stray);
            (closed, open) = (Math.Min(toClosedByClose, toClosedByStray), Math.Min(toOpenByOpen, toOpenByStray));
        }

        var roles = new Role[marks.Count];
        var isOpen = open + UnclosedCost < closed;
        for (var index = marks.Count - 1; index >= 0; index--)
        {
            roles[index] = isOpen ? back[index].ToOpen : back[index].ToClosed;
            if (roles[index] != Role.Stray) isOpen = roles[index] == Role.Close;
        }

        return roles;
    }

    private static List<QuotedSpan> Outermost(List<QuotedSpan> found)
    {
        found.Sort((left, right) => left.Outside.CompareTo(right.Outside));
        var kept = new List<QuotedSpan>(found.Count);
        foreach (var quoted in found)
        {
            if (kept.Count > 0 && kept[^1].Outside.Overlaps(quoted.Outside)) continue;
            kept.Add(quoted);
        }

        return kept;
    }
}
