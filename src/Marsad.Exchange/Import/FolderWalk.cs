namespace Marsad.Exchange.Import;

/// <summary>Walks a folder in ordinal order and never out of it.</summary>
internal static class FolderWalk
{
    private static readonly string[] Extensions =
        [".txt", ".html", ".htm", ".xhtml", ".json", ".ndjson", ".jsonl", ".csv", ".tsv", ".xlsx", ".xml", ".rss", ".atom", ".warc", ".wacz"];

    /// <summary>What the walk comes upon: a file, or a link that it does not follow.</summary>
    internal readonly record struct Entry(string? Path, SourceFile? File, ImportError? Refused);

    /// <summary>All files below a folder. A link to something inside of the folder is passed over, since its target is met anyway; one that leads out is refused.</summary>
    internal static IEnumerable<Entry> Files(string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var name = Path.GetFileName(root) is { Length: > 0 } last ? last : root;
        return Walk(root, root, name);
    }

    /// <summary>Whether a file's extension is of a kind that importers read; folders hold pictures and style sheets beside reports.</summary>
    internal static bool MayBeRead(string name)
    {
        var lower = name.ToLowerInvariant();
        var extension = Path.GetExtension(lower);
        if (extension == ".gz") extension = Path.GetExtension(lower[..^3]);
        return Extensions.Contains(extension, StringComparer.Ordinal);
    }

    private static IEnumerable<Entry> Walk(string root, string folder, string locator)
    {
        List<FileSystemInfo> entries;
        ImportError? failure = null;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            entries = [];
            failure = new(locator, "the folder cannot be read.", "Check the permissions.");
        }

        if (failure is not null) yield return new(null, null, failure);
        foreach (var entry in entries)
        {
            var name = $"{locator}/{entry.Name}";
            if (entry.LinkTarget is not null)
            {
                if (!LeadsInside(entry, root))
                    yield return new(null, null, new(name, "the link leads out of the folder and was not followed.", "Add its target by name if it belongs here."));
            }
            else if (entry is DirectoryInfo)
            {
                foreach (var inner in Walk(root, entry.FullName, name)) yield return inner;
            }
            else
            {
                yield return new(entry.FullName, SourceFile.OnDisk(entry.FullName, name), null);
            }
        }
    }

    private static bool LeadsInside(FileSystemInfo link, string root)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is { } target
                && Path.GetFullPath(target.FullName).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
