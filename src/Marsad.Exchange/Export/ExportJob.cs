using System.Security.Cryptography;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Formats;
using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export;

/// <summary>Writes an archive's events to a file, with a codebook (FILE.codebook.md) and a citation (FILE.citation.txt) beside it.</summary>
/// <param name="Format">The format.</param>
/// <param name="Filter">Which events.</param>
/// <param name="AllStatuses">Whether events go in that are not said to have happened, also where the format takes only those.</param>
/// <param name="IsRedacted">Whether personal names, source links, exact coordinates and quotes are left out.</param>
internal sealed record ExportJob(IExportFormat Format, ExportFilter Filter, bool AllStatuses, bool IsRedacted)
{
    /// <summary>The filter as it works out: formats that take only what happened add the status.</summary>
    internal ExportFilter EffectiveFilter => Format.OnlyActual && !AllStatuses && Filter.Statuses.IsEmpty ? Filter with { Statuses = [EventStatus.Actual] } : Filter;

    /// <summary>Writes the three files. An existing file is replaced only when the new one is whole.</summary>
    /// <exception cref="Archive.ArchiveException">The archive cannot be read.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    internal ExportTally Run(ArchiveFile archive, string path, CancellationToken cancel)
    {
        var tally = new ExportTally();
        var part = path + ".part";
        var database = archive.Database;
        try
        {
            // One reading transaction: the export is the archive as it is at one moment, whatever is added meanwhile.
            database.Script("BEGIN");
            try
            {
                Format.Write(new ExportSource(database, EffectiveFilter, IsRedacted), part, tally, cancel);
                File.WriteAllText(path + ".codebook.md", CodebookText.Of(this));
                File.WriteAllText(path + ".citation.txt", Citation.Of(this, database, Path.GetFileName(path), Hash(part), tally));
            }
            finally
            {
                database.Script("COMMIT");
            }

            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }

        return tally;
    }

    private static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
