using System.Text;

namespace Marsad.Archive.Search;

/// <summary>Writes a query as an expression of FTS5. Terms hold letters and digits alone (<see cref="SearchWords.Term"/>), so that none can be taken for syntax.</summary>
internal static class SearchExpression
{
    internal static string Of(SearchQuery query)
    {
        var text = new StringBuilder();
        foreach (var group in query.Wanted)
        {
            if (text.Length > 0) text.Append(" AND ");
            Any(text, group);
        }

        if (query.Unwanted.IsEmpty) return text.ToString();
        text.Insert(0, '(').Append(") NOT ");
        Any(text, query.Unwanted);
        return text.ToString();
    }

    private static void Any(StringBuilder text, IReadOnlyList<SearchClause> clauses)
    {
        text.Append('(');
        for (var i = 0; i < clauses.Count; i++)
        {
            if (i > 0) text.Append(" OR ");
            if (clauses[i] is FacetClause facet) text.Append("facets : (").AppendJoin(" OR ", facet.Facets.Select(term => $"\"{term}\"")).Append(')');
            else Words(text, (WordsClause)clauses[i]);
        }

        text.Append(')');
    }

    private static void Words(StringBuilder text, WordsClause clause)
    {
        text.Append(Columns(clause)).Append(" : (");
        var phrase = new string[clause.Words.Length];
        var isFirst = true;
        Combine(0);
        text.Append(')');

        void Combine(int word)
        {
            if (word < phrase.Length)
            {
                foreach (var term in clause.Words[word])
                {
                    phrase[word] = term;
                    Combine(word + 1);
                }

                return;
            }

            if (!isFirst) text.Append(" OR ");
            isFirst = false;
            text.Append('"').AppendJoin(' ', phrase).Append('"');
            if (clause.IsPrefix) text.Append(" *");
        }
    }

    private static string Columns(WordsClause clause) => (clause.Field, clause.IsExact) switch
    {
        (SearchField.Source, _) => "source",
        (SearchField.Title, false) => "title",
        (SearchField.Title, true) => "title_forms",
        (SearchField.Text, false) => "text",
        (SearchField.Text, true) => "text_forms",
        (_, false) => "{title text}",
        (_, true) => "{title_forms text_forms}",
    };
}
