using Marsad.Engine.Text;
using Marsad.Exchange.Import.Dates;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import;

/// <summary>Plain text files: one report each, the day of publication in the file's name.</summary>
internal sealed class TxtImporter : IImporter
{
    public string Name => "txt";

    public bool CanRead(string path, ReadOnlySpan<byte> head) => FileKind.Extension(path) is ".txt" or ".text";

    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken) =>
        Guarded.RunAsync(file, Read(file, options), cancellationToken);

    private IEnumerable<ImportItem> Read(SourceFile file, ImportOptions options)
    {
        using var stream = file.Open();
        var bytes = Bytes.ReadAll(stream, options.Limits.DocumentBytes, out var size);
        if (bytes is null) return [Drafts.TooLong(file.Locator, size, options.Limits.TextBytes)];
        if (bytes.Length == 0) return [new ImportError(file.Locator, "the file is empty.", "There is nothing to import.")];
        var decoded = TextDecoder.Decode(bytes, file.Name);
        if (decoded.Text is null)
            return [new ImportError(file.Locator, $"the bytes are no text ({decoded.Error?.TrimEnd('.')}).", "Save the report as UTF-8, UTF-16 or windows-1256 text.")];
        var (title, text) = PlainText.SplitTitle(decoded.Text.ReplaceLineEndings("\n"));
        return Drafts.Finish(
            new(Name, file.Locator, bytes)
            {
                Title = title,
                Text = text,
                Published = ReportDates.InName(file.Name) is { } day ? new PublicationTime(day) : null,
            },
            options);
    }
}
