namespace Marsad.Engine.Tagging.Names;

/// <summary>Counts draft labels by word form in a window of sentences that moves over a text: the same word tends to be the same name
/// (Krishnan and Manning 2006).</summary>
internal sealed class VoteWindow
{
    /// <summary>How many sentences to either side count.</summary>
    internal const int Radius = 20;

    private readonly ReadOnlyMemory<WordType> types;
    private readonly ReadOnlyMemory<int> ends;
    private readonly ReadOnlyMemory<byte> labels;
    private int first;
    private int end;

    /// <summary>A window over a text of which all votes are zero.</summary>
    internal VoteWindow(ReadOnlyMemory<WordType> types, ReadOnlyMemory<int> ends, ReadOnlyMemory<byte> labels) =>
        (this.types, this.ends, this.labels) = (types, ends, labels);

    /// <summary>Moves on to a sentence not before the last one.</summary>
    internal void MoveTo(int sentence)
    {
        for (var to = Math.Min(ends.Length, sentence + Radius + 1); end < to; end++) Count(end, +1);
        for (var from = Math.Max(0, sentence - Radius); first < from; first++) Count(first, -1);
    }

    /// <summary>Sets all votes back to zero.</summary>
    internal void Close()
    {
        for (; first < end; first++) Count(first, -1);
    }

    private void Count(int sentence, int number)
    {
        var text = types.Span;
        var given = labels.Span;
        for (var i = sentence == 0 ? 0 : ends.Span[sentence - 1]; i < ends.Span[sentence]; i++) text[i].Voter.Votes[given[i]] += number;
    }
}
