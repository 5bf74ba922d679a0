using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Archive.Search;

/// <summary>The terms that words of a query stand for.</summary>
internal static class QueryWords
{
    private const int MostWords = 16;
    private const int MostCombinations = 48;
    private static readonly Lazy<Spellings> Variants = new(Spellings.Read);

    /// <summary>The clause of a word or of quoted words, or null where the value holds no word.</summary>
    internal static WordsClause? Clause(string value, SearchField field, bool isExact, bool isQuoted, bool isPrefix)
    {
        var words = SearchWords.Of(value);
        if (words.Length > MostWords) words = words[..MostWords];
        if (words.IsEmpty) return null;
        isExact = (isExact || (isQuoted && words.Length == 1)) && field != SearchField.Source;
        return new(Bounded([.. words.Select(word => isExact ? [word.Form] : isPrefix ? [WithoutArticle(word.Form)] : Stems(word))]), field, isExact, isPrefix);
    }

    /// <summary>The stem; with it, where the article or a clitic was taken off, the form that a report's context may have kept whole; and other spellings of the word.</summary>
    private static ImmutableArray<string> Stems(SearchWord word)
    {
        var stems = new List<string> { word.Stem };
        var best = Segmenter.Current.Type(word.Form).Choices[0];
        Add(stems, Folding.Fold(best.Stem));
        Add(stems, word.Form);
        for (int i = 0, end = stems.Count; i < end; i++)
            foreach (var spelling in Variants.Value.Of(stems[i])) Add(stems, spelling);
        return [.. stems];
    }

    private static string WithoutArticle(string form) => form.Length > 4 && form.StartsWith("ال", StringComparison.Ordinal) ? form[2..] : form;

    private static void Add(List<string> stems, string stem)
    {
        var term = SearchWords.Term(stem);
        if (term.Length > 0 && !stems.Contains(term)) stems.Add(term);
    }

    // A phrase of n words with k terms each is k^n phrases for the index: the least likely terms are left out where these are many.
    private static ImmutableArray<ImmutableArray<string>> Bounded(ImmutableArray<ImmutableArray<string>> words)
    {
        while (words.Aggregate(1L, (product, terms) => product * terms.Length) > MostCombinations)
        {
            var most = words.Max(terms => terms.Length);
            words = [.. words.Select(terms => terms.Length == most ? terms[..^1] : terms)];
        }

        return words;
    }
}
