using System.Collections.Immutable;

namespace Marsad.Archive.Search;

/// <summary>What is looked for: one clause of each group of <paramref name="Wanted"/>, and none of <paramref name="Unwanted"/>.</summary>
internal sealed record SearchQuery(ImmutableArray<ImmutableArray<SearchClause>> Wanted, ImmutableArray<SearchClause> Unwanted)
{
    /// <summary>Whether it looks for words, so that reports can be ranked by them.</summary>
    internal bool HasWords => Wanted.Any(group => group.Any(clause => clause is WordsClause));

    /// <summary>The clauses whose words are marked in a title or text.</summary>
    internal IEnumerable<WordsClause> Marked => Wanted.SelectMany(group => group).OfType<WordsClause>().Where(clause => clause.Field != SearchField.Source);

    /// <summary>The query with one more property that reports must have.</summary>
    internal SearchQuery With(FacetClause clause) => this with { Wanted = Wanted.Add([clause]) };
}
