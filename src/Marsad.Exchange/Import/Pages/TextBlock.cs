using AngleSharp.Dom;

namespace Marsad.Exchange.Import.Pages;

/// <summary>One paragraph of a page: words that no block boundary or line break parts.</summary>
/// <param name="Text">Its text, blanks collapsed.</param>
/// <param name="LinkLength">How much of it is links, in UTF-16 units.</param>
/// <param name="Owner">The innermost block that it stands in.</param>
internal sealed record TextBlock(string Text, int LinkLength, IElement Owner)
{
    /// <summary>The part of it that is links, from 0 to 1.</summary>
    internal double LinkDensity => Text.Length == 0 ? 0 : Math.Min(1, LinkLength / (double)Text.Length);

    internal bool IsHeading => Owner.LocalName is ['h', >= '1' and <= '6'];
}
