using System.Runtime.CompilerServices;
using System.Xml;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import;

/// <summary>Runs an importer so that whatever a file does, its reader sees an item.</summary>
internal static class Guarded
{
    /// <summary>The items of a reading; where it breaks off, an error is the last of them.</summary>
    internal static async IAsyncEnumerable<ImportItem> RunAsync(
        SourceFile file, IEnumerable<ImportItem> reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // reading is synchronous all the way down (files and unpackers are); leaving the caller's thread keeps the promise of the signature
        await Task.Yield();
        foreach (var item in Run(file.Locator, reading))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    /// <summary>The items of the reading of a file or of a member of one.</summary>
    internal static IEnumerable<ImportItem> Run(string where, IEnumerable<ImportItem> reading)
    {
        using var items = reading.GetEnumerator();
        while (true)
        {
            ImportItem item;
            ImportError? end = null;
            try
            {
                if (!items.MoveNext()) yield break;
                item = items.Current;
            }
            catch (Exception exception) when (Explain(where, exception) is { } error)
            {
                item = end = error;
            }

            yield return item;
            if (end is not null) yield break;
        }
    }

    /// <summary>What a user is told of an exception that a file caused; null for those that it did not.</summary>
    internal static ImportError? Explain(string where, Exception exception) => exception switch
    {
        ExpansionException => new(where, $"{exception.Message}; it was not read further.", "If it is what it should be, unpack it and add the content."),
        FileNotFoundException or DirectoryNotFoundException => new(where, "there is no such file or folder.", "Check the name."),
        UnauthorizedAccessException => new(where, "the file may not be read.", "Check the permissions."),
        InvalidDataException or EndOfStreamException => new(where, $"the file is damaged or cut off ({Reason(exception)}).", "What came before is imported; get the file again for the rest."),
        XmlException or IOException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException => new(where, $"the file cannot be read further ({Reason(exception)}).", "What came before is imported."),
        _ => null,
    };

    private static string Reason(Exception exception) => exception.Message.ReplaceLineEndings(" ").TrimEnd('.');
}
