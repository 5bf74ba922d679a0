using System.Text.Json;
using Marsad.Engine.Text;

namespace Marsad.Bench;

/// <summary>Makes a feed of any size out of the samples: their sentences in new orders, under new dates, with new numbers.</summary>
internal static class SampleText
{
    private static readonly DateOnly First = new(2018, 1, 1);

    /// <summary>The same reports for the same folder, count and seed.</summary>
    internal static List<Report> Make(string samples, int count, int seed)
    {
        var sentences = Sources(samples).SelectMany(text => text.Split(['\n', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(sentence => sentence.Length > 40).ToList();
        var random = new Random(seed);
        var reports = new List<Report>(count);
        for (var index = 0; index < count; index++)
        {
            var body = Enumerable.Range(0, random.Next(6, 18)).Select(_ => Varied(sentences[random.Next(sentences.Count)], random));
            var title = Varied(sentences[random.Next(sentences.Count)], random).Split('،')[0];
            reports.Add(new($"bench-{index + 1}", First.AddDays(random.Next(3000)), title, string.Join(".\n", body) + "."));
        }

        return reports;
    }

    private static IEnumerable<string> Sources(string samples)
    {
        foreach (var file in Directory.EnumerateFiles(samples).Order(StringComparer.Ordinal))
        {
            foreach (var json in file.EndsWith(".ndjson", StringComparison.Ordinal) ? File.ReadAllLines(file) : [File.ReadAllText(file)])
            {
                if (!json.StartsWith('{'))
                {
                    yield return json;
                    continue;
                }

                using var document = JsonDocument.Parse(json);
                yield return document.RootElement.GetProperty("text").GetString()!;
            }
        }
    }

    private static string Varied(string sentence, Random random) => string.Create(sentence.Length, (sentence, random.Next(10)), static (units, state) =>
    {
        for (var at = 0; at < units.Length; at++)
            units[at] = char.IsAsciiDigit(state.sentence[at]) && state.sentence[at] != '0' ? (char)('1' + ((state.sentence[at] - '1' + state.Item2) % 9)) : state.sentence[at];
    });
}
