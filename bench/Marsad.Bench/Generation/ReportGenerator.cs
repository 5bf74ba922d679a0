using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Marsad.Archive.Reports;

namespace Marsad.Bench.Generation;

/// <summary>Multiplies and varies the project's samples: any number of reports that read like news, each different, the same for the same seed. Names of places and actors, figures, days,
/// publishers, and the choice and order of sentences vary; a part are near-copies of a report shortly before, as wire stories are.</summary>
internal sealed class ReportGenerator(string samples)
{
    private const int Publishers = 40;
    private const int Days = 3650;
    private const int LongestMemory = 50;
    private const double CopyShare = .12;
    private static readonly DateOnly First = new(2014, 1, 1);

    private readonly ImmutableArray<ReportTemplate> templates = TemplateReader.Read(samples);
    private readonly NamePools names = new();

    /// <summary>The first reports of the endless series of a seed.</summary>
    internal IEnumerable<SourceReport> Make(int count, int seed = 1)
    {
        var random = new Random(seed);
        var recent = new List<SourceReport>(LongestMemory);
        for (var number = 1; number <= count; number++)
        {
            var report = recent.Count > 0 && random.NextDouble() < CopyShare ? Copy(recent[random.Next(recent.Count)], number, random) : Fresh(number, random);
            if (recent.Count == LongestMemory) recent.RemoveAt(0);
            recent.Add(report);
            yield return report;
        }
    }

    private SourceReport Fresh(int number, Random random)
    {
        var filled = new Dictionary<string, string>(StringComparer.Ordinal);
        var template = templates[random.Next(templates.Length)];
        var other = templates[random.Next(templates.Length)];
        var sentences = template.Sentences.Where(_ => random.NextDouble() < .85).Concat(other.Sentences.Where(_ => random.NextDouble() < .5)).Select(sentence => Fill(sentence, filled, random));
        var day = First.AddDays(random.Next(Days));
        return Report(number, random, Fill(template.Title, filled, random), string.Join('\n', sentences), day);
    }

    // Another paper takes the story over, now and then without its end.
    private static SourceReport Copy(SourceReport report, int number, Random random)
    {
        var cut = random.Next(3) == 0 ? report.Text.LastIndexOf('\n') : -1;
        return Report(number, random, report.Title, cut > 0 ? report.Text[..cut] : report.Text, report.Published!.Day.AddDays(random.Next(2)));
    }

    private static SourceReport Report(int number, Random random, string title, string text, DateOnly day)
    {
        var publisher = $"وكالة {random.Next(Publishers) + 1}";
        var id = string.Create(CultureInfo.InvariantCulture, $"bench-{number}");
        return new("bench", $"bench:{id[6..]}", id, $"https://example.org/{id}", publisher, null, title, text, new(day), new(day.ToDateTime(new(20, 0)), TimeSpan.Zero), Encoding.UTF8.GetBytes(title + "\n" + text));
    }

    private string Fill(ImmutableArray<Piece> pieces, Dictionary<string, string> filled, Random random)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            switch (piece.Kind)
            {
                case SlotKind.None:
                    text.Append(piece.Text);
                    break;
                case SlotKind.Figure:
                    text.Append(random.Next(2, 10 * piece.Text.Length * piece.Text.Length).ToString(CultureInfo.InvariantCulture));
                    break;
                default:
                    if (!filled.TryGetValue(piece.Text, out var name)) filled.Add(piece.Text, name = names.Draw(piece, random));
                    text.Append(name);
                    break;
            }
        }

        return text.ToString();
    }
}
