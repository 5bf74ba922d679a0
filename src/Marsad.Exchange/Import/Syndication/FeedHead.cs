using System.Text;

namespace Marsad.Exchange.Import.Syndication;

/// <summary>What stands before the first entry of a feed.</summary>
/// <param name="Title">The feed's title.</param>
/// <param name="Namespaces">The declarations of namespaces of the elements around entries.</param>
/// <param name="Base">The address that relative ones are relative to.</param>
internal sealed record FeedHead(string? Title, string Namespaces, string? Base)
{
    /// <summary>Reads the beginning of a feed, which is no whole XML.</summary>
    internal static FeedHead Of(string start) => new(Content(start, "title"), NamespacesOf(start), Content(start, "link") ?? Attribute(start, "xml:base"));

    private static string? Content(string start, string name)
    {
        var at = 0;
        while ((at = start.IndexOf("<" + name, at, StringComparison.Ordinal)) >= 0)
        {
            var open = start.IndexOf('>', at);
            if (open < 0) return null;
            var isName = start[at + name.Length + 1] is '>' or ' ' or '\n' or '\t';
            at = open;
            if (!isName || start[open - 1] == '/') continue;
            var end = start.IndexOf("</" + name, open, StringComparison.Ordinal);
            if (end < 0) return null;
            var content = start[(open + 1)..end].Trim();
            if (content.StartsWith("<![CDATA[", StringComparison.Ordinal)) content = content[9..].Replace("]]>", "", StringComparison.Ordinal);
            else content = System.Net.WebUtility.HtmlDecode(content);
            return string.IsNullOrWhiteSpace(content) ? null : content.Trim();
        }

        return null;
    }

    private static string NamespacesOf(string start)
    {
        var declarations = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = start.IndexOf(" xmlns", StringComparison.Ordinal); at >= 0; at = start.IndexOf(" xmlns", at + 1, StringComparison.Ordinal))
        {
            var equals = start.IndexOf('=', at);
            if (equals < 0 || equals - at > 40 || equals + 1 >= start.Length) continue;
            var quote = start[equals + 1];
            var end = quote is '"' or '\'' ? start.IndexOf(quote, equals + 2) : -1;
            if (end > 0 && !start.AsSpan(equals, end - equals).ContainsAny('<', '>')) declarations.TryAdd(start[(at + 1)..equals].Trim(), start[(equals + 1)..(end + 1)]);
        }

        // prefixes that feeds use and forget to declare
        declarations.TryAdd("xmlns:content", "\"http://purl.org/rss/1.0/modules/content/\"");
        declarations.TryAdd("xmlns:dc", "\"http://purl.org/dc/elements/1.1/\"");
        declarations.TryAdd("xmlns:media", "\"http://search.yahoo.com/mrss/\"");
        declarations.TryAdd("xmlns:atom", "\"http://www.w3.org/2005/Atom\"");
        return new StringBuilder().AppendJoin(' ', declarations.Select(entry => $"{entry.Key}={entry.Value}")).ToString();
    }

    private static string? Attribute(string start, string name)
    {
        var at = start.IndexOf(name + "=", StringComparison.Ordinal);
        if (at < 0 || at + name.Length + 1 >= start.Length) return null;
        var quote = start[at + name.Length + 1];
        var end = start.IndexOf(quote, at + name.Length + 2);
        return end > 0 ? start[(at + name.Length + 2)..end] : null;
    }
}
