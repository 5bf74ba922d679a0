namespace Marsad.Archive.Tests.Families;

/// <summary>A pair of corpus reports that a person labelled.</summary>
internal sealed record LabelledPair(int Number, string A, string B, bool IsSame, string Why)
{
    /// <summary>The pairs of <c>pairs.tsv</c>, counted from 1.</summary>
    internal static IReadOnlyList<LabelledPair> All()
    {
        using var reader = new StreamReader(typeof(LabelledPair).Assembly.GetManifestResourceStream("pairs.tsv")!);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Skip(1)
                .Select(line => line.Split('\t')).Select((row, i) => new LabelledPair(i + 1, row[0], row[1], row[2] == "same", row[3])),
        ];
    }
}
