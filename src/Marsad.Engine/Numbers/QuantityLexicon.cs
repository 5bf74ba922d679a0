using System.Collections.Frozen;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Numbers;

/// <summary>A phrase that qualifies a number, as folded words.</summary>
internal sealed record QualifierPhrase(string[] Words, Qualifier Qualifier, bool IsAfter);

/// <summary>The words around numbers: qualifiers, labels, counted nouns, words that are never counted.</summary>
internal static class QuantityLexicon
{
    private static readonly Lazy<FrozenDictionary<string, QualifierPhrase[]>> LoadedBefore = new(() => LoadQualifiers(after: false));
    private static readonly Lazy<FrozenDictionary<string, QualifierPhrase[]>> LoadedAfter = new(() => LoadQualifiers(after: true));
    private static readonly Lazy<FrozenSet<string>> LoadedLabels = new(() => LoadWords("lexicon/number-labels.tsv", withoutArticle: true));
    private static readonly Lazy<FrozenSet<string>> LoadedStops = new(() => LoadWords("lexicon/number-stops.tsv", withoutArticle: false));
    private static readonly Lazy<(FrozenDictionary<string, string> Duals, FrozenSet<string> Nouns)> LoadedNouns = new(LoadNouns);

    /// <summary>Qualifiers that stand before the number, by their last word.</summary>
    internal static FrozenDictionary<string, QualifierPhrase[]> Before => LoadedBefore.Value;

    /// <summary>Qualifiers that stand after it, by their first word.</summary>
    internal static FrozenDictionary<string, QualifierPhrase[]> After => LoadedAfter.Value;

    /// <summary>Words after which a bare number is a label, without the article.</summary>
    internal static FrozenSet<string> Labels => LoadedLabels.Value;

    /// <summary>Words that a number never counts.</summary>
    internal static FrozenSet<string> Stops => LoadedStops.Value;

    /// <summary>Duals that count two, with their nouns.</summary>
    internal static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Duals => LoadedNouns.Value.Duals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Nouns that news counts, in the singular.</summary>
    internal static FrozenSet<string> Nouns => LoadedNouns.Value.Nouns;

    /// <summary>Whether a form is a noun that news counts, in the singular ("جنديا" too).</summary>
    internal static bool IsCountNoun(string folded) =>
        Nouns.Contains(folded) || (folded.EndsWith('ا') && Nouns.Contains(folded[..^1]));

    /// <summary>A folded form without its article.</summary>
    internal static string Bare(string folded) =>
        folded.Length > 3 && folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded;

    private static FrozenDictionary<string, QualifierPhrase[]> LoadQualifiers(bool after)
    {
        var phrases = new Dictionary<string, List<QualifierPhrase>>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows("lexicon/number-qualifiers.tsv"))
        {
            if (row["side"] == "after" != after) continue;
            if (!Enum.TryParse<Qualifier>(row["qualifier"], out var qualifier)) throw row.Error($"unknown qualifier '{row["qualifier"]}'");
            var words = Folding.Fold(row["phrase"]).Split(' ');
            var key = after ? words[0] : words[^1];
            if (!phrases.TryGetValue(key, out var list)) phrases[key] = list = [];
            list.Add(new(words, qualifier, after));
        }

        // The longest phrase first: "ما لا يزيد على" before "يزيد على".
        return phrases.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);
    }

    private static FrozenSet<string> LoadWords(string file, bool withoutArticle) =>
        DataFiles.Rows(file).Select(row => Folding.Fold(row["word"])).Select(word => withoutArticle ? Bare(word) : word).ToFrozenSet(StringComparer.Ordinal);

    private static (FrozenDictionary<string, string> Duals, FrozenSet<string> Nouns) LoadNouns()
    {
        var duals = new Dictionary<string, string>(StringComparer.Ordinal);
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows("lexicon/number-nouns.tsv"))
        {
            var noun = Folding.Fold(row["noun"]);
            nouns.Add(noun);
            foreach (var dual in row.List("duals")) duals[Folding.Fold(dual)] = noun;
        }

        return (duals.ToFrozenDictionary(StringComparer.Ordinal), nouns.ToFrozenSet(StringComparer.Ordinal));
    }
}
