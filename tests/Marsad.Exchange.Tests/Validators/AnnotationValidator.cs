using System.Text;
using System.Text.Json;

namespace Marsad.Exchange.Tests.Validators;

/// <summary>Checks a file against the W3C Web Annotation data model, and its selectors against the texts that they point into.</summary>
internal static class AnnotationValidator
{
    internal static (List<JsonElement> Items, List<string> Problems) Check(string path, IReadOnlyDictionary<string, string> textsByHash)
    {
        var problems = new List<string>();
        var checks = new Checks(problems);
        var root = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
        checks.True(root.GetProperty("@context")[0].GetString() == "http://www.w3.org/ns/anno.jsonld" && root.GetProperty("type").GetString() == "AnnotationPage", "no page of annotations");
        var items = root.GetProperty("items").EnumerateArray().ToList();
        foreach (var item in items)
        {
            checks.True(item.GetProperty("type").GetString() == "Annotation" && Uri.IsWellFormedUriString(item.GetProperty("id").GetString(), UriKind.Absolute), "no annotation");
            var target = item.GetProperty("target");
            checks.True(Uri.IsWellFormedUriString(target.GetProperty("source").GetString(), UriKind.Absolute), $"source {target.GetProperty("source")}");
            var text = textsByHash[target.GetProperty("marsad:sha256").GetString()!];
            var selectors = target.GetProperty("selector").EnumerateArray().ToDictionary(selector => selector.GetProperty("type").GetString()!);
            var exact = Slice(text, selectors["TextPositionSelector"], inCodePoints: true);
            checks.True(exact == Slice(text, target.GetProperty("marsad:utf16"), inCodePoints: false), "the two positions differ");
            checks.True(Slice(text, target.GetProperty("marsad:trigger"), true) == Slice(text, target.GetProperty("marsad:trigger").GetProperty("marsad:utf16"), false), "the trigger's positions differ");
            if (!selectors.TryGetValue("TextQuoteSelector", out var quote)) continue;
            var written = quote.GetProperty("exact").GetString()!;
            checks.True(written == Clean(exact), $"'{written}' is not at its position");
            var (prefix, suffix) = (quote.GetProperty("prefix").GetString()!, quote.GetProperty("suffix").GetString()!);
            checks.True(Clean(text).Contains(prefix + written + suffix, StringComparison.Ordinal), "prefix and suffix do not stand about the quote");
        }

        return (items, problems);
    }

    private static string Slice(string text, JsonElement position, bool inCodePoints)
    {
        var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
        return inCodePoints ? text[Unit(text, start)..Unit(text, end)] : text[start..end];
    }

    private static int Unit(string text, int codePoints)
    {
        var unit = 0;
        for (var i = 0; i < codePoints; i++) unit += char.IsSurrogatePair(text, unit) ? 2 : 1;
        return unit;
    }

    private static string Clean(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
