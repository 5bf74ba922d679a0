using System.Diagnostics;
using System.Globalization;

namespace Marsad.Bench.Archives;

/// <summary>Times questions to an archive.</summary>
internal static class Timings
{
    private const int Rounds = 5;

    /// <summary>Asks each question some times and writes the median, in milliseconds, and what it answers.</summary>
    internal static void Ask(TextWriter output, string kind, IEnumerable<(string Question, Func<string> Ask)> questions)
    {
        foreach (var (question, ask) in questions)
        {
            var times = new double[Rounds];
            var answer = "";
            for (var round = 0; round < Rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                answer = ask();
                times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            Array.Sort(times);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-10} {times[Rounds / 2],8:0.0} ms   {question}   {answer}"));
        }
    }
}
