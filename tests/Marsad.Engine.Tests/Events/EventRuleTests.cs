using Marsad.Engine.Control;
using Marsad.Engine.Events;

namespace Marsad.Engine.Tests.Events;

public sealed class EventRuleTests
{
    public static TheoryData<string> Names => [.. EventRules.Default.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_finds_an_event_in_its_example(string name)
    {
        var rule = EventRules.Default.All.Single(rule => rule.Name == name);
        var found = RuleExamples.EventRulesIn(rule.Example, NeedsTitle(rule));
        Expect(found.Contains(name), name, RuleExamples.Example, $"{rule.Example} -> {string.Join(", ", found)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_finds_nothing_in_its_counter_example(string name)
    {
        var rule = EventRules.Default.All.Single(rule => rule.Name == name);
        Expect(!RuleExamples.EventRulesIn(rule.Counter, NeedsTitle(rule)).Contains(name), name, RuleExamples.Counter, rule.Counter);
    }

    [Fact]
    public void Rules_have_names_of_their_own() =>
        Assert.Empty(EventRules.Default.All.GroupBy(rule => rule.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_rule_has_an_example_and_a_counter_example() =>
        Assert.Empty(EventRules.Default.All.Where(rule => rule.Example.Length == 0 || rule.Counter.Length == 0).Select(rule => rule.Name));

    [Fact]
    public void A_known_failure_is_of_a_rule_that_exists()
    {
        var names = EventRules.Default.All.Select(rule => rule.Name).Concat(ControlRule.All.Select(rule => rule.Name)).ToHashSet(StringComparer.Ordinal);
        Assert.All(RuleExamples.KnownFailures, failure => Assert.True(names.Contains(failure.Rule) && failure.Sentence is RuleExamples.Example or RuleExamples.Counter, failure.ToString()));
    }

    private static bool NeedsTitle(EventRule rule) => rule.Needs.Any(condition => condition is { Kind: ConditionKind.Title, IsNegated: false });

    private static void Expect(bool holds, string rule, string sentence, string message)
    {
        var isKnown = RuleExamples.KnownFailures.Contains((rule, sentence));
        Assert.True(holds || isKnown, $"{rule}: {message}");
        Assert.False(holds && isKnown, $"The {sentence} of {rule} passes now: take it out of known-failures.tsv.");
    }
}
