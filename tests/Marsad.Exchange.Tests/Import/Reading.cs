using System.Text;
using Marsad.Exchange.Import;

namespace Marsad.Exchange.Tests.Import;

/// <summary>Reads sources in tests.</summary>
internal static class Reading
{
    internal static List<ImportItem> Items(string name, string content, ImportOptions? options = null) => Items(name, Encoding.UTF8.GetBytes(content), options);

    internal static List<ImportItem> Items(string name, byte[] content, ImportOptions? options = null) => Items(SourceFile.InMemory(name, content), options);

    internal static List<ImportItem> Items(SourceFile file, ImportOptions? options = null) =>
        Importers.ReadAsync(file, options ?? ImportOptions.Default).ToBlockingEnumerable().ToList();

    internal static List<ImportItem> Folder(string path) => Importers.ReadAsync(path, ImportOptions.Default).ToBlockingEnumerable().ToList();

    internal static List<SourceReport> Reports(this IEnumerable<ImportItem> items) => [.. items.OfType<ImportedReport>().Select(item => item.Report)];

    internal static List<ImportError> Errors(this IEnumerable<ImportItem> items) => [.. items.OfType<ImportError>()];

    internal static SourceReport Only(this IEnumerable<ImportItem> items)
    {
        var list = items.ToList();
        Assert.Empty(list.Errors());
        return Assert.Single(list.Reports());
    }

    internal static string Utf8(this ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
