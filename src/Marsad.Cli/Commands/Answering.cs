using System.Text;
using Marsad.Archive.Sqlite;

namespace Marsad.Cli.Commands;

/// <summary>Runs a question to an archive.</summary>
internal static class Answering
{
    /// <summary>Opens the archive for reading, asks, and tells what is wrong with the question, which <paramref name="ask"/> gives (null: nothing).</summary>
    internal static int Run(string path, Func<ArchiveFile, Stream, string?> ask)
    {
        using var archive = ArchiveFile.Open(path, ArchiveAccess.Read);
        using var output = StandardOutput.Open();
        if (ask(archive, output) is not { } problem) return ExitCodes.Done;
        using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false));
        errors.WriteLine($"marsad: {problem}");
        return ExitCodes.Usage;
    }
}
