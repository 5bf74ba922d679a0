using Marsad.Exchange.Import.Dates;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.Pages;

/// <summary>Saved pages: the main text, the headline, the date and the canonical address out of each.</summary>
internal sealed class HtmlImporter : IImporter
{
    public string Name => "html";

    public bool CanRead(string path, ReadOnlySpan<byte> head) =>
        FileKind.Extension(path) is ".html" or ".htm" or ".xhtml" || (FileKind.Extension(path) is not (".xml" or ".txt" or ".csv" or ".tsv") && FileKind.IsPage(FileKind.Start(head)));

    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken) =>
        Guarded.RunAsync(file, Read(file, options), cancellationToken);

    private IEnumerable<ImportItem> Read(SourceFile file, ImportOptions options)
    {
        using var stream = file.Open();
        var bytes = Bytes.ReadAll(stream, options.Limits.DocumentBytes, out var size);
        if (bytes is null) return [new ImportError(file.Locator, $"the page has {Sizes.Text(size)}.", $"A page may have {Sizes.Text(options.Limits.DocumentBytes)}.")];
        var draft = new Draft(Name, file.Locator, bytes) { Published = ReportDates.InName(file.Name) is { } day ? new PublicationTime(day) : null };
        return PageDrafts.Read(draft, null, options);
    }
}
