using System.CommandLine;
using Marsad.Archive.Review;
using Marsad.Archive.Sqlite;
using Marsad.Cli.Output.Answers;

namespace Marsad.Cli.Commands.Review;

/// <summary>What is decided, and what can be.</summary>
internal static class ReviewLists
{
    internal static Command List()
    {
        var reports = new Argument<string[]>("reports") { Description = "Reports of which accounts and statements are shown; else the decisions that need a look.", Arity = ArgumentArity.ZeroOrMore };
        var (format, archive) = (Options.Format(), Options.Archive());
        var command = new Command("list", "Shows the decisions that need a look, or what reports say and what was decided about it.") { reports, format, archive };
        command.SetAction(result =>
        {
            using var file = ArchiveFile.Open(result.GetValue(archive)!, ArchiveAccess.Read);
            using var output = StandardOutput.Open();
            var queries = new ReviewQueries(file);
            var names = result.GetValue(reports)!;
            if (names.Length == 0) ReviewAnswers.Write(output, result.GetValue(format)!, queries.Looks());
            else ReviewAnswers.Write(output, result.GetValue(format)!, names.SelectMany(queries.Of));
            return ExitCodes.Done;
        });
        return command;
    }

    internal static Command Log()
    {
        var (format, archive) = (Options.Format(), Options.Archive());
        var command = new Command("log", "Shows all decisions in their order.") { format, archive };
        command.SetAction(result =>
        {
            using var file = ArchiveFile.Open(result.GetValue(archive)!, ArchiveAccess.Read);
            using var output = StandardOutput.Open();
            ReviewAnswers.Write(output, result.GetValue(format)!, new ReviewQueries(file).Log());
            return ExitCodes.Done;
        });
        return command;
    }
}
