using System.Globalization;
using System.Text.Json;
using Marsad.Engine.Numbers;
using Marsad.Engine.Text;
using Marsad.Engine.Times;

namespace Marsad.Engine.Tests.Times;

public class GoldTimesTests
{
    [Fact]
    public void Nine_of_ten_times_and_counts_of_the_gold_records_are_among_the_mentions()
    {
        if (SharedData.IsAbsent()) return;
        int times = 0, timesFound = 0, counts = 0, countsFound = 0;
        foreach (var file in Directory.EnumerateFiles(SharedData.Path("evaluation/gold/records")!, "*.json"))
        {
            using var record = JsonDocument.Parse(File.ReadAllText(file));
            var document = DocumentReader.Read(ReportOf(file.Replace("records", "reports", StringComparison.Ordinal)));
            var mentions = TimeReader.Read(document);
            var quantities = NumberReader.Read(document, mentions);
            foreach (var item in record.RootElement.GetProperty("events").EnumerateArray().Concat(record.RootElement.GetProperty("control").EnumerateArray()))
            {
                if (item.GetProperty("time") is { ValueKind: JsonValueKind.Object } time)
                {
                    times++;
                    var (start, end) = (DayOf(time, "start"), DayOf(time, "end"));
                    if (mentions.Any(mention => Is(mention.Resolved, start, end) || Is(mention.Onset, start, end))) timesFound++;
                }

                if (!item.TryGetProperty("counts", out var list)) continue;
                foreach (var count in list.EnumerateArray())
                {
                    // A single person is seldom counted in words.
                    var value = count.GetProperty("value").GetDouble();
                    if (value <= 1) continue;
                    counts++;
                    if (quantities.Any(quantity => quantity.Low == value)) countsFound++;
                }
            }
        }

        Assert.True(timesFound >= 0.95 * times, $"{timesFound} of {times} times");
        Assert.True(countsFound >= 0.95 * counts, $"{countsFound} of {counts} counts");
    }

    private static bool Is(ResolvedTime? time, DateOnly start, DateOnly end) => time?.Start == start && time.End == end;

    private static DateOnly DayOf(JsonElement time, string name) => DateOnly.Parse(time.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static Report ReportOf(string file)
    {
        using var report = JsonDocument.Parse(File.ReadAllText(file));
        var root = report.RootElement;
        return new(root.GetProperty("id").GetString()!, DateOnly.Parse(root.GetProperty("published").GetString()!, CultureInfo.InvariantCulture), root.GetProperty("title").GetString() ?? "", root.GetProperty("text").GetString()!);
    }
}
