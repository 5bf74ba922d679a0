using AngleSharp.Dom;
using Marsad.Exchange.Import.Dates;

namespace Marsad.Exchange.Import.Pages;

/// <summary>Finds the article in a page.</summary>
/// <remarks>Paragraphs hand their score to the elements around them, less with each step; the element with the highest is the heart of the article (the method
/// of Arc90's Readability). From there the article grows to the boxes beside it that also hold paragraphs and few links. What authors mark as the article is
/// looked at first, where it holds a good part of the page's paragraphs.</remarks>
internal static class MainText
{
    private const int ShortestArticle = 60;
    private const int Steps = 3;
    private const int LongestDate = 60;
    private const double LeastShare = 0.4;
    private const double LeastTitledShare = 0.05;
    private const double MostLinks = 0.2;

    private static readonly string[] Marks = ["[itemprop~=articleBody]", "article", "main", "[role=main]"];

    /// <summary>The paragraphs of the article in their order; empty where the page has none.</summary>
    internal static List<TextBlock> Of(IElement body)
    {
        // authors also give the article itself a name such as "has-sidebar"; then only kinds count
        return Within(body, TextBlocks.Of(body, Elements.IsFurniture)) is { Count: > 0 } found ? found : Within(body, TextBlocks.Of(body, Elements.IsFurnitureByKind));
    }

    private static List<TextBlock> Within(IElement body, List<TextBlock> blocks)
    {
        var sums = new BlockSums(blocks);
        var marked = Marked(body, sums);
        if (marked?.Matches(Marks[0]) == true) return LongEnough(Kept(blocks, marked, []));
        if (Heart(marked ?? body, blocks) is not { } heart) return [];
        var (root, refused) = Grown(heart, marked ?? body, sums, marked is null ? 0.2 : 0.02);
        return LongEnough(Kept(blocks, root, refused));
    }

    // of several marks the one around the only headline of the first order is the article; teasers are marked too
    private static IElement? Marked(IElement body, BlockSums sums)
    {
        var headlines = body.QuerySelectorAll("h1");
        foreach (var mark in Marks)
        {
            var marked = body.QuerySelectorAll(mark).Where(element => sums[element].Score > 0).ToList();
            if (headlines.Length == 1 && marked.Find(element => IsInside(headlines[0], element)) is { } titled && sums[titled].Score >= LeastTitledShare * sums[body].Score) return titled;
            if (marked.MaxBy(element => sums[element].Score) is { } best && sums[best].Score >= LeastShare * sums[body].Score) return best;
        }

        return null;
    }

    private static IElement? Heart(IElement root, List<TextBlock> blocks)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var block in blocks)
        {
            var score = BlockSums.Score(block);
            if (score <= 0 || !IsInside(block.Owner, root)) continue;
            var element = block.Owner.LocalName is "p" or "li" or "td" or "blockquote" && block.Owner != root ? block.Owner.ParentElement : block.Owner;
            for (var step = 0; step < Steps && element is not null; step++, element = element.ParentElement)
            {
                scores[element] = scores.GetValueOrDefault(element) + (score / (step == 0 ? 1 : step * 2));
                if (element == root) break;
            }
        }

        return scores.Count == 0 ? null : scores.MaxBy(entry => entry.Value).Key;
    }

    /// <summary>The element that the heart grows to, and the boxes inside of it that are none of the article.</summary>
    private static (IElement Root, HashSet<IElement> Refused) Grown(IElement heart, IElement limit, BlockSums sums, double leastGain)
    {
        var root = heart;
        var refused = new HashSet<IElement>();
        var passed = new HashSet<IElement>();
        for (var chain = heart; chain != limit && chain.ParentElement is { } parent; chain = parent)
        {
            double gain = 0;
            foreach (var box in parent.Children)
            {
                if (box == chain || sums[box].Length == 0) continue;
                if (sums[box].LinkDensity >= MostLinks || (sums[box].Score <= 0 && !EndsAsSentence(box.TextContent)) || IsImprint(box.TextContent)) passed.Add(box);
                else gain += sums[box].Score;
            }

            if (gain <= 0 || gain < leastGain * sums[root].Score) continue;
            root = parent;
            refused.UnionWith(passed);
            passed.Clear();
        }

        return (root, refused);
    }

    private static bool IsImprint(string text) => text.Length < 400 && text.Contains('©', StringComparison.Ordinal);

    private static bool EndsAsSentence(string text) => text.AsSpan().TrimEnd() is [.., '.' or ':' or '؟' or '!' or '»' or '"' or '…'];

    /// <summary>The paragraphs inside of the article that are no headlines of other articles.</summary>
    private static List<TextBlock> Kept(List<TextBlock> blocks, IElement root, HashSet<IElement> refused) => [.. blocks.Where(block =>
        IsInside(block.Owner, root, refused) && block.Owner.LocalName is not ("h1" or "time")
        && block.LinkDensity < 0.6 && !(block.LinkDensity > 0.3 && block.Text.Length < 60) && block.Text.Any(char.IsLetter) && !IsDateLine(block.Text))];

    // "4 مارس، 2018 بواسطة المحرر"
    private static bool IsDateLine(string text) => text.Length <= LongestDate && text.Any(char.IsDigit) && !EndsAsSentence(text) && DateReader.Read(text) is not null;

    private static bool IsInside(IElement element, IElement root, HashSet<IElement>? refused = null)
    {
        for (var around = element; around is not null; around = around.ParentElement)
        {
            if (refused?.Contains(around) == true) return false;
            if (around == root) return true;
        }

        return false;
    }

    private static List<TextBlock> LongEnough(List<TextBlock> blocks) => blocks.Sum(block => block.Text.Length) >= ShortestArticle ? blocks : [];
}
