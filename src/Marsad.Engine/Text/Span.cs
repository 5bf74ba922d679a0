namespace Marsad.Engine.Text;

/// <summary>A half-open range [Start, End) of a report's content, in UTF-16 code units of the original text.</summary>
/// <param name="Start">First unit of the range, from 0.</param>
/// <param name="End">The unit after the last; equal to <paramref name="Start"/> for an empty range.</param>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>The number of UTF-16 units in the range.</summary>
    public int Length => End - Start;

    /// <summary>Whether the range holds no unit.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether every unit of <paramref name="other"/> lies in this range.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the ranges share at least one unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The smallest range that holds both.</summary>
    public Span Union(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The exact text of the range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in <paramref name="content"/>.</exception>
    public string Of(string content) => content[Start..End];

    /// <summary>Orders by start, the longer range first where starts are equal.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
