using System.Collections.Immutable;
using Marsad.Engine.Data;
using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>An event rule: which words name an event of which type, and where its participants stand (data/rules/events.tsv).</summary>
/// <param name="Name">Unique name; it goes into <c>found_by</c>.</param>
/// <param name="Type">The event type.</param>
/// <param name="Trigger">Lexical class of the trigger.</param>
/// <param name="IsVerb">Whether the trigger is a verb (true), a noun (false) or either (null).</param>
/// <param name="Agent">Where the agent stands, first choice first.</param>
/// <param name="Target">Where the target stands, first choice first.</param>
/// <param name="Place">The prepositions or "obj" whose noun phrase is the place by preference.</param>
/// <param name="Needs">Conditions on the words about the trigger.</param>
/// <param name="Order">Place in the file; the first rule whose needs are met fires.</param>
/// <param name="Example">A sentence in which the rule finds an event.</param>
/// <param name="Counter">A sentence in which it must find none, or the empty string.</param>
internal sealed record EventRule(
    string Name, EventType Type, int Trigger, bool? IsVerb, ImmutableArray<Relation> Agent, ImmutableArray<Relation> Target, ImmutableArray<Relation> Place,
    ImmutableArray<Condition> Needs, int Order, string Example, string Counter)
{
    internal static EventRule Read(DataRow row, EventLexicon lexicon, int order)
    {
        var trigger = row["trigger"].Split(':');
        bool? isVerb = trigger.Length < 2 ? null : trigger[1] switch
        {
            "verb" => true,
            "noun" => false,
            _ => throw row.Error($"'{trigger[1]}' is neither verb nor noun."),
        };
        if (!Codebook.TryReadType(row["type"], out var type)) throw row.Error($"'{row["type"]}' is no event type.");
        return new(
            row["rule"], type, lexicon.ClassOf(trigger[0]), isVerb, [.. row.List("agent").Select(Relation.Read)], [.. row.List("target").Select(Relation.Read)],
            [.. row.List("place").Select(Relation.Read)],
            [.. row["needs"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Condition.Read(text, lexicon, row))], order, row["example"], row["counter"]);
    }
}
