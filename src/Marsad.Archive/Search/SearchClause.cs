using System.Collections.Immutable;

namespace Marsad.Archive.Search;

/// <summary>One thing that a query looks for.</summary>
internal abstract record SearchClause;

/// <summary>Words that stand next to each other in this order; usually one.</summary>
/// <param name="Words">For each place the terms that may stand there.</param>
/// <param name="Field">Where to look.</param>
/// <param name="IsExact">Whether the terms are whole forms and not stems.</param>
/// <param name="IsPrefix">Whether the last word may go on.</param>
internal sealed record WordsClause(ImmutableArray<ImmutableArray<string>> Words, SearchField Field, bool IsExact, bool IsPrefix) : SearchClause
{
    /// <summary>How many words from <paramref name="at"/> on match; 0 for none.</summary>
    internal int MatchAt(ReadOnlySpan<SearchWord> words, int at)
    {
        if (at + Words.Length > words.Length) return 0;
        for (var i = 0; i < Words.Length; i++)
        {
            var term = IsExact ? words[at + i].Form : words[at + i].Stem;
            if (!Accepts(Words[i], term, IsPrefix && i == Words.Length - 1)) return 0;
        }

        return Words.Length;
    }

    private static bool Accepts(ImmutableArray<string> terms, string term, bool asPrefix)
    {
        foreach (var accepted in terms)
            if (asPrefix ? term.StartsWith(accepted, StringComparison.Ordinal) : term == accepted) return true;
        return false;
    }
}

/// <summary>A property of the report: any of some facets.</summary>
internal sealed record FacetClause(ImmutableArray<string> Facets) : SearchClause;

/// <summary>Where words are looked for.</summary>
internal enum SearchField : byte
{
    /// <summary>Title and text.</summary>
    Anywhere,

    /// <summary>The title alone.</summary>
    Title,

    /// <summary>The text below the title.</summary>
    Text,

    /// <summary>The publisher's name.</summary>
    Source,
}
