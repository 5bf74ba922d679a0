using System.Text.Json;
using AngleSharp.Dom;
using Marsad.Exchange.Import.Json;

namespace Marsad.Exchange.Import.Pages;

/// <summary>What a page says of its article in JSON-LD (schema.org).</summary>
/// <param name="Published">The value of <c>datePublished</c>.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Author">The names of the authors.</param>
/// <param name="Publisher">The publisher's name.</param>
/// <param name="Body">The value of <c>articleBody</c>.</param>
internal sealed record StructuredData(string? Published, string? Headline, string? Author, string? Publisher, string? Body)
{
    private const int LongestScript = 1 << 20;
    private const int MostObjects = 200;

    /// <summary>The first article that a page describes, or null.</summary>
    internal static StructuredData? Of(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (script.TextContent.Length > LongestScript) continue;
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Objects(json.RootElement).Take(MostObjects).FirstOrDefault(IsArticle) is { ValueKind: JsonValueKind.Object } article) return Read(article);
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                // a broken description says nothing; the page's own words remain
            }
        }

        return null;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object => root.TryGetProperty("@graph", out var graph) ? Objects(graph).Append(root) : [root],
        _ => [],
    };

    private static bool IsArticle(JsonElement item) => item.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1))
            .Any(name => name.AsText() is { } text && (text.EndsWith("Article", StringComparison.Ordinal) || text is "BlogPosting" or "Report" or "LiveBlogPosting"));

    private static StructuredData Read(JsonElement article) => new(
        article.Text("datePublished"),
        article.Text("headline"),
        Names(article, "author"),
        Names(article, "publisher"),
        article.Text("articleBody"));

    private static string? Names(JsonElement article, string member)
    {
        if (!article.TryGetProperty(member, out var value)) return null;
        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1))
            .Select(entry => entry.AsText() ?? entry.Text("name")).Where(name => !string.IsNullOrWhiteSpace(name));
        return string.Join("، ", names) is { Length: > 0 } all ? all : null;
    }
}
