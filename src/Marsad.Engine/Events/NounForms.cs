using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Derives the written forms of a noun or adjective without article: accusative, dual, sound plurals, feminine, construct state.</summary>
internal static class NounForms
{
    private static readonly string[] Endings = ["", "ا", "ان", "ين", "ون", "ات", "ه", "تان", "تين"];
    private static readonly string[] FeminineEndings = ["ه", "تان", "تين", "تا", "تي", "ات"];

    /// <summary>The folded forms of <paramref name="word"/>.</summary>
    internal static IEnumerable<string> Of(string word)
    {
        var folded = Folding.Fold(word);
        if (folded.EndsWith('ه') && folded.Length > 2)
        {
            foreach (var ending in FeminineEndings) yield return folded[..^1] + ending;
        }
        else if (folded.Length <= 3 || folded.EndsWith("ات", StringComparison.Ordinal) || folded.EndsWith("ين", StringComparison.Ordinal) || folded.EndsWith("ون", StringComparison.Ordinal))
        {
            yield return folded;
            if (!folded.EndsWith("ات", StringComparison.Ordinal)) yield return folded + "ا";
        }
        else
        {
            foreach (var ending in Endings) yield return folded + ending;
        }
    }
}
