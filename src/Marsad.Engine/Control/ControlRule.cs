using System.Collections.Immutable;
using Marsad.Engine.Data;
using Marsad.Engine.Events;
using Marsad.Engine.Records;

namespace Marsad.Engine.Control;

/// <summary>A rule for statements of who holds a place (data/rules/control.tsv).</summary>
/// <param name="Name">Unique name; it goes into <c>found_by</c>.</param>
/// <param name="State">What the statement says.</param>
/// <param name="Trigger">Lexical class of the trigger.</param>
/// <param name="IsVerb">Whether the trigger is a verb, a noun or either.</param>
/// <param name="Holder">Where the holder stands, first choice first.</param>
/// <param name="Place">Where the place stands, first choice first: a relation's text, <c>antecedent</c>, <c>before</c> or <c>after</c>.</param>
/// <param name="Needs">Conditions on the words about the trigger.</param>
/// <param name="Example">A sentence in which the rule finds a statement.</param>
/// <param name="Counter">A sentence in which it must find none, or the empty string.</param>
internal sealed record ControlRule(
    string Name, ControlState State, int Trigger, bool? IsVerb, ImmutableArray<Relation> Holder, ImmutableArray<string> Place,
    ImmutableArray<Condition> Needs, string Example, string Counter)
{
    private static readonly Lazy<ImmutableArray<ControlRule>> Lazily = new(() => [.. DataFiles.Rows("rules/control.tsv").Select(Read)]);

    internal static ImmutableArray<ControlRule> All => Lazily.Value;

    private static ControlRule Read(DataRow row)
    {
        var lexicon = EventLexicon.Default;
        var trigger = row["trigger"].Split(':');
        return new(
            row["rule"], Codebook.ReadState(row["state"]), lexicon.ClassOf(trigger[0]), trigger.Length < 2 ? null : trigger[1] == "verb",
            [.. row.List("holder").Select(Relation.Read)], [.. row.List("place")],
            [.. row["needs"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Condition.Read(text, lexicon, row))], row["example"], row["counter"]);
    }
}
