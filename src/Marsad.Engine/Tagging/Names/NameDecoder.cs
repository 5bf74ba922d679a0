namespace Marsad.Engine.Tagging.Names;

/// <summary>Finds the best labels of a sentence. Keeps what it knows of word forms, so one instance serves one thread.</summary>
internal sealed class NameDecoder(WordTypeReader reader, NameWeights weights)
{
    private const int MaxTypes = 150_000;
    private const int L = NameLabel.Count;
    private const int W = NameLabel.Weighted;
    private const int Row = (2 * WordType.Reach) + 1;

    private readonly Dictionary<string, WordType> types = new(StringComparer.Ordinal);
    private WordType[] row = new WordType[128];
    private float[] scores = new float[128 * W];
    private byte[] back = new byte[128 * L];
    private float[]? edgeScores;

    /// <summary>Writes the best label of each folded token.</summary>
    internal void Decode(ReadOnlySpan<string> tokens, Span<byte> labels)
    {
        var n = tokens.Length;
        if (n == 0) return;
        if (types.Count > MaxTypes) types.Clear();
        if (row.Length < n)
        {
            row = new WordType[n * 2];
            scores = new float[n * 2 * W];
            back = new byte[n * 2 * L];
        }

        for (var i = 0; i < n; i++) row[i] = TypeOf(tokens[i]);
        Score(row.AsSpan(0, n));
        FindBest(n, labels);
    }

    private WordType TypeOf(string folded)
    {
        if (types.TryGetValue(folded, out var type)) return type;
        type = reader.Read(folded);
        type.Scores = SumUp(type);
        return types[folded] = type;
    }

    private float[] SumUp(WordType type)
    {
        var sums = new float[Row * W];
        var features = new List<uint>();
        for (var distance = -WordType.Reach; distance <= WordType.Reach; distance++)
        {
            features.Clear();
            ContextFeatures.AddSingle(type, distance, features);
            var sum = sums.AsSpan((distance + WordType.Reach) * W, W);
            foreach (var feature in features) weights.Add(feature, sum);
        }

        return sums;
    }

    private void Score(ReadOnlySpan<WordType> sentence)
    {
        edgeScores ??= SumUp(ContextFeatures.EdgeType);
        Span<uint> joint = stackalloc uint[ContextFeatures.MaxJoint];
        for (var i = 0; i < sentence.Length; i++)
        {
            var sum = scores.AsSpan(i * W, W);
            sum.Clear();
            for (var distance = -WordType.Reach; distance <= WordType.Reach; distance++)
            {
                var at = i + distance;
                var part = (at >= 0 && at < sentence.Length ? sentence[at].Scores! : edgeScores).AsSpan((distance + WordType.Reach) * W, W);
                for (var y = 0; y < W; y++) sum[y] += part[y];
            }

            var n = ContextFeatures.FillJoint(sentence, i, joint);
            for (var f = 0; f < n; f++) weights.Add(joint[f], sum);
        }
    }

    private void FindBest(int n, Span<byte> labels)
    {
        Span<float> best = stackalloc float[L];
        Span<float> next = stackalloc float[L];
        best.Fill(float.NegativeInfinity);
        best[0] = 0;
        var transitions = weights.Transitions;
        for (var i = 0; i < n; i++)
        {
            for (var y = 0; y < L; y++)
            {
                var most = float.NegativeInfinity;
                byte from = 0;
                for (var before = 0; before < L; before++)
                {
                    if (!NameLabel.MayFollow(before, y)) continue;
                    var score = best[before] + transitions[(before * L) + y];
                    if (score > most) (most, from) = (score, (byte)before);
                }

                next[y] = most + (y == 0 ? 0 : scores[(i * W) + y - 1]);
                back[(i * L) + y] = from;
            }

            next.CopyTo(best);
        }

        byte label = 0;
        for (var y = 1; y < L; y++) if (best[y] > best[label]) label = (byte)y;
        for (var i = n - 1; i >= 0; i--)
        {
            labels[i] = label;
            label = back[(i * L) + label];
        }
    }
}
