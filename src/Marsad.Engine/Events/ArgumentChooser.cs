namespace Marsad.Engine.Events;

/// <summary>Chooses agent and target of each occurrence among the actors about its mentions by a learned model. Four answers are weighed, by whether each of the two is somebody or
/// nobody: its likeliest pair in which nobody is both, and beside its members whoever else is likely. The answer whose pairs are likelier together than those of the others holds.</summary>
internal sealed class ArgumentChooser
{
    /// <summary>What an occurrence's choice adds to the names of the rules that found it, where it is not the rules' own.</summary>
    internal const string FoundBy = "arguments";

    /// <summary>The probability at which another actor shares a slot; set for the best F1 of actors in slots, in cross-validation.</summary>
    private const double Another = 0.2;

    /// <summary>The share of the likeliest's probability that it must have as well, so that nobody stands beside a choice that is all but certain.</summary>
    private const double Share = 0.4;

    /// <summary>The ways in which agent and target are somebody or nobody.</summary>
    private const int Answers = 4;

    /// <summary>How many occurrences before and after are evidence.</summary>
    private const int Around = 20;

    private readonly ReportReading reading;
    private readonly List<Occurrence> occurrences;
    private readonly ArgumentCandidates candidates;
    private readonly ArgumentFeatures features;

    internal ArgumentChooser(ReportReading reading, List<Occurrence> occurrences)
    {
        (this.reading, this.occurrences) = (reading, occurrences);
        candidates = new(reading);
        features = new(reading);
    }

    /// <summary>Gives the occurrences their participants.</summary>
    internal void Choose(ArgumentModel model)
    {
        // What the rules found of every event is evidence for every other, so all are weighed before any is changed.
        var choices = new List<(List<string> Agent, List<string> Target)>(occurrences.Count);
        for (var at = 0; at < occurrences.Count; at++) choices.Add(Choose(Sheet(at), model));
        var isWhole = EventReader.IsWhole(reading);
        for (var at = 0; at < occurrences.Count; at++)
        {
            var (agent, target) = choices[at];
            // A few sentences, unlike all that the model has seen, leave it little to weigh: it then fills slots, but empties none.
            if (!isWhole && agent.Count == 0) agent = [.. occurrences[at].Agent.Except(target)];
            if (!isWhole && target.Count == 0) target = [.. occurrences[at].Target.Except(agent)];
            occurrences[at].Choose(agent, target);
            if (SpeechSources.IsSpeechAct(occurrences[at].Type)) Attribute(occurrences[at]);
        }
    }

    /// <summary>Names the sources of an act of speech anew, since they depend on who speaks.</summary>
    private void Attribute(Occurrence occurrence)
    {
        var sources = new List<string>();
        foreach (var mention in occurrence.Mentions)
            foreach (var source in reading.Slots.Claims.SourcesAt(mention.Trigger))
                if (!sources.Contains(source)) sources.Add(source);
        occurrence.Attribute(SpeechSources.Of(reading, [.. sources], occurrence.Agent));
    }

    /// <summary>All choices that an occurrence leaves open.</summary>
    /// <param name="index">Its place among the occurrences.</param>
    internal ArgumentSheet Sheet(int index)
    {
        var occurrence = occurrences[index];
        var around = new List<Occurrence>();
        for (var at = Math.Max(0, index - Around); at < Math.Min(occurrences.Count, index + Around + 1); at++)
            if (at != index) around.Add(occurrences[at]);
        var open = candidates.Of(occurrence, around);
        var pairs = new ArgumentPairs(reading, occurrence, around);
        return new(open, features.Of(occurrence, open, around), (agent, target) => pairs.Of(agent == 0 ? null : open[agent - 1], target == 0 ? null : open[target - 1]));
    }

    /// <summary>The keys of the likeliest agents and targets.</summary>
    internal static (List<string> Agent, List<string> Target) Choose(ArgumentSheet sheet, ArgumentModel model)
    {
        var joint = model.Probabilities(sheet);
        var count = sheet.Unary.Length;
        var agents = new double[count];
        var targets = new double[count];
        for (var agent = 0; agent < count; agent++)
        {
            for (var target = 0; target < count; target++)
            {
                agents[agent] += joint[agent, target];
                targets[target] += joint[agent, target];
            }
        }

        var (chosenAgents, chosenTargets, most) = (new List<int>(), new List<int>(), -1.0);
        for (var answer = 0; answer < Answers; answer++)
        {
            var (someAgents, someTargets) = Fill((answer & 1) != 0, (answer & 2) != 0);
            var mass = 0.0;
            foreach (var agent in someAgents)
                foreach (var target in someTargets) mass += joint[agent, target];
            if (mass > most) (chosenAgents, chosenTargets, most) = (someAgents, someTargets, mass);
        }

        return (Keys(sheet, chosenAgents), Keys(sheet, chosenTargets));

        (List<int> Agents, List<int> Targets) Fill(bool hasAgent, bool hasTarget)
        {
            var (best, bestAgent, bestTarget) = (-1.0, 0, 0);
            for (var agent = 0; agent < count; agent++)
                for (var target = 0; target < count; target++)
                    if (agent > 0 == hasAgent && target > 0 == hasTarget && joint[agent, target] > best) (best, bestAgent, bestTarget) = (joint[agent, target], agent, target);
            var some = Likely(agents, bestAgent, bestTarget);
            var others = Likely(targets, bestTarget, bestAgent);
            others.RemoveAll(target => target > 0 && some.Contains(target));
            return (some, others);
        }
    }

    private static List<string> Keys(ArgumentSheet sheet, List<int> chosen) => [.. chosen.Where(at => at > 0).Select(at => sheet.Candidates[at - 1].Actor.Key)];

    /// <summary>A choice and whoever else is likely beside it, without the one who fills the other slot.</summary>
    private static List<int> Likely(double[] probabilities, int best, int other)
    {
        var chosen = new List<int> { best };
        if (best == 0) return chosen;
        for (var at = 1; at < probabilities.Length; at++)
            if (at != best && at != other && probabilities[at] > Math.Max(Another, Share * probabilities[best])) chosen.Add(at);
        return chosen;
    }
}
