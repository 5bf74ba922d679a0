using Marsad.Archive.Search;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Text;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>Whether the words that a query looks for stand in the sentences of an account; that they stand in its report the index says.</summary>
internal sealed class EvidenceWords(Database database, AccountTeller teller, SearchQuery query)
{
    private readonly HashSet<string> versions =
        [.. database.List("SELECT d.version_id FROM search_text JOIN search_document d ON d.docid = search_text.rowid WHERE search_text MATCH $1", row => row.Text(0), SearchExpression.Of(query))];

    /// <summary>Whether they stand in the sentences of one account of an incident.</summary>
    internal bool StandIn(string incidentId) => database.List(
        "SELECT version_id, event FROM incident_account JOIN account USING (account_id) WHERE incident_id = $1", row => (Version: row.Text(0), Event: row.Text(1)), incidentId)
        .Exists(account => versions.Contains(account.Version) && StandIn([.. teller.EvidenceOf(account.Version, account.Event).Select(evidence => Folding.Fold(evidence.Text))]));

    private bool StandIn(List<string> sentences) =>
        query.Wanted.All(group => group.Any(clause => clause is not WordsClause { Field: not SearchField.Source } words || StandIn(words, sentences)))
        && !query.Unwanted.OfType<WordsClause>().Any(words => StandIn(words, sentences));

    // Folded words with their clitics hold the stem that the index has.
    private static bool StandIn(WordsClause clause, List<string> sentences) =>
        sentences.Exists(sentence => clause.Words.All(terms => terms.Any(term => sentence.Contains(term, StringComparison.Ordinal))));
}
