using System.CommandLine;
using System.Text;
using Marsad.Cli.Coding;
using Marsad.Cli.Input;
using Marsad.Cli.Output;
using Marsad.Engine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad code</c>: reports in, records out.</summary>
internal static class CodeCommand
{
    private const string Notes = """
        Input:
          A folder is read with all below it. TXT is one report (its date stands in the file's name or in --date);
          JSON is one report or an array of them; NDJSON (also .gz) has one report a line:
          {"id","source","url","published","title","text"}. "-" reads any of these from the standard input.

        Output:
          table    for people (the default)
          record   one JSON record a line (the default from "-" into a pipe or file)
          tsv      one row an event, control statement or quotation
          html     a page that shows each report with its evidence marked

        Exit codes:
          0 all is coded · 1 wrong command line · 2 some reports could not be coded, the rest is · 130 interrupted

        Examples:
          marsad code samples/
          marsad code report.txt --date 2018-05-01
          marsad code feed.ndjson --format record > records.ndjson
          marsad code samples/ --format html > samples.html
          zcat feed.ndjson.gz | marsad code - | gzip > records.ndjson.gz
          parallel --pipe marsad code - < feed.ndjson

        """;

    internal static Command Create()
    {
        var inputs = new Argument<string[]>("inputs") { Description = "Files, folders, or - for the standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string?>("--format", "-f") { Description = "How to write the records.", HelpName = "table|record|tsv|html" };
        format.AcceptOnlyFromAmong("table", "record", "tsv", "html");
        var date = Options.Date();
        var workers = new Option<int>("--workers") { Description = "How many reports are coded at a time; 0 for one a core.", DefaultValueFactory = _ => 0 };
        var command = new Command("code", "Codes reports into records.") { inputs, format, date, workers };
        command.SetAction((result, cancel) => RunAsync(
            result.GetValue(inputs)!, result.GetValue(format), result.GetValue(date), result.GetValue(workers), cancel));
        return ExampleHelp.Describe(command, Notes);
    }

    private static async Task<int> RunAsync(string[] inputs, string? format, DateOnly? date, int workers, CancellationToken cancel)
    {
        new Thread(Prepare) { IsBackground = true }.Start();
        await using var output = StandardOutput.Open();
        await using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        var progress = Console.IsErrorRedirected || !Console.IsOutputRedirected ? Progress.None : new Progress(errors, TimeProvider.System);
        var run = new CodingRun(Formats.Create(format ?? Formats.Default(inputs)), date, output, errors, progress, workers > 0 ? workers : Environment.ProcessorCount);
        var summary = await run.RunAsync(ReportFiles.Read(inputs, Console.OpenStandardInput), cancel).ConfigureAwait(false);
        if (summary.IsInterrupted) await errors.WriteLineAsync($"marsad: interrupted after {summary.Coded} reports; what is coded is written.").ConfigureAwait(false);
        else if (summary.Failed > 0) await errors.WriteLineAsync($"marsad: {summary.Coded} coded, {summary.Failed} not.").ConfigureAwait(false);
        return summary.ExitCode;
    }

    private static void Prepare()
    {
        try
        {
            Preparation.Run();
        }
        catch (Exception)
        {
            // The first report meets the same fault, and then it is told.
        }
    }
}
