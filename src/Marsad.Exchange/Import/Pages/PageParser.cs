using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Marsad.Exchange.Import.Pages;

/// <summary>Parses pages that nobody vouches for: within a number of elements, a depth and a time.</summary>
internal static class PageParser
{
    private const int CheckEvery = 64;

    /// <summary>The page as a tree.</summary>
    /// <exception cref="PageRefusedException">It has too many elements, nests too deep or takes too long.</exception>
    internal static IHtmlDocument Parse(string html, ImportOptions options)
    {
        var (limits, clock) = (options.Limits, options.Clock);
        var begin = clock.GetTimestamp();
        var count = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            OnCreated = (_, _) =>
            {
                count++;
                if (count > limits.Elements) throw new PageRefusedException($"the page has more than {limits.Elements:N0} elements");
                if (count % CheckEvery == 0 && clock.GetElapsedTime(begin) > limits.DocumentTime)
                    throw new PageRefusedException($"the page takes more than {limits.DocumentTime.TotalSeconds:0.#} seconds to read");
            },
        });
        var document = parser.ParseDocument(html);
        if (IsTooDeep(document, limits.Depth)) throw new PageRefusedException($"the page nests deeper than {limits.Depth} levels");
        return document;
    }

    private static bool IsTooDeep(IDocument document, int limit)
    {
        INode? node = document;
        for (var depth = 0; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                if (++depth > limit) return true;
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node?.NextSibling;
        }

        return false;
    }
}
