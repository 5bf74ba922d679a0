using Marsad.Engine.Events;
using Marsad.Engine.Events.Judging;
using Marsad.Training.Events.Judging;
using Marsad.Training.Evaluation;

namespace Marsad.Training.Events;

/// <summary>Makes examples for the model of arguments of the reports that were coded by hand: each occurrence that is found in them, with the coder's event that it tells of.</summary>
internal static class ArgumentExamples
{
    /// <summary>The weight of an example where a participant that the coder named is no candidate: nobody is then less wrong than somebody.</summary>
    private const double Unreachable = 0.1;

    /// <summary>The weight of an occurrence that tells of a coder's event for which another one stands already.</summary>
    private const double Spare = 0.5;

    /// <summary>The examples of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="judge">The models that find its events; they should not have been trained on it.</param>
    internal static List<ArgumentExample> Of(JudgedReport report, JudgeModel judge)
    {
        var reading = report.Reading;
        var examples = new List<ArgumentExample>();
        var occurrences = EventReader.Judged(reading, judge);
        var coded = JudgedRecord.Of(reading, occurrences);
        var alignment = new ActorAlignment(report.Gold.Actors, [.. reading.Actors.Actors.Select(actor => new ScoredActor(actor.Key, [.. actor.Names.Select(name => name.Text)]))]);
        var partners = EventMatching.Match(report.Gold.Events, coded.Events, alignment).ToDictionary(match => match.Predicted, match => report.Gold.Events[match.Gold]);
        var labels = new MentionLabels(reading.Document, report.Gold);
        var chooser = new ArgumentChooser(reading, occurrences);
        for (var at = 0; at < occurrences.Count; at++)
        {
            var isPartner = partners.TryGetValue(at, out var gold);
            gold ??= labels.Of(occurrences[at].Mentions[0]);
            if (gold is not null && Example(gold, chooser.Sheet(at), alignment, isPartner ? 1 : Spare) is { } example) examples.Add(example);
        }

        return examples;
    }

    private static ArgumentExample? Example(ScoredEvent gold, ArgumentSheet sheet, ActorAlignment alignment, double weight)
    {
        var keys = alignment.Rename([.. sheet.Candidates.Select(candidate => candidate.Actor.Key)]);
        var agents = Right(keys, gold.Agent ?? []);
        var targets = Right(keys, gold.Target ?? []);
        var right = new HashSet<(int, int)>();
        Cross(agents, targets, right);
        if (gold.Type is "armed_clash" or "talks" or "agreement") Cross(targets, agents, right);
        if (right.Count == 0) return null;
        var isReachable = IsReached(agents, gold.Agent) && IsReached(targets, gold.Target);
        return new(sheet, right, isReachable ? weight : weight * Unreachable);
    }

    private static bool IsReached(List<int> right, IReadOnlyList<string>? named) => right[0] > 0 || named is not { Count: > 0 };

    private static void Cross(List<int> agents, List<int> targets, HashSet<(int Agent, int Target)> right)
    {
        foreach (var agent in agents)
            foreach (var target in targets)
                if (ArgumentSheet.IsOpen(agent, target)) right.Add((agent, target));
    }

    /// <summary>The candidates that the coder named, or nobody (0) where there is none.</summary>
    private static List<int> Right(List<string> keys, IReadOnlyList<string> named)
    {
        var right = new List<int>();
        for (var at = 0; at < keys.Count; at++)
            if (named.Contains(keys[at])) right.Add(at + 1);
        if (right.Count == 0) right.Add(0);
        return right;
    }
}
