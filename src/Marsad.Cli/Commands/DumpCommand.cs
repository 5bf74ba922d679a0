using System.CommandLine;
using Marsad.Archive.Sqlite;
using Marsad.Archive.Transfer;
using Marsad.Cli.Coding;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad dump</c>: a project whole in one file.</summary>
internal static class DumpCommand
{
    private const string Notes = """
        The file is gzip of JSON lines: originals, records and decisions, in an order that does not depend on how the archive came about. Derived tables
        are made anew by 'marsad load'. Dump, load and dump again give the same bytes.

        Examples:
          marsad dump syria.dump.gz
          marsad dump backup.gz --archive syria.db && sha256sum backup.gz

        """;

    internal static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The file to write." };
        var archive = Options.Archive();
        var command = new Command("dump", "Writes the whole archive into one file that 'marsad load' reads.") { file, archive };
        command.SetAction((result, cancel) => Task.Run(() => Run(result.GetValue(file)!, result.GetValue(archive)!, cancel), cancel));
        return ExampleHelp.Describe(command, Notes);
    }

    private static int Run(string file, string path, CancellationToken cancel)
    {
        using var archive = ArchiveFile.Open(path, ArchiveAccess.Read);
        var progress = Progress.OfErrors();
        var rows = DumpWriter.Write(archive, file, done => progress.Show($"{done} rows"), cancel);
        progress.Clear();
        Console.Out.WriteLine($"{file}: {rows} rows, {new FileInfo(file).Length} bytes.");
        return ExitCodes.Done;
    }
}
