namespace Marsad.Engine.Tagging.Names;

/// <summary>Guesses from frequencies alone whether a form begins with proclitics: good enough for features, where both readings count.</summary>
internal static class Proclitics
{
    private static readonly (string Clitics, double Share)[] Known =
        [("و", .05), ("ف", .005), ("ب", .02), ("ل", .02), ("ك", .002), ("وب", .002), ("ول", .002), ("لل", .01), ("ولل", .001)];

    /// <summary>Takes proclitics off where the rest is so frequent that the form is more likely to hold them than not.</summary>
    /// <returns>The stem, with its article where "لل" stood, and the proclitics, or the form and the empty string.</returns>
    internal static (string Stem, string Clitics) Split(string folded, Func<string, double> count)
    {
        var (stem, clitics) = (folded, "");
        if (folded.Length < 3 || folded[0] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك')) return (stem, clitics);
        var most = 0.1 * Math.Max(0.5, count(folded));
        foreach (var (clitic, share) in Known)
        {
            if (folded.Length < clitic.Length + 2 || !folded.StartsWith(clitic, StringComparison.Ordinal)) continue;
            var rest = folded[clitic.Length..];
            if (clitic.EndsWith("لل", StringComparison.Ordinal)) rest = "ال" + rest;
            var expected = share * count(rest);
            if (expected <= most) continue;
            (most, stem, clitics) = (expected, rest, clitic);
        }

        return (stem, clitics);
    }
}
