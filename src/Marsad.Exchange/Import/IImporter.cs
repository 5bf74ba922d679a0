namespace Marsad.Exchange.Import;

/// <summary>Reads one kind of source. Importers hold no state, and read in memory bounded by one document.</summary>
public interface IImporter
{
    /// <summary>The adapter's name, as <see cref="SourceReport.Adapter"/> gives it.</summary>
    string Name { get; }

    /// <summary>Whether a file is of this kind.</summary>
    /// <param name="path">Its name; extensions are compared without regard to case.</param>
    /// <param name="head">Its first bytes, up to <see cref="SourceFile.HeadLength"/>.</param>
    bool CanRead(string path, ReadOnlySpan<byte> head);

    /// <summary>The documents and errors of a file, in its order. Never throws for what is in the file.</summary>
    IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken);
}
