namespace Marsad.Exchange.Import.WebArchives;

/// <summary>Web archives: WARC 1.0 and 1.1, packed by record or not; the pages among their responses.</summary>
internal sealed class WarcImporter : IImporter
{
    public string Name => "warc";

    public bool CanRead(string path, ReadOnlySpan<byte> head) =>
        head.StartsWith("WARC/"u8) || path.EndsWith(".warc", StringComparison.OrdinalIgnoreCase)
        || (path.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase) && head.StartsWith([(byte)0x1f, (byte)0x8b]));

    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken) =>
        Guarded.RunAsync(file, Read(file, options), cancellationToken);

    private IEnumerable<ImportItem> Read(SourceFile file, ImportOptions options)
    {
        using var source = WarcSource.Open(file.Open(), file.Head.StartsWith([(byte)0x1f, (byte)0x8b]), options.Limits);
        foreach (var item in WarcPages.Read(Name, file.Locator, source, options)) yield return item;
    }
}
