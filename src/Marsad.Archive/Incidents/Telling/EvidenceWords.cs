using Marsad.Archive.Search;
using Marsad.Engine.Text;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>Whether the words that a query looks for stand in the sentences of an account; that they stand in its report the index says.</summary>
internal sealed class EvidenceWords(AccountTeller teller, SearchQuery query)
{
    /// <summary>Whether they stand in the sentences of one account of an incident.</summary>
    internal bool StandIn(string incidentId) => teller.Of(incidentId).Any(account => StandIn(account.Evidence.Select(evidence => Folding.Fold(evidence.Text)).ToList()));

    private bool StandIn(List<string> sentences) =>
        query.Wanted.All(group => group.Any(clause => clause is not WordsClause { Field: not SearchField.Source } words || StandIn(words, sentences)))
        && !query.Unwanted.OfType<WordsClause>().Any(words => StandIn(words, sentences));

    // Folded words with their clitics hold the stem that the index has.
    private static bool StandIn(WordsClause clause, List<string> sentences) =>
        sentences.Exists(sentence => clause.Words.All(terms => terms.Any(term => sentence.Contains(term, StringComparison.Ordinal))));
}
