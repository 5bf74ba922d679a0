namespace Marsad.Exchange.Import.Telegram;

/// <summary>The paths of files that an export names.</summary>
internal static class ExportPaths
{
    /// <summary>Whether a path leads out of the folder that the export lies in.</summary>
    internal static bool LeavesFolder(string path)
    {
        var parts = path.Replace('\\', '/');
        return parts.StartsWith('/') || (parts.Length > 1 && parts[1] == ':' && char.IsAsciiLetter(parts[0]))
            || parts.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || parts.Split('/').Contains("..", StringComparer.Ordinal);
    }
}
