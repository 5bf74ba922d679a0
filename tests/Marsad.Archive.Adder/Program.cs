using Marsad.Archive.Adder;
using Marsad.Archive.Intake;
using Marsad.Archive.Sqlite;

// Adds reports to an archive until it is done or killed: ARCHIVE COUNT BATCH. Says "stored N" after each batch.
var (path, count, batch) = (args[0], int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture));
using var archive = ArchiveFile.Open(path, ArchiveAccess.Write);
var intake = new ReportIntake(archive, new StandingClock())
{
    BatchSize = batch,
    Progress = sums =>
    {
        Console.Out.WriteLine($"stored {sums.Added}");
        Console.Out.Flush();
    },
};
var summary = await intake.AddAsync(Reports.Of(count).ToAsyncEnumerable(), CancellationToken.None);
Console.Out.WriteLine($"done {summary.Added + summary.Unchanged}");
