using System.CommandLine;
using System.Text;
using Marsad.Cli.Adding;
using Marsad.Cli.Coding;
using Marsad.Exchange.Import;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad add</c>: reports of every kind of source into an archive.</summary>
internal static class AddCommand
{
    private const string Notes = """
        Sources:
          Files and folders: text (its date in the file's name or in --date), web pages, JSON, NDJSON, CSV, TSV and XLSX, exports of
          Telegram (JSON and HTML), RSS, Atom and JSON Feed, WARC and WACZ, each also packed as .gz; and addresses of feeds.
          The columns of a table are found by their names, or told once with --columns and remembered by the file's name.

        The same report again changes nothing; a changed text under the same address becomes a new version, and the old one stays.
        What cannot be read is named with its place, the rest goes in. Adding can be stopped at any moment and run again.

        Exit codes:
          0 all is stored · 1 wrong command line · 2 some could not be read, the rest is stored · 130 interrupted

        Examples:
          marsad add samples/
          marsad add export/result.json news.warc.gz --archive 2018.db
          marsad add table.xlsx --columns text=body,title=headline,published=date --day-first
          marsad add https://example.org/rss.xml

        """;

    internal static Command Create()
    {
        var sources = new Argument<string[]>("sources") { Description = "Files, folders and addresses of feeds.", Arity = ArgumentArity.OneOrMore };
        var archive = Options.Archive();
        var date = Options.Date();
        var source = new Option<string?>("--source") { Description = "The publisher of reports that name none.", HelpName = "NAME" };
        var columns = new Option<string?>("--columns") { Description = "The columns of tables.", HelpName = ColumnMapping.Form };
        columns.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && ColumnMapping.Parse(result.Tokens[0].Value, out _) is null) result.AddError($"'{result.Tokens[0].Value}' is no mapping of the form {ColumnMapping.Form}.");
        });
        var dayFirst = new Option<bool>("--day-first") { Description = "Read 03/04/2018 as 3 April." };
        var allow = Options.AllowedHosts();
        var command = new Command("add", "Adds reports to an archive: reads, codes and joins them with what is there.") { sources, archive, date, source, columns, dayFirst, allow };
        command.SetAction((result, cancel) => RunAsync(
            new(
                result.GetValue(sources)!, result.GetValue(archive)!,
                ImportOptions.Default with { DefaultDate = result.GetValue(date), SourceName = result.GetValue(source), DayMonthOrder = result.GetValue(dayFirst) ? DayMonthOrder.DayFirst : ImportOptions.Default.DayMonthOrder },
                result.GetValue(columns), result.GetValue(allow) ?? []),
            cancel));
        return ExampleHelp.Describe(command, Notes);
    }

    private static async Task<int> RunAsync(AddRequest request, CancellationToken cancel)
    {
        await using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        var progress = Console.IsErrorRedirected ? Progress.None : new Progress(errors, TimeProvider.System);
        try
        {
            var (summary, problems) = await new AddRun(request, errors, progress, TimeProvider.System).RunAsync(cancel).ConfigureAwait(false);
            Console.WriteLine($"{request.Archive}: {summary.Added} new reports, {summary.Versions} new versions, {summary.Unchanged} already there{(problems > 0 ? $", {problems} problems" : "")}.");
            return problems > 0 ? ExitCodes.SomeFailed : ExitCodes.Done;
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            await errors.WriteLineAsync("marsad: interrupted; what is stored stays, the same command goes on from there.").ConfigureAwait(false);
            return ExitCodes.Interrupted;
        }
    }
}
