using Marsad.Engine.Text;

namespace Marsad.Training.Places;

/// <summary>Takes the usable Arabic names out of a gazetteer's list of alternate names.</summary>
internal static class ArabicNames
{
    private static readonly string[] UnitHeads = ["محافظة ", "ولاية ", "شعبية ", "إمارة ", "استان ", "شهر ", "مدينة ", "قرية ", "منطقة ", "بلدة "];

    /// <summary>The distinct names in the order of the list; vowel signs are dropped, names of units that bear the city's name and names in other languages' letters are left out.</summary>
    internal static List<string> Of(string alternates)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alternate in alternates.Split(','))
        {
            var name = Clean(alternate);
            if (name.Length < 2 || !name.All(IsArabic)) continue;
            foreach (var head in UnitHeads) if (name.StartsWith(head, StringComparison.Ordinal)) name = "";
            if (name.Length >= 2 && seen.Add(Folding.Fold(name))) names.Add(name);
        }

        // A name that carries the article or a hamza is spelled with more care: it becomes the principal one.
        var best = names.FindIndex(name => name.StartsWith("ال", StringComparison.Ordinal) || name.Any(unit => unit is (>= 'أ' and <= 'ئ') or 'ة'));
        if (best > 0) (names[0], names[best]) = (names[best], names[0]);
        return names;
    }

    private static string Clean(string text)
    {
        var at = text.AsSpan().IndexOfAny("،(");
        if (at > 0) text = text[..at];
        return string.Concat(text.Where(unit => unit is not ('ـ' or (>= '\u064b' and <= '\u065f') or '\u0670'))).Trim();
    }

    private static bool IsArabic(char unit) => unit is (>= '\u0621' and <= '\u063a') or (>= '\u0641' and <= '\u064a') or ' ' or '-';
}
