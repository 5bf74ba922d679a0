using System.Runtime.Intrinsics;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging.Names;

/// <summary>Finds the best labels of a text in two passes: a draft of each sentence, and a final one that also sees the drafts of the
/// same words in the sentences around. Keeps what it knows of word forms, so one instance serves one thread.</summary>
internal sealed class NameDecoder(NameModel model)
{
    private const int FinalPasses = 2;
    private const int W = NameLabel.Weighted;

    private readonly WordTypes types = new(model.NewReader());
    private readonly NameWeights weights = model.Weights;
    private readonly BestPath path = new();
    private readonly List<uint> single = [];
    private WordType[] text = [];
    private Vector256<short>[] sums = [];
    private byte[] draft = [];
    private byte[] phrases = [];
    private float[] scores = [];
    private Vector256<short>[]? edge;

    /// <summary>Writes the best label of each token of a text.</summary>
    /// <param name="tokens">The folded tokens.</param>
    /// <param name="tags">The parts of speech of their stems.</param>
    /// <param name="ends">The tokens after the last one of each sentence.</param>
    /// <param name="labels">Receives the labels.</param>
    internal void Decode(ReadOnlySpan<string> tokens, ReadOnlySpan<PartOfSpeech> tags, ReadOnlyMemory<int> ends, Span<byte> labels)
    {
        types.Trim();
        if (text.Length < tokens.Length)
        {
            var size = Math.Max(256, tokens.Length * 2);
            (text, sums, draft, phrases, scores) = (new WordType[size], new Vector256<short>[size], new byte[size], new byte[size], new float[size * W]);
        }

        edge ??= SumUp(ContextFeatures.EdgeType);
        for (var i = 0; i < tokens.Length; i++) text[i] = TypeOf(tokens[i]);
        var first = 0;
        foreach (var end in ends.Span)
        {
            var part = first..end;
            Sum(text.AsSpan(part), tags[part], sums.AsSpan(part));
            for (var i = first; i < end; i++) Score(sums[i].GetLower(), weights.Draft.Scale, i - first);
            path.Find(scores, weights.Draft.Transitions, weights.Draft.Bias, draft.AsSpan(part));
            first = end;
        }

        // The second pass runs twice: its first labels are better drafts than those of the first pass.
        for (var pass = 0; pass < FinalPasses && weights.Final.Exists; pass++)
        {
            Revise(ends, labels);
            labels.CopyTo(draft);
        }

        draft.AsSpan(0, labels.Length).CopyTo(labels);
    }

    private void Revise(ReadOnlyMemory<int> ends, Span<byte> labels)
    {
        Span<uint> votes = stackalloc uint[VoteFeatures.Max];
        var window = new VoteWindow(text, ends, draft);
        var first = 0;
        for (var sentence = 0; sentence < ends.Length; sentence++)
        {
            var part = first..ends.Span[sentence];
            window.MoveTo(sentence);
            for (var i = part.Start.Value; i < part.End.Value; i++)
            {
                var sum = sums[i];
                foreach (var feature in votes[..VoteFeatures.Fill(text.AsSpan(part), draft.AsSpan(part), i - first, votes)]) sum += weights.Of(feature);
                Score(sum.GetUpper(), weights.Final.Scale, i - first);
            }

            path.Find(scores, weights.Final.Transitions, weights.Final.Bias, labels[part]);
            first = ends.Span[sentence];
        }

        window.Close();
    }

    private WordType TypeOf(string folded)
    {
        var type = types[folded];
        type.Scores ??= SumUp(type);
        return type;
    }

    private Vector256<short>[] SumUp(WordType type)
    {
        var all = new Vector256<short>[(2 * WordType.Reach) + 1];
        for (var distance = -WordType.Reach; distance <= WordType.Reach; distance++)
        {
            single.Clear();
            ContextFeatures.AddSingle(type, distance, single);
            foreach (var feature in single) all[distance + WordType.Reach] += weights.Of(feature);
        }

        return all;
    }

    private void Sum(ReadOnlySpan<WordType> sentence, ReadOnlySpan<PartOfSpeech> tags, Span<Vector256<short>> result)
    {
        var known = phrases.AsSpan(0, sentence.Length);
        model.Forms.Phrases.Mark(sentence, known);
        Span<uint> joint = stackalloc uint[ContextFeatures.MaxJoint];
        for (var i = 0; i < sentence.Length; i++)
        {
            var sum = Vector256<short>.Zero;
            for (var distance = -WordType.Reach; distance <= WordType.Reach; distance++)
            {
                var at = i + distance;
                sum += (at >= 0 && at < sentence.Length ? sentence[at].Scores! : edge!)[distance + WordType.Reach];
            }

            foreach (var feature in joint[..ContextFeatures.FillJoint(sentence, tags, known, i, joint)]) sum += weights.Of(feature);
            result[i] = sum;
        }
    }

    private void Score(Vector128<short> sum, float scale, int at)
    {
        var (lower, upper) = Vector128.Widen(sum);
        (Vector256.ConvertToSingle(Vector256.Create(lower, upper)) * scale).StoreUnsafe(ref scores[at * W]);
    }
}
