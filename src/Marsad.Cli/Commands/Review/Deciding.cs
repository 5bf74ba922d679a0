using System.CommandLine;
using Marsad.Archive;
using Marsad.Archive.Review;
using Marsad.Archive.Sqlite;
using Marsad.Cli.Output.Answers;

namespace Marsad.Cli.Commands.Review;

/// <summary>What all commands that decide have in common: the archive, who decides, and the entries that come of it.</summary>
internal sealed class Deciding
{
    private const string ReviewerVariable = "MARSAD_REVIEWER";
    private readonly Option<string> archive = Options.Archive();
    private readonly Option<string> format = Options.Format();

    private readonly Option<string> reviewer = new("--by")
    {
        Description = $"Who decides (else {ReviewerVariable}, else the user's name).",
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(ReviewerVariable) is { Length: > 0 } name ? name : Environment.UserName,
    };

    /// <summary>A command that decides; <paramref name="decide"/> gives the numbers of its entries.</summary>
    internal static Command Command(string name, string description, IEnumerable<Symbol> symbols, Func<ReviewDesk, ParseResult, IEnumerable<long>> decide)
    {
        var shared = new Deciding();
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument) command.Add(argument);
            else command.Add((Option)symbol);
        }

        command.Add(shared.reviewer);
        command.Add(shared.format);
        command.Add(shared.archive);
        command.SetAction(result => shared.Run(result, decide));
        return command;
    }

    private int Run(ParseResult result, Func<ReviewDesk, ParseResult, IEnumerable<long>> decide)
    {
        using var file = ArchiveFile.Open(result.GetValue(archive)!, ArchiveAccess.Write);
        using var output = StandardOutput.Open();
        var queries = new ReviewQueries(file);
        var desk = new ReviewDesk(file, TimeProvider.System, result.GetValue(reviewer)!);
        var made = new List<LogEntry>();
        try
        {
            foreach (var number in decide(desk, result)) made.Add(queries.Find(number)!);
        }
        catch (ArchiveException fault)
        {
            Console.Error.WriteLine($"marsad: error: {fault.Message}");
            return ExitCodes.SomeFailed;
        }
        finally
        {
            if (made.Count > 0) ReviewAnswers.Write(output, result.GetValue(format)!, made);
        }

        return ExitCodes.Done;
    }
}
