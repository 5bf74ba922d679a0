using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging.Names;

/// <summary>Finds the best labels of a text in two passes: a draft of each sentence, and a final one that also sees the drafts of the
/// same words in the sentences around. Keeps what it knows of word forms, so one instance serves one thread.</summary>
internal sealed class NameDecoder(NameModel model)
{
    private const int FinalPasses = 2;
    private const int W = NameLabel.Weighted;
    private const int Row = (2 * WordType.Reach) + 1;

    private readonly WordTypes types = new(model.NewReader());
    private readonly BestPath path = new();
    private WordType[] text = new WordType[256];
    private byte[] draft = new byte[256];
    private float[] scores = new float[256 * W];
    private (float[] Draft, float[] Final)? edgeScores;

    /// <summary>Writes the best label of each token of a text.</summary>
    /// <param name="tokens">The folded tokens.</param>
    /// <param name="tags">The parts of speech of their stems.</param>
    /// <param name="ends">The tokens after the last one of each sentence.</param>
    /// <param name="labels">Receives the labels.</param>
    internal void Decode(ReadOnlySpan<string> tokens, ReadOnlySpan<PartOfSpeech> tags, ReadOnlyMemory<int> ends, Span<byte> labels)
    {
        types.Trim();
        if (text.Length < tokens.Length) (text, draft, scores) = (new WordType[tokens.Length * 2], new byte[tokens.Length * 2], new float[tokens.Length * 2 * W]);
        for (var i = 0; i < tokens.Length; i++) text[i] = TypeOf(tokens[i]);
        edgeScores ??= (SumUp(ContextFeatures.EdgeType, model.Draft), SumUp(ContextFeatures.EdgeType, model.Final));

        var first = 0;
        foreach (var end in ends.Span)
        {
            ScoreDraft(text.AsSpan(first..end), tags[first..end]);
            path.Find(scores, model.Draft.Transitions, model.Draft.Bias, draft.AsSpan(first..end));
            first = end;
        }

        if (model.Final.IsEmpty)
        {
            draft.AsSpan(0, labels.Length).CopyTo(labels);
            return;
        }

        // The second pass runs twice: its first labels are better drafts than those of the first pass.
        for (var pass = 0; pass < FinalPasses; pass++)
        {
            Revise(tags, ends, labels);
            labels.CopyTo(draft);
        }
    }

    private void Revise(ReadOnlySpan<PartOfSpeech> tags, ReadOnlyMemory<int> ends, Span<byte> labels)
    {
        var window = new VoteWindow(text, ends, draft);
        var first = 0;
        for (var sentence = 0; sentence < ends.Length; sentence++)
        {
            var end = ends.Span[sentence];
            window.MoveTo(sentence);
            ScoreFinal(text.AsSpan(first..end), tags[first..end], draft.AsSpan(first..end));
            path.Find(scores, model.Final.Transitions, model.Final.Bias, labels[first..end]);
            first = end;
        }

        window.Close();
    }

    private WordType TypeOf(string folded)
    {
        var type = types[folded];
        type.DraftScores ??= SumUp(type, model.Draft);
        type.FinalScores ??= SumUp(type, model.Final);
        return type;
    }

    private static float[] SumUp(WordType type, NameWeights weights)
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

    private void ScoreDraft(ReadOnlySpan<WordType> sentence, ReadOnlySpan<PartOfSpeech> tags)
    {
        Span<uint> joint = stackalloc uint[ContextFeatures.MaxJoint];
        for (var i = 0; i < sentence.Length; i++)
        {
            var sum = scores.AsSpan(i * W, W);
            sum.Clear();
            for (var distance = -WordType.Reach; distance <= WordType.Reach; distance++)
            {
                var at = i + distance;
                Add(at >= 0 && at < sentence.Length ? sentence[at].DraftScores! : edgeScores!.Value.Draft, distance, sum);
            }

            foreach (var feature in joint[..ContextFeatures.FillJoint(sentence, tags, i, joint)]) model.Draft.Add(feature, sum);
        }
    }

    private void ScoreFinal(ReadOnlySpan<WordType> sentence, ReadOnlySpan<PartOfSpeech> tags, ReadOnlySpan<byte> labels)
    {
        Span<uint> joint = stackalloc uint[ContextFeatures.MaxJoint];
        Span<uint> votes = stackalloc uint[VoteFeatures.Max];
        for (var i = 0; i < sentence.Length; i++)
        {
            var sum = scores.AsSpan(i * W, W);
            sum.Clear();
            for (var distance = -WordType.Reach; distance <= WordType.Reach; distance++)
            {
                var at = i + distance;
                Add(at >= 0 && at < sentence.Length ? sentence[at].FinalScores! : edgeScores!.Value.Final, distance, sum);
            }

            foreach (var feature in joint[..ContextFeatures.FillJoint(sentence, tags, i, joint)]) model.Final.Add(feature, sum);
            foreach (var feature in votes[..VoteFeatures.Fill(sentence, labels, i, votes)]) model.Final.Add(feature, sum);
        }
    }

    private static void Add(float[] parts, int distance, Span<float> sum)
    {
        var part = parts.AsSpan((distance + WordType.Reach) * W, W);
        for (var y = 0; y < part.Length; y++) sum[y] += part[y];
    }
}
