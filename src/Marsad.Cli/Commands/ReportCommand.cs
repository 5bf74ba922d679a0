using System.CommandLine;
using Marsad.Cli.Asking;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad report</c>: a report as the archive keeps it.</summary>
internal static class ReportCommand
{
    private const string Notes = """
        A report is named by the source's identifier, its address, or the archive's identifier of the report or of one of its versions.
        Shown are where it came from, its versions with what changed, its near-copies, the text with the evidence marked, and the record.
        Without colour only the words that name an event are marked, in brackets. csv has one row a version.

        Examples:
          marsad report syria-agency
          marsad report https://example.org/news/812
          marsad report vabcdefghijklmnop --format ndjson

        """;

    internal static Command Create()
    {
        var id = new Argument<string>("report") { Description = "An identifier or an address." };
        var format = Options.Format();
        var archive = Options.Archive();
        var command = new Command("report", "Shows a report with its evidence and its versions.") { id, format, archive };
        command.SetAction(result => Answering.Run(result.GetValue(archive)!, (file, output) => new PictureAsker(file.Database).Report(result.GetValue(id)!, result.GetValue(format)!, output)));
        return ExampleHelp.Describe(command, Notes);
    }
}
