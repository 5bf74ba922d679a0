using System.Runtime.Intrinsics;
using Marsad.Engine.Tagging.Names;

namespace Marsad.Training.Names;

/// <summary>How a linear-chain conditional random field is trained.</summary>
/// <param name="Epochs">Passes over the data.</param>
/// <param name="Rate">The first step size.</param>
/// <param name="Decay">Strength of the quadratic penalty.</param>
/// <param name="Dropout">Share of a word's features that each step leaves out.</param>
/// <param name="MinCount">How often a feature must occur.</param>
/// <param name="Seed">Seed of the order and of the dropout.</param>
internal sealed record CrfOptions(int Epochs = 30, float Rate = 0.1f, float Decay = 1f, float Dropout = 0.2f, int MinCount = 2, int Seed = 1);

/// <summary>A sentence as feature numbers for each word, with labels.</summary>
internal sealed record CrfSentence(int[][] Features, byte[] Labels);

/// <summary>Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient steps on the
/// likelihood with a quadratic penalty and feature dropout; the weights of the second half of the passes are averaged.</summary>
internal sealed class CrfTrainer(int features, CrfOptions options)
{
    private const int L = NameLabel.Count;
    private const int W = NameLabel.Weighted;

    private readonly float[] weights = new float[features * W];
    private readonly float[] transitions = new float[L * L];
    private readonly Random random = new(options.Seed);
    private double penaltyScale = 1;

    /// <summary>Eight weights a feature.</summary>
    internal float[] Weights { get; private set; } = [];

    /// <summary>Scores of label pairs.</summary>
    internal float[] Transitions { get; private set; } = [];

    internal void Train(IReadOnlyList<CrfSentence> sentences)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var sumWeights = new float[weights.Length];
        var sumTransitions = new float[L * L];
        var averaged = 0;
        double step = 0;
        var lambda = options.Decay / sentences.Count;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var rate = options.Rate / (1 + (options.Rate * lambda * step));
                step++;
                penaltyScale *= 1 - (rate * lambda);
                Step(sentences[index], (float)(rate / penaltyScale));
            }

            Rescale();
            if (epoch < options.Epochs / 2) continue;
            TensorAdd(sumWeights, weights);
            TensorAdd(sumTransitions, transitions);
            averaged++;
        }

        for (var i = 0; i < sumWeights.Length; i++) sumWeights[i] /= averaged;
        for (var i = 0; i < sumTransitions.Length; i++) sumTransitions[i] /= averaged;
        (Weights, Transitions) = (sumWeights, sumTransitions);
    }

    private static void TensorAdd(float[] sum, float[] values)
    {
        for (var i = 0; i < sum.Length; i++) sum[i] += values[i];
    }

    private void Rescale()
    {
        var scale = (float)penaltyScale;
        for (var i = 0; i < weights.Length; i++) weights[i] *= scale;
        for (var i = 0; i < transitions.Length; i++) transitions[i] *= scale;
        penaltyScale = 1;
    }

    private void Step(CrfSentence sentence, float rate)
    {
        var n = sentence.Labels.Length;
        var scale = (float)penaltyScale;
        var keep = 1f / (1 - options.Dropout);
        var kept = new int[n][];
        var scores = new float[n * L];
        for (var i = 0; i < n; i++)
        {
            kept[i] = Keep(sentence.Features[i]);
            var sum = Vector256<float>.Zero;
            foreach (var feature in kept[i]) sum += Vector256.LoadUnsafe(ref weights[feature * W]);
            (sum * (scale * keep)).StoreUnsafe(ref scores[(i * L) + 1]);
        }

        var pair = new float[L * L];
        for (var i = 0; i < pair.Length; i++) pair[i] = MathF.Exp(Math.Clamp(transitions[i] * scale, -15, 15));
        var (forward, backward, potential) = Marginals(scores, pair, n);

        var delta = new float[W];
        for (var i = 0; i < n; i++)
        {
            float total = 0;
            for (var y = 0; y < L; y++) total += forward[(i * L) + y] * backward[(i * L) + y];
            for (var y = 1; y < L; y++) delta[y - 1] = -rate * keep * forward[(i * L) + y] * backward[(i * L) + y] / total;
            if (sentence.Labels[i] != 0) delta[sentence.Labels[i] - 1] += rate * keep;
            var change = Vector256.LoadUnsafe(ref delta[0]);
            foreach (var feature in kept[i]) (Vector256.LoadUnsafe(ref weights[feature * W]) + change).StoreUnsafe(ref weights[feature * W]);

            StepTransitions(sentence, i, rate, forward, backward, potential, pair);
        }
    }

    /// <summary>Leaves features out at random, one random byte for each.</summary>
    private int[] Keep(int[] all)
    {
        var limit = (int)MathF.Round(options.Dropout * 256);
        if (limit == 0) return all;
        Span<byte> bytes = all.Length <= 1024 ? stackalloc byte[all.Length] : new byte[all.Length];
        random.NextBytes(bytes);
        var kept = new int[all.Length];
        var n = 0;
        for (var i = 0; i < all.Length; i++) if (bytes[i] >= limit) kept[n++] = all[i];
        return kept[..n];
    }

    private void StepTransitions(CrfSentence sentence, int i, float rate, float[] forward, float[] backward, float[] potential, float[] pair)
    {
        var gold = (i == 0 ? 0 : sentence.Labels[i - 1]) * L;
        if (i == 0)
        {
            float total = 0;
            for (var y = 0; y < L; y++) total += pair[y] * potential[y] * backward[y];
            for (var y = 0; y < L; y++) transitions[y] -= rate * pair[y] * potential[y] * backward[y] / total;
        }
        else
        {
            Span<float> joint = stackalloc float[L * L];
            float total = 0;
            for (var before = 0; before < L; before++)
                for (var y = 0; y < L; y++)
                    total += joint[(before * L) + y] = forward[((i - 1) * L) + before] * pair[(before * L) + y] * potential[(i * L) + y] * backward[(i * L) + y];
            for (var at = 0; at < joint.Length; at++) transitions[at] -= rate * joint[at] / total;
        }

        transitions[gold + sentence.Labels[i]] += rate;
    }

    private static (float[] Forward, float[] Backward, float[] Potential) Marginals(float[] scores, float[] pair, int n)
    {
        var potential = new float[n * L];
        var forward = new float[n * L];
        var backward = new float[n * L];
        for (var i = 0; i < n; i++)
        {
            var most = 0f;
            for (var y = 0; y < L; y++) most = Math.Max(most, scores[(i * L) + y]);
            for (var y = 0; y < L; y++) potential[(i * L) + y] = MathF.Exp(Math.Max(scores[(i * L) + y] - most, -30));
            float total = 0;
            for (var y = 0; y < L; y++)
            {
                float sum = 0;
                if (i == 0) sum = pair[y];
                else for (var before = 0; before < L; before++) sum += forward[((i - 1) * L) + before] * pair[(before * L) + y];
                total += forward[(i * L) + y] = sum * potential[(i * L) + y];
            }

            for (var y = 0; y < L; y++) forward[(i * L) + y] /= total;
        }

        for (var y = 0; y < L; y++) backward[((n - 1) * L) + y] = 1;
        for (var i = n - 2; i >= 0; i--)
        {
            float total = 0;
            for (var y = 0; y < L; y++)
            {
                float sum = 0;
                for (var next = 0; next < L; next++) sum += pair[(y * L) + next] * potential[((i + 1) * L) + next] * backward[((i + 1) * L) + next];
                total += backward[(i * L) + y] = sum;
            }

            for (var y = 0; y < L; y++) backward[(i * L) + y] /= total;
        }

        return (forward, backward, potential);
    }
}
