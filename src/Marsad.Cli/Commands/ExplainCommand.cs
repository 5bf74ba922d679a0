using System.CommandLine;
using System.Text;
using Marsad.Cli.Input;
using Marsad.Cli.Output;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad explain</c>: how a report was read.</summary>
internal static class ExplainCommand
{
    private const string Notes = """
        Sections: words (with clitics split and parts of speech), clauses, names, actors, places, times, numbers, claims, events, control.
        Offsets count UTF-16 units of title, line feed and text.

        Examples:
          marsad explain samples/syria-agency.json
          marsad explain report.txt --date 2018-05-01 --only events
          cat report.json | marsad explain -

        """;

    internal static Command Create()
    {
        var input = new Argument<string>("report") { Description = "A file, or - for the standard input." };
        var date = Options.Date();
        var only = new Option<string[]>("--only") { Description = "Shows these sections only.", HelpName = "SECTION", AllowMultipleArgumentsPerToken = true };
        only.AcceptOnlyFromAmong("words", "clauses", "names", "actors", "places", "times", "numbers", "claims", "events", "control");
        var command = new Command("explain", "Shows how a report is read: tokens, chunks, mentions and the rule behind each result.") { input, date, only };
        command.SetAction((result, cancel) => Task.Run(() => Run(result.GetValue(input)!, result.GetValue(date), result.GetValue(only) ?? [], cancel), CancellationToken.None));
        return ExampleHelp.Describe(command, Notes);
    }

    private static int Run(string input, DateOnly? date, string[] only, CancellationToken cancel)
    {
        using var output = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false));
        var style = TerminalStyle.OfOutput();
        var code = ExitCodes.Done;
        foreach (var item in ReportFiles.Read([input], Console.OpenStandardInput))
        {
            if (cancel.IsCancellationRequested) return ExitCodes.Interrupted;
            var (report, problem) = ReportParser.Parse(item, date);
            if (report is not null)
            {
                new Explanation(output, style, only).Write(report);
                continue;
            }

            Console.Error.WriteLine($"marsad: error: {problem}");
            code = ExitCodes.SomeFailed;
        }

        return code;
    }
}
