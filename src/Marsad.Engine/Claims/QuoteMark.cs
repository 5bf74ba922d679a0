namespace Marsad.Engine.Claims;

/// <summary>A quotation mark in a text and what its surroundings say about its side.</summary>
/// <param name="At">The unit where it stands.</param>
/// <param name="Width">Its units: two for a pair of single quotes.</param>
/// <param name="Family">Marks of one family close each other.</param>
/// <param name="OpenCost">How badly it fits as an opening mark.</param>
/// <param name="CloseCost">How badly it fits as a closing mark.</param>
internal readonly record struct QuoteMark(int At, int Width, QuoteFamily Family, float OpenCost, float CloseCost)
{
    /// <summary>Reads the mark at <paramref name="at"/>, or null where there is none.</summary>
    internal static QuoteMark? Read(string content, int at)
    {
        var unit = content[at];
        switch (unit)
        {
            case '«': return Make(content, at, 1, QuoteFamily.Guillemet, 0, 2.2f);
            case '»': return Make(content, at, 1, QuoteFamily.Guillemet, 2.2f, 0);
            case '“' or '„' or '‟': return Make(content, at, 1, QuoteFamily.Curly, 0, 1.6f);
            case '”': return Make(content, at, 1, QuoteFamily.Curly, 1.6f, 0);
            case '"' or '＂': return Make(content, at, 1, QuoteFamily.Straight, 0, 0);
            case '\'' when at + 1 < content.Length && content[at + 1] == '\'': return Make(content, at, 2, QuoteFamily.Straight, 0, 0);
            case '‘' or '‚': return Make(content, at, 1, QuoteFamily.Single, 0, 1.6f);
            case '’': return Make(content, at, 1, QuoteFamily.Single, 1.6f, 0);
            case '\'' when !IsApostrophe(content, at): return Make(content, at, 1, QuoteFamily.Single, 0, 0);
            default: return null;
        }
    }

    private static QuoteMark Make(string content, int at, int width, QuoteFamily family, float openCost, float closeCost)
    {
        var before = at == 0 ? ' ' : content[at - 1];
        var after = at + width >= content.Length ? ' ' : content[at + width];
        var spaceBefore = char.IsWhiteSpace(before) || before is '(' or '[' or 'ـ' or ':' or '-' or '–' || IsAttached(content, at);
        var spaceAfter = char.IsWhiteSpace(after);
        var stopAfter = after is '.' or '،' or ',' or '؛' or ')' or '!' or '؟' or '?' or ':' or ';' or ']';
        var stopBefore = before is '.' or '،' or ',' or '!' or '؟' or '?' or ')' or '…';
        if (stopAfter) openCost += 1.1f;
        if (stopBefore) openCost += 0.7f;
        if (!spaceBefore && spaceAfter) openCost += 0.8f;
        if (spaceBefore && !spaceAfter && !stopAfter) closeCost += 0.8f;
        if (before == ':') closeCost += 0.6f;
        if (!spaceBefore && !spaceAfter && !stopAfter && !stopBefore) closeCost += 0.2f;
        return new(at, width, family, openCost, closeCost);
    }

    // A mark right after a one-letter particle opens: و"...", بـ"...".
    private static bool IsAttached(string content, int at) =>
        at > 0 && content[at - 1] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && at > 0 && (at == 1 || char.IsWhiteSpace(content[at - 2]));

    private static bool IsApostrophe(string content, int at) =>
        at > 0 && at + 1 < content.Length && char.IsLetterOrDigit(content[at - 1]) && char.IsLetterOrDigit(content[at + 1]);
}

/// <summary>Marks that close each other.</summary>
internal enum QuoteFamily : byte { Guillemet, Curly, Straight, Single }
