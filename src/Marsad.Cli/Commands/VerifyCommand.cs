using System.CommandLine;
using Marsad.Archive.Derivation;
using Marsad.Archive.Integrity;
using Marsad.Archive.Sqlite;
using Marsad.Cli.Coding;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad verify</c>: whether an archive is whole.</summary>
internal static class VerifyCommand
{
    private const string Notes = """
        Checks the file's pages and indexes, every original against its SHA-256, every identifier against what it is made from, every record
        against its text, the chain of decisions, and whether the derived tables are what a rebuild gives (in a copy of the file in the folder
        for temporary files). Changes nothing unless --repair is given, which makes the derived tables anew; originals and decisions are
        never repaired: go back to a good copy or dump. Note down the last decision's hash to be able to tell that none was cut off.

        Exit codes:
          0 nothing is wrong · 2 something is

        Examples:
          marsad verify
          marsad verify --archive syria.db --quick
          marsad verify --repair

        """;

    internal static Command Create()
    {
        var archive = Options.Archive();
        var quick = new Option<bool>("--quick") { Description = "Does not compare the derived tables with a rebuild." };
        var repair = new Option<bool>("--repair") { Description = "Makes the derived tables anew before they are compared." };
        var command = new Command("verify", "Checks an archive: originals, records, decisions, derived tables.") { archive, quick, repair };
        command.SetAction((result, cancel) => Task.Run(() => Run(result.GetValue(archive)!, result.GetValue(quick), result.GetValue(repair), cancel), cancel));
        return ExampleHelp.Describe(command, Notes);
    }

    private static int Run(string path, bool isQuick, bool repair, CancellationToken cancel)
    {
        var progress = Progress.OfErrors();
        if (repair)
        {
            using var writable = ArchiveFile.Open(path, ArchiveAccess.Write);
            progress.Show("making the derived tables anew");
            Derivations.Rebuild(writable.Database, cancel);
        }

        using var archive = ArchiveFile.Open(path, ArchiveAccess.Read);
        var verification = new Verification(archive)
        {
            WithDerived = !isQuick,
            Progress = (what, rows) => progress.Show(rows > 0 ? $"{what}: {rows}" : what),
            Found = finding =>
            {
                progress.Clear();
                Console.Out.WriteLine($"{finding.Where}: {finding.What}");
            },
        };
        var summary = verification.Run(cancel);
        progress.Clear();
        Console.Out.WriteLine($"{summary.Versions} versions of reports ({summary.Outdated} read by another engine), {summary.Decisions} decisions{(summary.LastHash.Length > 0 ? $" (last hash {summary.LastHash})" : "")}.");
        Console.Out.WriteLine(summary.Findings == 0 ? "Nothing is wrong." : $"{summary.Findings} things are wrong.");
        return summary.Findings == 0 ? ExitCodes.Done : ExitCodes.SomeFailed;
    }
}
