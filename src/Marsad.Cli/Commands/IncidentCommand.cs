using System.CommandLine;
using Marsad.Cli.Asking;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad incident</c>: one incident with its accounts side by side.</summary>
internal static class IncidentCommand
{
    private const string Notes = """
        Shown are, for each claimant, who did it to whom, where and when, how many were killed and wounded by which day's report, and the sentences; then who denies it, and why the
        accounts are taken for one occurrence. Claimants are the sources that a text names; of speech acts those who speak; else the publisher.
        What the claimants disagree on is named first. Near-copies of a report are one family and count once.
        An account is known by its identifier too: the incident that it belongs to is shown. csv has one row an account.

        Examples:
          marsad incident iabcdefghijklmnop
          marsad incident iabcdefghijklmnop --format ndjson

        """;

    internal static Command Create()
    {
        var id = new Argument<string>("incident") { Description = "The identifier of an incident or of one of its accounts." };
        var format = Options.Format();
        var archive = Options.Archive();
        var command = new Command("incident", "Shows what each claimant says of one incident.") { id, format, archive };
        command.SetAction(result => Answering.Run(result.GetValue(archive)!, (file, output) => new IncidentAsker(file.Database).One(result.GetValue(id)!, result.GetValue(format)!, output)));
        return ExampleHelp.Describe(command, Notes);
    }
}
