namespace Marsad.Engine.Tagging.Names;

/// <summary>Viterbi's search for the best sequence of labels.</summary>
internal sealed class BestPath
{
    private const int L = NameLabel.Count;
    private const int W = NameLabel.Weighted;

    private byte[] back = new byte[128 * L];

    /// <summary>Writes the best labels, one for each place in <paramref name="labels"/>.</summary>
    /// <param name="scores">Scores of the weighted labels for each word.</param>
    /// <param name="transitions">Scores of label pairs.</param>
    /// <param name="bias">What the outside label costs: above zero finds more names.</param>
    /// <param name="labels">Receives the labels.</param>
    internal void Find(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, float bias, Span<byte> labels)
    {
        if (labels.IsEmpty) return;
        if (back.Length < labels.Length * L) back = new byte[labels.Length * 2 * L];
        Span<float> best = stackalloc float[L];
        Span<float> next = stackalloc float[L];
        best.Fill(float.NegativeInfinity);
        best[0] = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            next[0] = Enter(0, best, transitions, 0, L, i) - bias;
            for (var y = 1; y < L; y++)
            {
                // An inside may only follow the beginning (one label below) or another inside of its kind.
                var isInside = NameLabel.IsInside(y);
                next[y] = Enter(y, best, transitions, isInside ? y - 1 : 0, isInside ? y + 1 : L, i) + scores[(i * W) + y - 1];
            }

            next.CopyTo(best);
        }

        byte label = 0;
        for (var y = 1; y < L; y++) if (best[y] > best[label]) label = (byte)y;
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = label;
            label = back[(i * L) + label];
        }
    }

    private float Enter(int y, ReadOnlySpan<float> best, ReadOnlySpan<float> transitions, int first, int end, int at)
    {
        var most = float.NegativeInfinity;
        var from = first;
        for (var before = first; before < end; before++)
        {
            var score = best[before] + transitions[(before * L) + y];
            if (score > most) (most, from) = (score, before);
        }

        back[(at * L) + y] = (byte)from;
        return most;
    }
}
