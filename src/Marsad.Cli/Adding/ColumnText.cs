using Marsad.Exchange.Import;

namespace Marsad.Cli.Adding;

/// <summary>Column mappings as a user types them: <c>text=body,title=headline,published=date</c>.</summary>
internal static class ColumnText
{
    internal const string Form = "text=COLUMN[,title=COLUMN][,published=COLUMN][,source=COLUMN][,url=COLUMN][,id=COLUMN][,author=COLUMN]";

    /// <summary>Reads a mapping; null where it has not that form.</summary>
    internal static ColumnMapping? Read(string typed)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !parts.TryAdd(pair[..equals].Trim(), pair[(equals + 1)..].Trim())) return null;
        }

        if (!parts.Remove("text", out var text)) return null;
        string? Take(string part) => parts.Remove(part, out var column) ? column : null;
        var mapping = new ColumnMapping(text, Take("title"), Take("published"), Take("source"), Take("url"), Take("id"), Take("author"));
        return parts.Count == 0 ? mapping : null;
    }
}
