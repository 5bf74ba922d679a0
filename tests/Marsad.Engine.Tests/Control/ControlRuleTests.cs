using Marsad.Engine.Control;
using Marsad.Engine.Tests.Events;

namespace Marsad.Engine.Tests.Control;

public sealed class ControlRuleTests
{
    public static TheoryData<string> Names => [.. ControlRule.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_finds_a_statement_in_its_example_and_none_in_its_counter_example(string name)
    {
        var rule = ControlRule.All.Single(rule => rule.Name == name);
        var found = RuleExamples.ControlRulesIn(rule.Example);
        Assert.True(found.Contains(name) != RuleExamples.KnownFailures.Contains((name, RuleExamples.Example)), $"{name}: {rule.Example} -> {string.Join(", ", found)}");
        Assert.True(RuleExamples.ControlRulesIn(rule.Counter).Contains(name) == RuleExamples.KnownFailures.Contains((name, RuleExamples.Counter)), $"{name}: {rule.Counter}");
    }

    [Fact]
    public void Every_rule_has_an_example_and_a_counter_example() =>
        Assert.Empty(ControlRule.All.Where(rule => rule.Example.Length == 0 || rule.Counter.Length == 0).Select(rule => rule.Name));
}
