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
        All = [.. DataFiles.Rows("rules/events.tsv").Select((row, order) => EventRule.Read(row, lexicon, order))];
        foreach (var rule in All)
        {
            if (!byTrigger.TryGetValue(rule.Trigger, out var rules)) byTrigger.Add(rule.Trigger, rules = []);
            rules.Add(rule);
        }
    }

    internal static EventRules Default => Lazily.Value;

    internal ImmutableArray<EventRule> All { get; }

    /// <summary>The rules whose trigger the classes of a word admit, in the order of the file.</summary>
    internal List<EventRule> For(WordReading[] readings)
    {
        var found = new List<EventRule>();
        foreach (var reading in readings)
        {
            if (!byTrigger.TryGetValue(reading.Class, out var rules)) continue;
            foreach (var rule in rules)
                if (rule.IsVerb is not { } isVerb || isVerb == reading.IsVerb) found.Add(rule);
        }

        if (readings.Length > 1) found.Sort((one, other) => one.Order.CompareTo(other.Order));
        return found;
    }
}
