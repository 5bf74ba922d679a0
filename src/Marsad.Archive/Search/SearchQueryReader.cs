using System.Collections.Immutable;

namespace Marsad.Archive.Search;

/// <summary>Reads the query language. Every text is a query: what is no operator is a word, and nothing of it reaches the database but terms of letters and digits.</summary>
/// <remarks>
/// <c>قصف</c> the word with any particle, article and pronoun; <c>"قصف مدفعي"</c> words next to each other; <c>="بالقصف"</c> or a single word in quotes exactly this form; <c>قصف*</c> a beginning;
/// <c>a b</c> both; <c>a OR b</c>, <c>a | b</c> one of its neighbours; <c>-a</c>, <c>NOT a</c> not; <c>title: text: source: actor: type: place:</c> before a word or quotes.
/// </remarks>
internal sealed class SearchQueryReader(string text, ISearchNames names)
{
    private const int LongestQuery = 1000;
    private const int MostClauses = 40;
    private static readonly string[] Fields = ["title", "text", "source", "actor", "type", "place"];

    private readonly List<ImmutableArray<SearchClause>.Builder> wanted = [];
    private readonly ImmutableArray<SearchClause>.Builder unwanted = ImmutableArray.CreateBuilder<SearchClause>();
    private int at;

    /// <summary>The query of a text; where it is none, why.</summary>
    internal static (SearchQuery? Query, string? Problem) Read(string text, ISearchNames names)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > LongestQuery ? (null, $"The query is longer than {LongestQuery} letters.") : new SearchQueryReader(text, names).Read();
    }

    private (SearchQuery? Query, string? Problem) Read()
    {
        var (isAlternative, isNegated) = (false, false);
        while (Skip())
        {
            if (TakeOperator() is { } found)
            {
                if (found == Operator.Or) isAlternative = true;
                if (found == Operator.Not) isNegated = true;
                continue;
            }

            var (clause, problem) = Clause();
            if (problem is not null) return (null, problem);
            if (clause is not null)
            {
                if (isNegated) unwanted.Add(clause);
                else if (isAlternative && wanted.Count > 0) wanted[^1].Add(clause);
                else wanted.Add(New(clause));
                if (wanted.Sum(group => group.Count) + unwanted.Count > MostClauses) return (null, $"The query has more than {MostClauses} parts.");
            }

            (isAlternative, isNegated) = (false, false);
        }

        if (wanted.Count == 0 && unwanted.Count > 0) wanted.Add(New(new FacetClause([SearchFacets.Any])));
        return (new([.. wanted.Select(group => group.ToImmutable())], unwanted.ToImmutable()), null);
    }

    private static ImmutableArray<SearchClause>.Builder New(SearchClause clause)
    {
        var group = ImmutableArray.CreateBuilder<SearchClause>(1);
        group.Add(clause);
        return group;
    }

    private (SearchClause? Clause, string? Problem) Clause()
    {
        var field = TakeField();
        var isExact = text[at] == '=' && at + 1 < text.Length;
        if (isExact) at++;
        var (value, isQuoted) = Value();
        if (field is "actor" or "type" or "place")
        {
            var (facets, problem) = field switch
            {
                "actor" => names.Actor(value),
                "place" => names.Place(value),
                _ => names.Type(value),
            };
            return problem is null ? (new FacetClause(facets), null) : (null, problem);
        }

        var where = field switch { "title" => SearchField.Title, "text" => SearchField.Text, "source" => SearchField.Source, _ => SearchField.Anywhere };
        var isPrefix = !isQuoted && value.Length > 2 && value[^1] == '*';
        return (QueryWords.Clause(value, where, isExact, isQuoted, isPrefix), null);
    }

    private bool Skip()
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '(' or ')' || char.IsControl(text[at]))) at++;
        return at < text.Length;
    }

    private Operator? TakeOperator()
    {
        if (text[at] == '|') return Take(Operator.Or, 1);
        if (text[at] == '-' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1])) return Take(Operator.Not, 1);
        if (IsWordAt("OR")) return Take(Operator.Or, 2);
        if (IsWordAt("NOT")) return Take(Operator.Not, 3);
        return IsWordAt("AND") ? Take(Operator.And, 3) : null;
    }

    private Operator Take(Operator found, int length)
    {
        at += length;
        return found;
    }

    private bool IsWordAt(string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && (at + word.Length == text.Length || char.IsWhiteSpace(text[at + word.Length]));

    private string? TakeField()
    {
        foreach (var field in Fields)
        {
            var value = at + field.Length + 1;
            if (value >= text.Length || text[value - 1] != ':' || char.IsWhiteSpace(text[value]) || string.Compare(text, at, field, 0, field.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            at = value;
            return field;
        }

        return null;
    }

    private (string Value, bool IsQuoted) Value()
    {
        var isQuoted = Closing(text[at]) is not null;
        var start = at;
        if (Closing(text[at]) is { } close)
        {
            var end = text.IndexOf(close, at + 1);
            at = end < 0 ? text.Length : end + 1;
            return (text[(start + 1)..(end < 0 ? text.Length : end)], isQuoted);
        }

        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('|' or '(' or ')') && (at == start || Closing(text[at]) is null)) at++;
        if (at == start) at++;
        return (text[start..at], isQuoted);
    }

    private static char? Closing(char unit) => unit switch
    {
        '"' => '"',
        '«' => '»',
        '“' or '„' => '”',
        _ => null,
    };

    private enum Operator : byte
    {
        And,
        Or,
        Not,
    }
}
