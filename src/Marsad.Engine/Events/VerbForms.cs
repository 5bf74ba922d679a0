using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Derives the written forms of a verb in all persons from its perfect and its imperfect.</summary>
internal static class VerbForms
{
    private static readonly string[] PerfectEndings = ["", "ت", "ا", "تا", "وا", "نا", "ن", "تم"];
    private static readonly string[] ImperfectEndings = ["", "ون", "وا", "ان", "ا", "ين", "ن"];
    private static readonly char[] Prefixes = ['ي', 'ت', 'ن', 'ا'];

    /// <summary>The folded forms of the perfect, from the third person masculine singular.</summary>
    internal static IEnumerable<string> Perfect(string perfect)
    {
        var stem = Folding.Fold(perfect);
        foreach (var ending in PerfectEndings) yield return stem + ending;
        if (stem.Length < 3) yield break;
        var last = stem[^1];
        var cut = stem[..^1];
        if (last == 'ي' || last == 'ا')
        {
            // Defective: دعا، دعت، دعوا; استولى، استولت، استولوا، استوليا.
            foreach (var ending in new[] { "ت", "تا", "وا", "يا", "ينا", "ونا" }) yield return cut + ending;
        }

        // A doubled or hollow stem keeps its letters in the forms that news uses.
    }

    /// <summary>The folded forms of the imperfect, from the third person masculine singular.</summary>
    internal static IEnumerable<string> Imperfect(string imperfect)
    {
        var stem = Folding.Fold(imperfect)[1..];
        foreach (var prefix in Prefixes)
        {
            foreach (var ending in ImperfectEndings) yield return prefix + stem + ending;
            if (stem.Length < 2 || prefix is not ('ي' or 'ت')) continue;
            var last = stem[^1];
            var cut = stem[..^1];
            if (last is 'ي' or 'و' or 'ا')
            {
                if (cut.Length > 2) yield return prefix + cut;
                yield return prefix + cut + "ون";
                yield return prefix + cut + "وا";
            }

            // The jussive of a hollow verb drops its long vowel: يصيب، لم يصب.
            if (stem.Length >= 3 && stem[^2] is 'ي' or 'و' or 'ا' && last is not ('ي' or 'و' or 'ا')) yield return prefix + stem[..^2] + last;
        }
    }
}
