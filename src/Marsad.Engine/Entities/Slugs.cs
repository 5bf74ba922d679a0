using System.Text;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>Makes short ASCII keys: the register's identifier, or a plain transliteration of the words of the longest name.</summary>
internal static class Slugs
{
    private const int MostWords = 4;
    private const string Arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء";

    private static readonly string[] Latin =
        ["a", "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "a", "gh", "f", "q", "k", "l", "m", "n", "h", "w", "y", ""];

    internal static string Of(Figure figure)
    {
        if (figure.Entry is { } entry) return entry.Id;
        if (figure.FoundBy == "register" && figure.Nation is { } nation) return nation.ToLowerInvariant();
        var name = "";
        foreach (var candidate in figure.Names.Keys)
            if (name.Length == 0 || (figure.IsPerson ? candidate.Length < name.Length && candidate.Contains(' ', StringComparison.Ordinal) : candidate.Length < name.Length)) name = candidate;
        return Of(name);
    }

    internal static string Of(string name)
    {
        var slug = new StringBuilder();
        var count = 0;
        foreach (var part in Folding.Fold(name).Split([' ', '_', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = part.Length > 3 && part.StartsWith("ال", StringComparison.Ordinal) ? part[2..] : part;
            var at = slug.Length;
            if (slug.Length > 0) slug.Append('_');
            var start = slug.Length;
            foreach (var unit in bare)
            {
                if (char.IsAsciiLetterOrDigit(unit)) slug.Append(unit);
                else if (Arabic.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var index) slug.Append(Latin[index]);
            }

            if (slug.Length == start) slug.Length = at;
            else if (++count == MostWords) break;
        }

        return slug.Length == 0 ? "actor" : slug.ToString();
    }
}
