using System.Runtime.CompilerServices;
using Marsad.Exchange.Import.Json;
using Marsad.Exchange.Import.Pages;
using Marsad.Exchange.Import.Syndication;
using Marsad.Exchange.Import.Tables;
using Marsad.Exchange.Import.Telegram;
using Marsad.Exchange.Import.WebArchives;

namespace Marsad.Exchange.Import;

/// <summary>All importers, and the way from files and folders to them.</summary>
public static class Importers
{
    private const string Kinds =
        "Sources are .txt, .html, .json, .ndjson, .jsonl, .csv, .tsv, .xlsx, .xml (RSS, Atom), .warc and .wacz files, also packed as .gz, and exports of Telegram.";

    /// <summary>The importers in the order in which they are asked; the first that can read a file reads it.</summary>
    public static IReadOnlyList<IImporter> All { get; } =
    [
        new WarcImporter(),
        new WaczImporter(),
        new XlsxImporter(),
        new CsvImporter("csv"),
        new CsvImporter("tsv"),
        new TelegramJsonImporter(),
        new JsonFeedImporter(),
        new NdjsonImporter(),
        new XmlFeedImporter("rss"),
        new XmlFeedImporter("atom"),
        new TelegramHtmlImporter(),
        new HtmlImporter(),
        new TxtImporter(),
    ];

    /// <summary>The importer for a file, or null where none reads its kind.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IImporter? For(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var head = file.Head;
        foreach (var importer in All)
            if (importer.CanRead(file.Locator, head)) return importer;
        return null;
    }

    /// <summary>Reads a file, or a folder in the ordinal order of its files' names.</summary>
    /// <param name="path">A file or a folder. Locators begin with its name.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<ImportItem> ReadAsync(
        string path, ImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
        {
            await foreach (var item in ReadAsync(SourceFile.OnDisk(path), options, cancellationToken).ConfigureAwait(false)) yield return item;
            yield break;
        }

        var any = false;
        foreach (var entry in FolderWalk.Files(path))
        {
            if (entry.Refused is not null) yield return entry.Refused;
            if (entry.File is null || !FolderWalk.MayBeRead(entry.File.Name)) continue;
            any = true;
            await foreach (var item in ReadAsync(entry.File, options, cancellationToken).ConfigureAwait(false)) yield return item;
        }

        if (!any) yield return new ImportError(path, "the folder has no file of a kind that can be read.", Kinds);
    }

    /// <summary>Reads one file with the importer for its kind.</summary>
    public static async IAsyncEnumerable<ImportItem> ReadAsync(
        SourceFile file, ImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        var (importer, source, failure) = Choose(file, options.Limits);
        if (failure is not null) yield return failure;
        if (importer is null) yield break;
        await foreach (var item in importer.ReadAsync(source, options, cancellationToken).ConfigureAwait(false)) yield return item;
    }

    private static (IImporter? Importer, SourceFile Source, ImportError? Failure) Choose(SourceFile file, ImportLimits limits)
    {
        try
        {
            if (For(file) is { } direct) return (direct, file, null);
            var inner = file.Unpacked(limits);
            if (!ReferenceEquals(inner, file) && For(inner) is { } importer) return (importer, inner, null);
            return (null, file, file.Head.IsEmpty
                ? new(file.Locator, "the file is empty.", "There is nothing to read.")
                : new(file.Locator, "this kind of file cannot be read.", Kinds));
        }
        catch (Exception exception) when (Guarded.Explain(file.Locator, exception) is { } error)
        {
            return (null, file, error);
        }
    }
}
