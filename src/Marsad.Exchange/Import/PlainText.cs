namespace Marsad.Exchange.Import;

/// <summary>Headline and body of plain text.</summary>
internal static class PlainText
{
    /// <summary>A first line that is followed by an empty one, is short and does not end as a sentence does, is the title.</summary>
    internal static (string Title, string Body) SplitTitle(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end is <= 0 or > 160 || end + 1 >= text.Length || text[end + 1] != '\n') return ("", text);
        var title = text[..end].Trim();
        return title.Length == 0 || title[^1] is '.' or ':' or '،' or '؛' ? ("", text) : (title, text[(end + 1)..].Trim('\n'));
    }
}
