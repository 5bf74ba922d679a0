namespace Marsad.Exchange.Import.Syndication;

/// <summary>What kind of feed a document is.</summary>
internal static class FeedKind
{
    /// <summary><c>rss</c>, <c>atom</c> or <c>json-feed</c> by the first words of a document, or null.</summary>
    internal static string? Of(string start)
    {
        if (start.StartsWith('{')) return start.Contains("jsonfeed.org/version/", StringComparison.Ordinal) || start.Contains("jsonfeed.org\\/version", StringComparison.Ordinal) ? "json-feed" : null;
        if (!start.StartsWith('<')) return null;
        if (Element(start, "rss") || Element(start, "rdf:RDF")) return "rss";
        return Element(start, "feed") || start.Contains(":feed ", StringComparison.Ordinal) ? "atom" : null;
    }

    private static bool Element(string start, string name)
    {
        var at = start.IndexOf("<" + name, StringComparison.Ordinal);
        return at >= 0 && at + name.Length + 1 < start.Length && start[at + name.Length + 1] is ' ' or '>' or '\n' or '\r' or '\t';
    }
}
