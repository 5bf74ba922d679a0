using System.Collections.Frozen;
using System.Globalization;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Numbers;

/// <summary>What a number word does in a number.</summary>
internal enum NumberClass : byte
{
    Unit,
    TenWord,
    Teen,
    Tens,
    Hundred,
    Hundreds,
    Scale,
    Scales,
    TwoScale,
    ScaleOrTwo,
    Indefinite,
    Fraction,
    Ordinal,
    OrdinalUnit,
}

/// <summary>A number word.</summary>
internal sealed record NumberWord(NumberClass Class, double Value);

/// <summary>The number words of <c>data/lexicon/number-words.tsv</c>, by folded form.</summary>
internal static class NumberLexicon
{
    private static readonly Lazy<(FrozenDictionary<string, NumberWord> Words, FrozenDictionary<string, NumberWord> Pairs)> Loaded = new(Load);

    internal static FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Words => Loaded.Value.Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Numbers that are two words, such as "أحد عشر", by the two forms with a space between.</summary>
    internal static FrozenDictionary<string, NumberWord> Pairs => Loaded.Value.Pairs;

    private static (FrozenDictionary<string, NumberWord> Words, FrozenDictionary<string, NumberWord> Pairs) Load()
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        var pairs = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows("lexicon/number-words.tsv"))
        {
            if (!Enum.TryParse<NumberClass>(row["class"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind)) throw row.Error($"unknown class '{row["class"]}'");
            var value = row["value"] == "-" ? 0 : double.Parse(row["value"], CultureInfo.InvariantCulture);
            foreach (var form in row.List("forms"))
            {
                var folded = Folding.Fold(form);
                (folded.Contains(' ', StringComparison.Ordinal) ? pairs : words)[folded] = new(kind, value);
            }
        }

        return (words.ToFrozenDictionary(StringComparer.Ordinal), pairs.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
