using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Marsad.Exchange.Import.Syndication;

/// <summary>Parses one entry of a feed inside of the start tag of its feed, whose namespaces it needs.</summary>
internal static class FeedEntryXml
{
    /// <summary>The entry's element.</summary>
    /// <param name="entry">Its XML.</param>
    /// <param name="namespaces">The declarations of namespaces of the elements around it.</param>
    /// <param name="maxDepth">How deep it may nest.</param>
    /// <exception cref="XmlException">It is broken beyond ampersands that stand for themselves.</exception>
    internal static XElement Parse(string entry, string namespaces, int maxDepth)
    {
        try
        {
            return ParseExactly(entry, namespaces, maxDepth);
        }
        catch (XmlException)
        {
            return ParseExactly(WithAmpersands(entry), namespaces, maxDepth);
        }
    }

    private static XElement ParseExactly(string entry, string namespaces, int maxDepth)
    {
        var wrapped = $"<feed {namespaces}>{entry}</feed>";
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };
        using (var depths = XmlReader.Create(new StringReader(wrapped), settings))
            while (depths.Read())
                if (depths.Depth > maxDepth) throw new XmlException($"it nests deeper than {maxDepth} levels");
        using var reader = XmlReader.Create(new StringReader(wrapped), settings);
        return XElement.Load(reader).Elements().First();
    }

    // "&" alone, "&nbsp;" and addresses with "&x=1": what follows is read as HTML anyway
    private static string WithAmpersands(string entry)
    {
        var text = new StringBuilder(entry.Length + 64);
        for (var at = 0; at < entry.Length;)
        {
            if (string.CompareOrdinal(entry, at, "<![CDATA[", 0, 9) == 0)
            {
                var end = entry.IndexOf("]]>", at, StringComparison.Ordinal);
                end = end < 0 ? entry.Length : end + 3;
                text.Append(entry, at, end - at);
                at = end;
                continue;
            }

            text.Append(entry[at]);
            if (entry[at] == '&' && !IsReference(entry.AsSpan(at + 1))) text.Append("amp;");
            at++;
        }

        return text.ToString();
    }

    private static bool IsReference(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("amp;") || rest.StartsWith("lt;") || rest.StartsWith("gt;") || rest.StartsWith("quot;") || rest.StartsWith("apos;")) return true;
        if (!rest.StartsWith("#")) return false;
        var end = rest.IndexOf(';');
        return end is > 1 and < 9;
    }
}
