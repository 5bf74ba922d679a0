using System.CommandLine;
using Marsad.Archive.Intake;
using Marsad.Archive.Sqlite;
using Marsad.Cli.Coding;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad recode</c>: reads the archive's originals anew with the present engine.</summary>
internal static class RecodeCommand
{
    private const string Notes = """
        Only reports that another engine read are read anew. It can be stopped at any moment and run again: it goes on where it stopped.
        Reviewers' decisions are carried over where their evidence is the same; 'marsad review list' shows those that need a look.

        Examples:
          marsad recode
          marsad recode --archive syria.db

        """;

    internal static Command Create()
    {
        var archive = Options.Archive();
        var command = new Command("recode", "Reads the archive's reports anew after a change of the engine or its registers.") { archive };
        command.SetAction((result, cancel) => RunAsync(result.GetValue(archive)!, cancel));
        return ExampleHelp.Describe(command, Notes);
    }

    private static async Task<int> RunAsync(string path, CancellationToken cancel)
    {
        using var archive = ArchiveFile.Open(path, ArchiveAccess.Write);
        var progress = Progress.OfErrors();
        var recoding = new Recoding(archive)
        {
            Progress = sums => progress.Show($"{sums.Recoded + sums.Failed} of {sums.Outdated} reports"),
            Problem = problem =>
            {
                progress.Clear();
                Console.Error.WriteLine($"marsad: {problem}");
            },
        };
        try
        {
            var sums = await recoding.RunAsync(cancel).ConfigureAwait(false);
            progress.Clear();
            Console.Out.WriteLine($"{sums.Recoded} reports read anew, {sums.Changed} of them otherwise than before.");
            return sums.Failed == 0 ? ExitCodes.Done : ExitCodes.SomeFailed;
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            await Console.Error.WriteLineAsync("marsad: interrupted; what is read anew is stored. Run the same command again for the rest.").ConfigureAwait(false);
            return ExitCodes.Interrupted;
        }
    }
}
