using System.Collections.Immutable;
using Marsad.Engine.Data;

namespace Marsad.Engine.Events;

/// <summary>All event rules, by the lexical class of their trigger, in the order of the file.</summary>
internal sealed class EventRules
{
    private static readonly Lazy<EventRules> Lazily = new(() => new(EventLexicon.Default));
    private readonly Dictionary<int, List<EventRule>> byTrigger = [];

    private EventRules(EventLexicon lexicon)
    {
        All = [.. DataFiles.Rows("rules/events.tsv").Select(row => EventRule.Read(row, lexicon))];
        foreach (var rule in All)
        {
            if (!byTrigger.TryGetValue(rule.Trigger, out var rules)) byTrigger.Add(rule.Trigger, rules = []);
            rules.Add(rule);
        }
    }

    internal static EventRules Default => Lazily.Value;

    internal ImmutableArray<EventRule> All { get; }

    internal IReadOnlyList<EventRule> For(WordReading reading) => byTrigger.TryGetValue(reading.Class, out var rules) ? rules : [];
}
