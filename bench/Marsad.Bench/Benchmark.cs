using Marsad.Engine.Text;

namespace Marsad.Bench;

/// <summary>Measures every stage and the whole, and asserts that outputs do not change from round to round.</summary>
internal static class Benchmark
{
    internal static void Run(string samples, int reports, int rounds, TextWriter output)
    {
        var feed = SampleText.Make(samples, reports, seed: 1);
        var words = feed.Sum(report => DocumentReader.Read(report).Words.Length);
        output.WriteLine($"{reports} reports, {words} words, best of {rounds}, one core");
        foreach (var stage in Stages.Over(feed))
        {
            var (time, hash) = stage.Measure(reports, rounds);
            output.WriteLine($"{stage.Name,-28} {words / time.TotalSeconds,12:N0} words/s   {hash:x16}");
        }
    }
}
