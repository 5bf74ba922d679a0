using System.Collections.Immutable;

namespace Marsad.Archive.Search;

/// <summary>What is looked for: one clause of each group of <paramref name="Wanted"/>, and none of <paramref name="Unwanted"/>.</summary>
internal sealed record SearchQuery(ImmutableArray<ImmutableArray<SearchClause>> Wanted, ImmutableArray<SearchClause> Unwanted)
{
    /// <summary>Whether it looks for words in titles or texts, so that reports can be ranked by them.</summary>
    internal bool HasWords => Marked.Any();

    /// <summary>The clauses whose words are marked in a title or text.</summary>
    internal IEnumerable<WordsClause> Marked => Wanted.SelectMany(group => group).OfType<WordsClause>().Where(clause => clause.Field != SearchField.Source);

    /// <summary>The query with one more clause that reports must meet.</summary>
    internal SearchQuery With(params ImmutableArray<SearchClause> anyOf) => this with { Wanted = Wanted.Add(anyOf) };

    /// <summary>The query with clauses that reports must not meet.</summary>
    internal SearchQuery Without(ImmutableArray<SearchClause> clauses) => this with { Unwanted = Unwanted.AddRange(clauses) };

    /// <summary>Its words, looked for in titles alone.</summary>
    internal ImmutableArray<SearchClause> InTitles() => [.. Marked.Select(clause => clause with { Field = SearchField.Title })];
}
