using System.Runtime.InteropServices;
using Marsad.Engine.Events;

namespace Marsad.Training.Events;

/// <summary>An example with its features as rows of weights.</summary>
internal sealed class ArgumentChoice
{
    private const double LeastSlope = 1e-4;
    private readonly int[][] unary;
    private readonly int[]?[] pairs;
    private readonly bool[] isRight;
    private readonly int count;
    private readonly double weight;

    internal ArgumentChoice(ArgumentExample example, Func<uint[], int[]> rowsOf)
    {
        count = example.Sheet.Unary.Length;
        weight = example.Weight;
        unary = [.. example.Sheet.Unary.Select(rowsOf)];
        pairs = new int[]?[count * count];
        isRight = new bool[pairs.Length];
        for (var at = 0; at < pairs.Length; at++)
        {
            if (ArgumentSheet.IsOpen(at / count, at % count)) pairs[at] = rowsOf(example.Sheet.Pair(at / count, at % count));
            isRight[at] = example.Right.Contains((at / count, at % count));
        }
    }

    /// <summary>The slope of the log probability of the right pairs in each weight that matters.</summary>
    internal Dictionary<int, double> Slopes(double[] weights)
    {
        var likelihoods = Likelihoods(weights);
        double total = 0, right = 0;
        for (var at = 0; at < pairs.Length; at++)
        {
            total += likelihoods[at];
            if (isRight[at]) right += likelihoods[at];
        }

        var slopes = new Dictionary<int, double>();
        var single = new double[count * ArgumentModel.Roles];
        for (var at = 0; at < pairs.Length; at++)
        {
            if (pairs[at] is not { } rows) continue;
            var slope = weight * ((isRight[at] ? likelihoods[at] / Math.Max(right, double.Epsilon) : 0) - (likelihoods[at] / total));
            single[at / count * ArgumentModel.Roles] += slope;
            single[(at % count * ArgumentModel.Roles) + 1] += slope;
            Add(slopes, rows, 0, slope);
        }

        for (var at = 0; at < count; at++)
            for (var role = 0; role < ArgumentModel.Roles; role++) Add(slopes, unary[at], role, single[(at * ArgumentModel.Roles) + role]);
        return slopes;
    }

    /// <summary>What each pair's probability is proportional to.</summary>
    private double[] Likelihoods(double[] weights)
    {
        var scores = new double[pairs.Length];
        var peak = double.NegativeInfinity;
        for (var at = 0; at < pairs.Length; at++)
        {
            scores[at] = double.NegativeInfinity;
            if (pairs[at] is not { } rows) continue;
            scores[at] = Sum(weights, rows, 0);
        }

        for (var one = 0; one < count; one++)
        {
            var (agent, target) = (Sum(weights, unary[one], 0), Sum(weights, unary[one], 1));
            for (var other = 0; other < count; other++)
            {
                scores[(one * count) + other] += agent;
                scores[(other * count) + one] += target;
            }
        }

        foreach (var score in scores) peak = Math.Max(peak, score);
        return Array.ConvertAll(scores, score => Math.Exp(score - peak));
    }

    private static double Sum(double[] weights, int[] rows, int role)
    {
        var sum = 0.0;
        foreach (var row in rows) sum += weights[(row * ArgumentModel.Roles) + role];
        return sum;
    }

    private static void Add(Dictionary<int, double> slopes, int[] rows, int role, double slope)
    {
        if (Math.Abs(slope) < LeastSlope) return;
        foreach (var row in rows) CollectionsMarshal.GetValueRefOrAddDefault(slopes, (row * ArgumentModel.Roles) + role, out _) += slope;
    }
}
