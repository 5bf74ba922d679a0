namespace Marsad.Engine.Text;

/// <summary>A folded text with the way back: every span of it has the exact place in the original that it came from.</summary>
public sealed class FoldedText
{
    private readonly int[] places;

    private FoldedText(string text, int[] places, int originalLength) => (Text, this.places, OriginalLength) = (text, places, originalLength);

    /// <summary>The folded text, the same as <see cref="Folding.Fold"/> gives.</summary>
    public string Text { get; }

    /// <summary>The length of the original in UTF-16 units.</summary>
    public int OriginalLength { get; }

    /// <summary>Folds a text. Any UTF-16 is accepted, unpaired surrogates included.</summary>
    public static FoldedText Of(ReadOnlySpan<char> original)
    {
        var kept = new char[original.Length + 16];
        var places = new int[original.Length + 17];
        var count = 0;
        for (var at = 0; at < original.Length; at++)
        {
            if (original[at] >= '\ufb50' && PresentationForms.Letters(original[at]) is { } letters)
            {
                foreach (var letter in letters) Add(Folding.FoldLower(letter), at);
                continue;
            }

            Add(Folding.FoldLower(original[at]), at);
        }

        Array.Resize(ref places, count + 1);
        places[count] = original.Length;
        return new(new(kept, 0, count), places, original.Length);

        void Add(char unit, int place)
        {
            if (unit == '\0') return;
            if (count == kept.Length)
            {
                Array.Resize(ref kept, count * 2);
                Array.Resize(ref places, (count * 2) + 1);
            }

            kept[count] = unit;
            places[count++] = place;
        }
    }

    /// <summary>The place in the original of a span of <see cref="Text"/>: from its first unit to its last, with the marks on the last that folding
    /// dropped. A ligature that the span cuts is taken whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in <see cref="Text"/>.</exception>
    public Span ToOriginal(Span span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.Start, span.End);
        var start = places[span.Start];
        if (span.IsEmpty) return new(start, start);
        var end = span.End;
        while (end < Text.Length && places[end] == places[span.End - 1]) end++;
        return new(start, places[end]);
    }

    /// <summary>The part of <see cref="Text"/> that came from a span of the original.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the original.</exception>
    public Span FromOriginal(Span span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, OriginalLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.Start, span.End);
        return new(FirstAt(span.Start), FirstAt(span.End));
    }

    // the first unit that came from the place or from behind it
    private int FirstAt(int place)
    {
        int low = 0, high = Text.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle] < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
