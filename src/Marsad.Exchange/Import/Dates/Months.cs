using System.Globalization;
using Marsad.Engine.Times;

namespace Marsad.Exchange.Import.Dates;

/// <summary>Names of months: the four systems of Arabic from the engine's lexicon of times, and English.</summary>
internal static class Months
{
    private static readonly string[] English =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The month named at a token, also by two names of one month (أيار/مايو); null where there is none or the two differ.</summary>
    internal static int? At(List<DateToken> tokens, ref int at)
    {
        if (One(tokens, at, out var next) is not { } month) return null;
        at = next;
        while (next < tokens.Count && (tokens[next].Is('/') || tokens[next].Is('(') || tokens[next].Is('-') || tokens[next].Is('،') || tokens[next].Is('.'))) next++;
        if (One(tokens, next, out var end) is { } second)
        {
            if (second != month) return null;
            at = end;
            if (at < tokens.Count && tokens[at].Is(')')) at++;
        }

        return month;
    }

    private static int? One(List<DateToken> tokens, int at, out int next)
    {
        next = at + 1;
        if (at >= tokens.Count || !tokens[at].IsWord) return null;
        var word = tokens[at].Text;
        if (word[0] <= 'z') return Latin(word);
        if (!TimeLexicon.Words.TryGetValue(word, out var entry)) return null;
        if (at + 1 < tokens.Count)
        {
            foreach (var (others, longer) in entry.Longer)
            {
                if (longer.Kind != TimeKind.Month || others.Length != 1 || others[0] != tokens[at + 1].Text) continue;
                next = at + 2;
                return longer.Value;
            }
        }

        return entry.Single is { Kind: TimeKind.Month } single ? single.Value : null;
    }

    private static int? Latin(string word)
    {
        if (word.Length < 3) return null;
        if (word == "sept") return 9;
        for (var month = 0; month < English.Length; month++)
            if (word == English[month] || (word.Length == 3 && English[month].StartsWith(word, true, CultureInfo.InvariantCulture))) return month + 1;
        return null;
    }
}
