namespace Marsad.Engine.Tagging.Names;

/// <summary>The labels of the sequence model: 0 stands outside of names, then a beginning and an inside for each <see cref="NameKind"/>.</summary>
internal static class NameLabel
{
    internal const int Outside = 0;
    internal const int Count = 9;

    /// <summary>The number of labels that carry weights: the outside label scores zero by definition.</summary>
    internal const int Weighted = Count - 1;

    private static readonly string[] Names = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"];

    internal static int Begin(NameKind kind) => 1 + (2 * (int)kind);

    internal static int Inside(NameKind kind) => 2 + (2 * (int)kind);

    internal static bool IsBegin(int label) => (label & 1) == 1;

    internal static bool IsInside(int label) => label > 0 && (label & 1) == 0;

    internal static NameKind KindOf(int label) => (NameKind)((label - 1) / 2);

    /// <summary>Whether <paramref name="label"/> may follow <paramref name="previous"/>: an inside needs the same kind before it.</summary>
    internal static bool MayFollow(int previous, int label) => !IsInside(label) || previous == label || previous == label - 1;

    /// <summary>The label as data sets write it, for example <c>B-PER</c>.</summary>
    internal static string NameOf(int label) => Names[label];
}
