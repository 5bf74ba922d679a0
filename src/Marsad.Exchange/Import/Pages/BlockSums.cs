using AngleSharp.Dom;

namespace Marsad.Exchange.Import.Pages;

/// <summary>What the paragraphs inside of an element come to.</summary>
/// <param name="Score">The sum of their scores.</param>
/// <param name="Length">The sum of their lengths, in UTF-16 units.</param>
/// <param name="Links">How much of that is links.</param>
internal readonly record struct BlockSum(double Score, int Length, int Links)
{
    internal double LinkDensity => Length == 0 ? 0 : Links / (double)Length;
}

/// <summary>The sums of all elements that hold paragraphs, and the scores that they are made of.</summary>
internal sealed class BlockSums
{
    private const int ShortestParagraph = 25;
    private const string Punctuation = "،,؛.:؟!\"«»";

    private readonly Dictionary<IElement, BlockSum> sums = [];

    internal BlockSums(List<TextBlock> blocks)
    {
        foreach (var block in blocks)
        {
            var score = Score(block);
            for (var element = block.Owner; element is not null; element = element.ParentElement)
            {
                var old = sums.GetValueOrDefault(element);
                sums[element] = new(old.Score + score, old.Length + block.Text.Length, old.Links + block.LinkLength);
            }
        }
    }

    internal BlockSum this[IElement element] => sums.GetValueOrDefault(element);

    /// <summary>How much a paragraph looks like one of an article: its length and punctuation, less by what of it is links.</summary>
    internal static double Score(TextBlock block)
    {
        if (block.Text.Length < ShortestParagraph || block.IsHeading) return 0;
        var marks = 0;
        foreach (var unit in block.Text) marks += Punctuation.Contains(unit, StringComparison.Ordinal) ? 1 : 0;
        return (1 + Math.Min(marks, 12) + Math.Min(block.Text.Length / 100.0, 5)) * (1 - block.LinkDensity);
    }
}
