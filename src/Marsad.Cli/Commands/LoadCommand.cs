using System.CommandLine;
using Marsad.Archive.Transfer;
using Marsad.Cli.Coding;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad load</c>: an archive from a dump.</summary>
internal static class LoadCommand
{
    private const string Notes = """
        Makes a new archive; an archive that exists is never written over. Every original, identifier, record and decision of the dump is verified;
        a dump that fails is refused and leaves nothing behind.

        Examples:
          marsad load syria.dump.gz --archive syria.db

        """;

    internal static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A file that 'marsad dump' wrote." };
        var archive = Options.Archive();
        var command = new Command("load", "Makes an archive from a dump.") { file, archive };
        command.SetAction((result, cancel) => Task.Run(() => Run(result.GetValue(file)!, result.GetValue(archive)!, cancel), cancel));
        return ExampleHelp.Describe(command, Notes);
    }

    private static int Run(string file, string archive, CancellationToken cancel)
    {
        var progress = Progress.OfErrors();
        var rows = DumpReader.Load(file, archive, (what, done) => progress.Show(done > 0 ? $"{what}: {done}" : what), cancel);
        progress.Clear();
        Console.Out.WriteLine($"{archive}: {rows} rows.");
        return ExitCodes.Done;
    }
}
