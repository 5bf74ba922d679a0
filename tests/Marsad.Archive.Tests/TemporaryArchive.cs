using Marsad.Archive.Intake;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Tests;

/// <summary>An archive in a folder of its own that is deleted with it.</summary>
internal sealed class TemporaryArchive : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("marsad-archive-");

    internal TemporaryArchive() => File = ArchiveFile.Open(Path, ArchiveAccess.Write);

    internal string Path => System.IO.Path.Combine(folder.FullName, "marsad.db");

    internal ArchiveFile File { get; private set; }

    internal Database Database => File.Database;

    internal FixedTime Time { get; } = new();

    /// <summary>Adds reports in their order.</summary>
    internal IntakeSummary Add(params IEnumerable<SourceReport> reports) =>
        new ReportIntake(File, Time) { Workers = 2 }.AddAsync(reports.ToAsyncEnumerable(), CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Closes the file and opens it again.</summary>
    internal void Reopen()
    {
        File.Dispose();
        File = ArchiveFile.Open(Path, ArchiveAccess.Write);
    }

    public void Dispose()
    {
        File.Dispose();
        folder.Delete(recursive: true);
    }
}
