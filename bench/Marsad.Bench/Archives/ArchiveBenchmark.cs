using System.Diagnostics;
using System.Globalization;
using Marsad.Archive.Intake;
using Marsad.Archive.Lookup;
using Marsad.Archive.Search;
using Marsad.Archive.Sqlite;
using Marsad.Bench.Generation;

namespace Marsad.Bench.Archives;

/// <summary>Fills an archive with generated reports and times what a user waits for.</summary>
internal static class ArchiveBenchmark
{
    private static readonly string[] Queries =
    [
        "بالقصف", "قال", "\"قصف مدفعي\"", "قصف مدينة -هدنة", "انسحاب OR تقدم", "title:هدنة", "=بالقصف", "مدني*", "type:air_strike", "type:violence قصف", "place:سوريا قصف", "actor:\"قوات سوريا الديموقراطية\"", "source:7 هجوم",
    ];

    /// <summary>Brings an archive to a number of reports, adds one more, and asks; what the file already holds of the series is not added again.</summary>
    internal static async Task RunAsync(string path, string samples, int reports, TextWriter output, CancellationToken cancel)
    {
        var generator = new ReportGenerator(samples);
        using var archive = ArchiveFile.Open(path, ArchiveAccess.Write);
        var start = Stopwatch.GetTimestamp();
        var summary = await new ReportIntake(archive, TimeProvider.System).AddAsync(generator.Make(reports).ToAsyncEnumerable(), cancel).ConfigureAwait(false);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"added {summary.Added} of {reports} reports in {seconds:0.0} s, {summary.Added / seconds:0} a second, at most {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB; file {new FileInfo(path).Length >> 20} MB")).ConfigureAwait(false);

        start = Stopwatch.GetTimestamp();
        var known = archive.Database.Number("SELECT count(*) FROM report");
        await new ReportIntake(archive, TimeProvider.System).AddAsync(generator.Make(1, seed: (int)known).Select(report => report with { Address = $"https://example.org/one-more-{known}" }).ToAsyncEnumerable(), cancel).ConfigureAwait(false);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"one more report in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms")).ConfigureAwait(false);
        Search(archive, output);
    }

    private static void Search(ArchiveFile archive, TextWriter output)
    {
        var searcher = new Searcher(archive.Database);
        var names = new SearchNames(archive.Database);
        Timings.Ask(output, "search", Queries.Select(query => (query, (Func<string>)(() => $"{searcher.Search(new(SearchQueryReader.Read(query, names).Query!)).Total} reports"))));
        var (days, _) = SearchQueryReader.Read("قصف", names);
        Timings.Ask(output, "search", [("قصف, of one month", () => $"{searcher.Search(new(days!, new(2018, 3, 1), new(2018, 3, 31))).Total} reports")]);
    }
}
