namespace Marsad.Engine.Tests;

/// <summary>Finds the data that the project develops against and does not ship: the folder named by MARSAD_SHARED,
/// or a folder <c>shared</c> beside the repository's root folder (or beside the main worktree's).</summary>
internal static class SharedData
{
    private static readonly Lazy<string?> Found = new(Locate);

    /// <summary>The folder's full path, or null where it is absent.</summary>
    internal static string? Folder => Found.Value;

    /// <summary>Whether the folder is absent; then says on the test's output that the test is skipped.</summary>
    internal static bool IsAbsent([System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        if (Folder is not null) return false;
        Console.WriteLine($"{test}: skipped, the shared data is not here (set MARSAD_SHARED to its folder).");
        return true;
    }

    /// <summary>The full path of a file or folder in it, for example <c>evaluation/gold</c>; null where it is absent.</summary>
    internal static string? Path(string relative)
    {
        if (Folder is null) return null;
        var path = System.IO.Path.Combine(Folder, relative);
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }

    private static string? Locate()
    {
        if (Environment.GetEnvironmentVariable("MARSAD_SHARED") is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(System.IO.Path.Combine(folder.FullName, "Marsad.slnx"))) continue;
            return Beside(folder) ?? (MainWorktree(folder) is { } main ? Beside(main) : null);
        }

        return null;
    }

    private static string? Beside(DirectoryInfo root)
    {
        var path = System.IO.Path.Combine(root.Parent?.FullName ?? "/", "shared");
        return Directory.Exists(System.IO.Path.Combine(path, "evaluation")) ? path : null;
    }

    /// <summary>A linked git worktree has a file <c>.git</c> that points into the main one.</summary>
    private static DirectoryInfo? MainWorktree(DirectoryInfo root)
    {
        var pointer = System.IO.Path.Combine(root.FullName, ".git");
        if (!File.Exists(pointer)) return null;
        var target = File.ReadAllText(pointer).Trim();
        var end = target.IndexOf("/.git/", StringComparison.Ordinal);
        return target.StartsWith("gitdir: ", StringComparison.Ordinal) && end > 8 ? new(target[8..end]) : null;
    }
}
