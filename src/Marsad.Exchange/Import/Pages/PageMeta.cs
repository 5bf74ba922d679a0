using AngleSharp.Dom;

namespace Marsad.Exchange.Import.Pages;

/// <summary>The meta elements of a page, by name, property or itemprop without regard to case; the first of a name counts.</summary>
internal sealed class PageMeta
{
    private readonly Dictionary<string, string> contents = new(StringComparer.OrdinalIgnoreCase);

    internal PageMeta(IDocument document)
    {
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { Length: > 0 } name
                && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content)) contents.TryAdd(name, content.Trim());
        }
    }

    /// <summary>The content of a name, or null.</summary>
    internal string? this[string name] => contents.GetValueOrDefault(name);
}
