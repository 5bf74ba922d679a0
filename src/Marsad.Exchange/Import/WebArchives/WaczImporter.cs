using System.IO.Compression;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.WebArchives;

/// <summary>Web archive collections (WACZ 1.1.1): the WARC files in the folder <c>archive</c> of a zip file. Nothing is written to disk.</summary>
internal sealed class WaczImporter : IImporter
{
    public string Name => "wacz";

    public bool CanRead(string path, ReadOnlySpan<byte> head) => FileKind.Extension(path) == ".wacz" && FileKind.IsZip(head);

    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken) =>
        Guarded.RunAsync(file, Read(file, options), cancellationToken);

    private IEnumerable<ImportItem> Read(SourceFile file, ImportOptions options)
    {
        using var archive = new ZipArchive(file.Open(), ZipArchiveMode.Read);
        var any = false;
        foreach (var entry in archive.Entries.Where(IsArchive).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            any = true;
            foreach (var item in ReadMember($"{file.Locator}/{entry.FullName}", entry, options)) yield return item;
        }

        if (!any) yield return new ImportError(file.Locator, "the collection has no WARC file in its folder archive.", "Get the collection again.");
    }

    private static bool IsArchive(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("archive/", StringComparison.Ordinal) && !entry.FullName.Contains("..", StringComparison.Ordinal)
        && (entry.FullName.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".warc", StringComparison.OrdinalIgnoreCase));

    // one damaged member spoils no other
    private IEnumerable<ImportItem> ReadMember(string where, ZipArchiveEntry entry, ImportOptions options)
    {
        WarcSource? source = null;
        ImportError? failure = null;
        try
        {
            source = WarcSource.Open(ExpansionGuard.Unzip(entry, options.Limits), entry.FullName.EndsWith(".gz", StringComparison.OrdinalIgnoreCase), options.Limits);
        }
        catch (Exception exception) when (Guarded.Explain(where, exception) is { } error)
        {
            failure = error;
        }

        if (failure is not null) yield return failure;
        if (source is null) yield break;
        using (source)
        {
            foreach (var item in Guarded.Run(where, WarcPages.Read(Name, where, source, options))) yield return item;
        }
    }
}
