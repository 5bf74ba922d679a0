using Marsad.Archive.Intake;
using Marsad.Archive.Sqlite;
using Marsad.Archive.Tests;
using Marsad.Exchange.Export;
using Marsad.Exchange.Export.Formats;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Tests.Export;

/// <summary>An archive of samples and hostile reports, made once for all tests of exports.</summary>
public sealed class ExportedArchive : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("marsad-export-");
    private readonly ArchiveFile archive;

    /// <summary>Adds the reports.</summary>
    public ExportedArchive()
    {
        archive = ArchiveFile.Open(Path.Combine(folder.FullName, "marsad.db"), ArchiveAccess.Write);
        new ReportIntake(archive, new FixedTime()) { Workers = 2 }.AddAsync(ExportReports.All.ToAsyncEnumerable(), CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>The texts of all versions by the hash that the archive keeps of them.</summary>
    internal static IReadOnlyDictionary<string, string> Texts => ExportReports.All.Select(report => report.Title.Length == 0 ? report.Text : report.Title + "\n" + report.Text).DistinctBy(Hash).ToDictionary(Hash);

    internal string Export(string format, bool allStatuses = false, bool redact = false, ExportFilter? filter = null) => Export(format, out _, allStatuses, redact, filter);

    internal string Export(string format, out ExportTally tally, bool allStatuses = false, bool redact = false, ExportFilter? filter = null)
    {
        var path = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.{format}");
        lock (archive) tally = new ExportJob(ExportFormats.Of(format)!, filter ?? new(), allStatuses, redact).Run(archive, path, CancellationToken.None);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        archive.Dispose();
        folder.Delete(recursive: true);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
