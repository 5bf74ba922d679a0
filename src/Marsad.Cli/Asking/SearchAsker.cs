using System.Collections.Immutable;
using System.Text;
using Marsad.Archive.Lookup;
using Marsad.Archive.Search;
using Marsad.Archive.Sqlite;
using Marsad.Cli.Output;
using Marsad.Cli.Output.Answers;

namespace Marsad.Cli.Asking;

/// <summary>Reads a search, resolves the names in it, searches and writes the hits.</summary>
internal sealed class SearchAsker(Database database)
{
    private readonly SearchNames names = new(database);

    /// <summary>Answers; gives what is wrong with the question, or null.</summary>
    internal string? Ask(SearchQuestion question, string format, Stream output)
    {
        var (query, problem) = Read(question);
        if (query is null) return problem;
        var request = new SearchRequest(query, question.From, question.To, question.ByDate, question.Skip, question.Limit);
        var answer = new Searcher(database).Search(request);
        switch (format)
        {
            case "ndjson":
                foreach (var hit in answer.Hits) SearchJson.Write(output, hit);
                break;
            case "csv":
                SearchCsv.Write(output, answer);
                break;
            default:
                output.Write(Encoding.UTF8.GetBytes(new SearchTable(TerminalStyle.OfOutput()).Text(answer, request)));
                break;
        }

        return null;
    }

    private (SearchQuery? Query, string? Problem) Read(SearchQuestion question)
    {
        var (query, problem) = SearchQueryReader.Read(question.Query, names);
        if (query is null) return (null, problem);
        foreach (var (name, resolve) in new (string?, Func<string, (ImmutableArray<string>, string?)>)[] { (question.Place, names.Place), (question.Actor, names.Actor), (question.Type, names.Type) })
        {
            if (name is null) continue;
            (var facets, problem) = resolve(name);
            if (problem is not null) return (null, problem);
            query = query.With(new FacetClause(facets));
        }

        if (question.Source is { } source)
        {
            if (QueryWords.Clause(source, SearchField.Source, isExact: false, isQuoted: true, isPrefix: false) is not { } clause) return (null, $"'{source}' holds no word of a source's name.");
            query = query.With(clause);
        }

        if (!query.Wanted.IsEmpty) return (query, null);
        return question.From is null && question.To is null
            ? (null, "say what to look for: a word, or --place, --actor, --type, --source, or days; see 'marsad search --help'.")
            : (query.With(new FacetClause([SearchFacets.Any])), null);
    }
}
