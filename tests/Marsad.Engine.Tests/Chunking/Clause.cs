using Marsad.Engine.Chunking;
using Marsad.Engine.Events;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Chunking;

/// <summary>A verb of a sentence with its chunks as text; "-" where there is none.</summary>
internal sealed class Clause
{
    private readonly ReportReading reading;
    private readonly Predicate predicate;

    private Clause(ReportReading reading, Predicate predicate) => (this.reading, this.predicate) = (reading, predicate);

    internal string Subject => TextOf(predicate.Subject);

    internal string Object => TextOf(predicate.Object);

    internal string Antecedent => TextOf(predicate.Antecedent);

    internal SubjectOrder Order => predicate.Order;

    /// <summary>The coordinated phrases of the subject.</summary>
    internal IEnumerable<string> Subjects => predicate.Subject!.Phrases.Select(phrase => reading.Document.TextOf(phrase.Words));

    /// <summary>The complements as "preposition: group".</summary>
    internal IEnumerable<string> Complements => predicate.Complements.Select(complement => $"{complement.Key}: {TextOf(complement.Object)}");

    /// <summary>The clause of the verb that is written so.</summary>
    internal static Clause Of(string sentence, string verb)
    {
        var reading = ReportCoder.Read(new Report("clause", new DateOnly(2018, 6, 15), "", sentence));
        return new(reading, reading.Clauses.Predicates.First(predicate => reading.Document.Words[predicate.Verb].Form == verb));
    }

    private string TextOf(NounGroup? group) => group is null ? "-" : reading.Document.TextOf(group.Words);
}
