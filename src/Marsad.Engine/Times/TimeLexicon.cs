using System.Collections.Frozen;
using System.Globalization;
using Marsad.Engine.Data;
using Marsad.Engine.Numbers;
using Marsad.Engine.Text;

namespace Marsad.Engine.Times;

/// <summary>The entries that begin with one word: the word alone, and longer forms, the longest first.</summary>
internal sealed record TimeEntry(TimeWord? Single, (string[] Others, TimeWord Word)[] Longer);

/// <summary>The time words and the words beside which they are none, by folded form.</summary>
internal static class TimeLexicon
{
    private static readonly Lazy<FrozenDictionary<string, TimeEntry>> LoadedWords = new(LoadWords);
    private static readonly Lazy<(FrozenSet<(string, string)> Before, FrozenSet<(string, string)> After)> LoadedContext = new(LoadContext);
    private static readonly Lazy<FrozenDictionary<string, int>> LoadedDirections = new(LoadDirections);

    internal static FrozenDictionary<string, TimeEntry>.AlternateLookup<ReadOnlySpan<char>> Words => LoadedWords.Value.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="expression"/> is no time after the word <paramref name="before"/>.</summary>
    internal static bool IsExcludedAfter(string expression, string before) => LoadedContext.Value.Before.Contains((expression, before));

    /// <summary>Whether <paramref name="expression"/> is no time before the word <paramref name="after"/>.</summary>
    internal static bool IsExcludedBefore(string expression, string after) => LoadedContext.Value.After.Contains((expression, after));

    /// <summary>Whether a word is a unit of time.</summary>
    internal static bool IsUnit(Atom[] atoms, int at) =>
        at < atoms.Length && Words.TryGetValue(atoms[at].Folded, out var entry) && entry.Single is { Kind: TimeKind.Unit };

    /// <summary>Whether a word is a month that is nothing else.</summary>
    internal static bool IsMonth(Atom atom) =>
        atom.Kind == AtomKind.Letters && Words.TryGetValue(atom.Folded, out var entry) && entry.Single is { Kind: TimeKind.Month, Strength: TimeStrength.Strong };

    /// <summary>1 for a word after which times lie ahead, -1 for one that ends that, 0 for others.</summary>
    internal static int DirectionOf(string folded) => LoadedDirections.Value.GetValueOrDefault(folded);

    private static FrozenDictionary<string, int> LoadDirections() =>
        DataFiles.Rows("lexicon/time-direction.tsv")
            .SelectMany(row => row.List("words").Select(word => (Word: Folding.Fold(word), Direction: row["direction"] == "ahead" ? 1 : -1)))
            .DistinctBy(entry => entry.Word)
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Direction, StringComparer.Ordinal);

    private static FrozenDictionary<string, TimeEntry> LoadWords()
    {
        var singles = new Dictionary<string, TimeWord>(StringComparer.Ordinal);
        var longer = new Dictionary<string, List<(string[] Others, TimeWord Word)>>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows("lexicon/time-words.tsv"))
        {
            var word = WordOf(row);
            foreach (var form in row.List("forms"))
            {
                var words = Folding.Fold(form).Split(' ');
                if (words.Length == 1)
                {
                    singles[words[0]] = word;
                    continue;
                }

                if (!longer.TryGetValue(words[0], out var list)) longer[words[0]] = list = [];
                list.Add((words[1..], word));
            }
        }

        return singles.Keys.Union(longer.Keys).ToFrozenDictionary(
            key => key,
            key => new TimeEntry(singles.GetValueOrDefault(key), longer.TryGetValue(key, out var list) ? [.. list.OrderByDescending(entry => entry.Others.Length)] : []),
            StringComparer.Ordinal);
    }

    private static TimeWord WordOf(DataRow row)
    {
        if (!Enum.TryParse<TimeKind>(row["class"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)) throw row.Error($"unknown class '{row["class"]}'");
        var (value, second, grain) = (0, 0, TimeGrain.Day);
        switch (kind)
        {
            case TimeKind.Unit:
                grain = GrainOf(row);
                break;
            case TimeKind.Feast:
                var parts = row["value"].Split('-');
                (value, second) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
                break;
            case TimeKind.Vague:
                value = row["value"] == "past" ? -1 : 1;
                break;
            case TimeKind.Era:
                value = row["value"] == "hijri" ? 1 : 0;
                break;
            default:
                value = row["value"] == "-" ? 0 : int.Parse(row["value"], CultureInfo.InvariantCulture);
                break;
        }

        var number = row["flags"] switch { "two" => TimeNumber.Two, "many" => TimeNumber.Many, _ => TimeNumber.One };
        return new(kind, value, second, grain, number, row["flags"] switch { "weak" => TimeStrength.Weak, "strict" => TimeStrength.Strict, _ => TimeStrength.Strong });
    }

    private static TimeGrain GrainOf(DataRow row) => row["value"] switch
    {
        "second" or "minute" => TimeGrain.Minute,
        "hour" => TimeGrain.Hour,
        "day" or "night" => TimeGrain.Day,
        "week" => TimeGrain.Week,
        "month" => TimeGrain.Month,
        "year" => TimeGrain.Year,
        "decade" => TimeGrain.Decade,
        "century" => TimeGrain.Period,
        _ => throw row.Error($"unknown unit '{row["value"]}'"),
    };

    private static (FrozenSet<(string, string)> Before, FrozenSet<(string, string)> After) LoadContext()
    {
        var (before, after) = (new HashSet<(string, string)>(), new HashSet<(string, string)>());
        foreach (var row in DataFiles.Rows("lexicon/time-context.tsv"))
        {
            foreach (var word in row.List("words")) (row["side"] == "before" ? before : after).Add((Folding.Fold(row["expression"]), Folding.Fold(word)));
        }

        return (before.ToFrozenSet(), after.ToFrozenSet());
    }
}
