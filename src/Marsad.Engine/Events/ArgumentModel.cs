using Marsad.Engine.Learning;

namespace Marsad.Engine.Events;

/// <summary>The weights of the model of arguments: for each hashed feature one as agent and one as target; features of pairs use the first (data/models/arguments.bin,
/// trained by <c>marsad train arguments</c>).</summary>
/// <param name="table">The weights.</param>
internal sealed class ArgumentModel(FeatureTable table)
{
    /// <summary>The number of weights of a feature.</summary>
    internal const int Roles = 2;

    /// <summary>How many candidates for each role are paired.</summary>
    private const int Likeliest = 7;

    private static readonly Lazy<ArgumentModel> Lazily = new(() => new(FeatureTable.Open("models/arguments.bin")));

    /// <summary>The model that ships with the engine.</summary>
    internal static ArgumentModel Embedded => Lazily.Value;

    /// <summary>The probability of each pair of agent and target (softmax over the likeliest of both), agents in rows; index 0 is nobody, and nobody but nobody is both.</summary>
    internal double[,] Probabilities(ArgumentSheet sheet)
    {
        var count = sheet.Unary.Length;
        var scores = new double[count, count];
        var agents = Scores(sheet.Unary, 0);
        var targets = Scores(sheet.Unary, 1);
        var (agentBar, targetBar) = (Bar(agents), Bar(targets));
        var peak = double.NegativeInfinity;
        for (var agent = 0; agent < count; agent++)
        {
            for (var target = 0; target < count; target++)
            {
                scores[agent, target] = agents[agent] >= agentBar && targets[target] >= targetBar && ArgumentSheet.IsOpen(agent, target)
                    ? agents[agent] + targets[target] + Score(sheet.Pair(agent, target), 0) : double.NegativeInfinity;
                peak = Math.Max(peak, scores[agent, target]);
            }
        }

        var total = 0.0;
        for (var agent = 0; agent < count; agent++)
            for (var target = 0; target < count; target++) total += scores[agent, target] = Math.Exp(scores[agent, target] - peak);
        for (var agent = 0; agent < count; agent++)
            for (var target = 0; target < count; target++) scores[agent, target] /= total;
        return scores;
    }

    /// <summary>The score that the likeliest reach.</summary>
    private static double Bar(double[] scores)
    {
        if (scores.Length <= Likeliest) return double.NegativeInfinity;
        var sorted = (double[])scores.Clone();
        Array.Sort(sorted);
        return sorted[^Likeliest];
    }

    private double[] Scores(uint[][] unary, int role)
    {
        var scores = new double[unary.Length];
        for (var at = 0; at < scores.Length; at++) scores[at] = Score(unary[at], role);
        return scores;
    }

    private double Score(uint[] features, int role)
    {
        var sum = 0;
        foreach (var feature in features)
            if (table.Row(feature) is >= 0 and var row) sum += table.Weights(row)[role];
        return sum * table.Scale;
    }
}
