using Marsad.Engine.Tagging;
using Marsad.Engine.Tagging.Names;

namespace Marsad.Training.Names;

/// <summary>Counts of exact names as the CoNLL shared tasks count them: a name is right when its kind and both ends are.</summary>
internal sealed class NameScore
{
    private const int All = 4;

    private readonly int[] right = new int[5];
    private readonly int[] found = new int[5];
    private readonly int[] gold = new int[5];

    internal void Add(ReadOnlySpan<byte> goldLabels, ReadOnlySpan<byte> foundLabels)
    {
        var goldNames = Names(goldLabels);
        var foundNames = Names(foundLabels);
        foreach (var name in goldNames) Count(gold, name.Kind);
        foreach (var name in foundNames)
        {
            Count(found, name.Kind);
            if (goldNames.Contains(name)) Count(right, name.Kind);
        }
    }

    internal double F1(NameKind? kind = null)
    {
        var at = kind is { } one ? (int)one : All;
        return found[at] + gold[at] == 0 ? 0 : 200.0 * right[at] / (found[at] + gold[at]);
    }

    public override string ToString() =>
        FormattableString.Invariant($"F1 {F1():0.00} (precision {100.0 * right[All] / Math.Max(1, found[All]):0.0}, recall {100.0 * right[All] / Math.Max(1, gold[All]):0.0}); PER {F1(NameKind.Person):0.0} LOC {F1(NameKind.Location):0.0} ORG {F1(NameKind.Organisation):0.0} MISC {F1(NameKind.Miscellaneous):0.0}");

    private static void Count(int[] counts, NameKind kind)
    {
        counts[(int)kind]++;
        counts[All]++;
    }

    private static List<(int First, int End, NameKind Kind)> Names(ReadOnlySpan<byte> labels)
    {
        var names = new List<(int, int, NameKind)>();
        var first = -1;
        for (var i = 0; i <= labels.Length; i++)
        {
            var label = i < labels.Length ? labels[i] : 0;
            if (first >= 0 && !(NameLabel.IsInside(label) && NameLabel.KindOf(label) == NameLabel.KindOf(labels[first])))
            {
                names.Add((first, i, NameLabel.KindOf(labels[first])));
                first = -1;
            }

            if (first < 0 && label != 0) first = i;
        }

        return names;
    }
}
