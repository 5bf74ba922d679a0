using System.Text.Json;
using Marsad.Engine.Places;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Places;

public sealed class PlaceGoldTests
{
    /// <summary>Measured 0.97 on 48 reports; a place is met as the evaluation compares places: half of the shorter phrase's words.</summary>
    [Fact]
    public void Nearly_all_coded_places_of_the_gold_reports_are_mentioned()
    {
        if (SharedData.IsAbsent()) return;
        int met = 0, all = 0;
        foreach (var file in Directory.GetFiles(SharedData.Path("evaluation/gold/reports")!))
        {
            using var source = JsonDocument.Parse(File.ReadAllText(file));
            using var record = JsonDocument.Parse(File.ReadAllText(SharedData.Path("evaluation/gold/records/" + System.IO.Path.GetFileName(file))!));
            var document = DocumentReader.Read(new("d", null, source.RootElement.GetProperty("title").GetString()!, source.RootElement.GetProperty("text").GetString()!));
            var mentions = PlaceReader.Read(document, NameTagger.Tag(document)).Select(mention => Stems(mention.Span.Of(document.Content))).ToList();
            foreach (var place in Places(record.RootElement))
            {
                all++;
                if (mentions.Any(mention => Meets(mention, Stems(place)))) met++;
            }
        }

        Assert.True(met >= all * 0.95, $"{met} of {all} places are met");
    }

    private static IEnumerable<string> Places(JsonElement record) =>
        from list in new[] { "events", "control" }
        from item in record.GetProperty(list).EnumerateArray()
        where item.TryGetProperty("place", out _)
        from place in item.GetProperty("place").EnumerateArray()
        select place.GetString()!;

    private static bool Meets(HashSet<string> first, HashSet<string> second) =>
        first.Count > 0 && second.Count > 0 && first.Intersect(second).Count() * 2 >= Math.Min(first.Count, second.Count);

    private static HashSet<string> Stems(string phrase) =>
        [.. Folding.Fold(phrase).Split([' ', '"', '«', '»', '،', '.', '(', ')', '#', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Stem)];

    private static string Stem(string word)
    {
        foreach (var clitic in new[] { "وبال", "وال", "بال", "كال", "ال", "لل" })
            if (word.Length > 4 && word.StartsWith(clitic, StringComparison.Ordinal)) return word[clitic.Length..];
        return word;
    }
}
