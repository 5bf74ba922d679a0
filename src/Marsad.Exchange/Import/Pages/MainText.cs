using AngleSharp.Dom;

namespace Marsad.Exchange.Import.Pages;

/// <summary>Finds the article in a page.</summary>
/// <remarks>Paragraphs score by length and punctuation, less by what of them is links, and hand their score to the elements around them, less with each
/// step (the method of Arc90's Readability); what authors mark as the article goes first.</remarks>
internal static class MainText
{
    private const int ShortestArticle = 140;
    private const int ShortestParagraph = 25;
    private const int Steps = 3;
    private static readonly string[] Marks = ["[itemprop~=articleBody]", "article", "main", "[role=main]"];

    private const string Punctuation = "،,؛.:؟!\"«»";

    /// <summary>The paragraphs of the article in their order; empty where the page has none.</summary>
    internal static List<TextBlock> Of(IElement body)
    {
        // authors also give the article itself a name such as "has-sidebar"; then only kinds count
        return Within(body, TextBlocks.Of(body, Elements.IsFurniture)) is { Count: > 0 } found ? found : Within(body, TextBlocks.Of(body, Elements.IsFurnitureByKind));
    }

    private static List<TextBlock> Within(IElement body, List<TextBlock> blocks)
    {
        var root = Marked(body, blocks) ?? Best(body, blocks);
        if (root is null) return [];
        var kept = Kept(blocks, root);
        return Length(kept) >= ShortestArticle / 2 ? kept : [];
    }

    /// <summary>The paragraphs inside of an element that are no headlines of other articles.</summary>
    private static List<TextBlock> Kept(List<TextBlock> blocks, IElement root) => [.. blocks.Where(block =>
        IsInside(block.Owner, root) && block.Owner.LocalName != "h1" && block.LinkDensity < 0.6 && !(block.LinkDensity > 0.3 && block.Text.Length < 60)
        && !(block.Owner.LocalName == "time") && HasLetters(block.Text))];

    private static IElement? Marked(IElement body, List<TextBlock> blocks)
    {
        var totals = Totals(blocks);
        foreach (var selector in Marks)
        {
            var best = body.QuerySelectorAll(selector)
                .Select(element => (Element: element, Score: totals.GetValueOrDefault(element))).OrderByDescending(candidate => candidate.Score).FirstOrDefault();
            if (best.Element is null || Length(Kept(blocks, best.Element)) < ShortestArticle) continue;
            // inside of a wide mark the densest part is looked for
            if (selector == Marks[0]) return best.Element;
            return Best(best.Element, [.. blocks.Where(block => IsInside(block.Owner, best.Element))]) ?? best.Element;
        }

        return null;
    }

    private static Dictionary<IElement, double> Totals(List<TextBlock> blocks)
    {
        var totals = new Dictionary<IElement, double>();
        foreach (var block in blocks)
        {
            var score = Score(block);
            for (var element = block.Owner; element is not null && score > 0; element = element.ParentElement) totals[element] = totals.GetValueOrDefault(element) + score;
        }

        return totals;
    }

    private static IElement? Best(IElement root, List<TextBlock> blocks)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var block in blocks)
        {
            var score = Score(block);
            if (score <= 0) continue;
            var element = block.Owner.LocalName is "p" or "li" or "td" or "blockquote" && block.Owner != root ? block.Owner.ParentElement : block.Owner;
            for (var step = 0; step < Steps && element is not null; step++, element = element.ParentElement)
            {
                scores[element] = scores.GetValueOrDefault(element) + (score / (step == 0 ? 1 : step * 2));
                if (element == root) break;
            }
        }

        if (scores.Count == 0) return null;
        var best = scores.MaxBy(entry => entry.Value);
        return Widened(best.Key, root, blocks, scores, best.Value);
    }

    // an article that is cut into several boxes: the box around them, where most of its text is theirs
    private static IElement Widened(IElement best, IElement root, List<TextBlock> blocks, Dictionary<IElement, double> scores, double score)
    {
        while (best != root && best.ParentElement is { } parent)
        {
            var boxes = parent.Children.Where(child => child != best && scores.GetValueOrDefault(child) > score * 0.2).ToList();
            if (boxes.Count == 0) return best;
            var inside = blocks.Where(block => IsInside(block.Owner, parent)).ToList();
            if (inside.Sum(block => block.LinkLength) > inside.Sum(block => block.Text.Length) * 0.3) return best;
            best = parent;
        }

        return best;
    }

    private static double Score(TextBlock block)
    {
        if (block.Text.Length < ShortestParagraph || block.IsHeading) return 0;
        var marks = 0;
        foreach (var unit in block.Text) marks += Punctuation.Contains(unit, StringComparison.Ordinal) ? 1 : 0;
        return (1 + Math.Min(marks, 12) + Math.Min(block.Text.Length / 100.0, 5)) * (1 - block.LinkDensity);
    }

    private static bool IsInside(IElement element, IElement root)
    {
        for (var around = element; around is not null; around = around.ParentElement)
            if (around == root) return true;
        return false;
    }

    private static bool HasLetters(string text) => text.Any(char.IsLetter);

    private static int Length(List<TextBlock> blocks) => blocks.Sum(block => block.Text.Length);
}
