using System.Text;

namespace Marsad.Cli.Output;

/// <summary>Breaks a text into lines of a terminal at its spaces, and long words where they must.</summary>
internal static class LineWrap
{
    /// <summary>The lines of <paramref name="text"/>, none wider than <paramref name="width"/>; control characters are spaces.</summary>
    internal static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var size = DisplayWidth.Of(word);
            if (used > 0 && used + 1 + size > width) Break();
            if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            if (size <= width)
            {
                line.Append(word);
                used += size;
                continue;
            }

            foreach (var rune in word.EnumerateRunes())
            {
                var step = DisplayWidth.Of(rune);
                if (used + step > width) Break();
                line.Append(rune);
                used += step;
            }
        }

        if (used > 0) Break();
        return lines;

        void Break()
        {
            lines.Add(line.ToString());
            line.Clear();
            used = 0;
        }
    }

    /// <summary>A text cut to a width, with an ellipsis where something is lost.</summary>
    internal static string Cut(string text, int width)
    {
        var lines = Wrap(text, width);
        if (lines.Count == 0) return "";
        if (lines.Count == 1) return lines[0];
        lines = Wrap(text, width - 1);
        return lines[0] + "…";
    }

    /// <summary>Nothing of a report may steer the terminal: controls, and marks that change the direction of what follows, become spaces.</summary>
    private static string Clean(string text)
    {
        var isClean = true;
        foreach (var unit in text)
            if (Steers(unit)) isClean = false;
        return isClean ? text : string.Create(text.Length, text, static (units, source) =>
        {
            for (var at = 0; at < units.Length; at++) units[at] = Steers(source[at]) ? ' ' : source[at];
        });
    }

    private static bool Steers(char unit) =>
        char.IsControl(unit) || unit is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\u2028' or '\u2029' || (char.IsWhiteSpace(unit) && unit != ' ');
}
