using System.CommandLine;
using Marsad.Cli.Asking;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad place</c>: what the archive knows of a place.</summary>
internal static class PlaceCommand
{
    private const string Notes = """
        A place is named in Arabic as a report would ("محافظة حلب"), in English, or by its identifier; where several places bear a name, they are
        listed. Shown are its entry, who holds it by the latest word, and what is told of it, with the latest sentences. csv has one row an account.

        Examples:
          marsad place دوما
          marsad place "محافظة حلب" --limit 10
          marsad place gn:167519 --format ndjson

        """;

    internal static Command Create()
    {
        var name = new Argument<string>("place") { Description = "A name or an identifier." };
        var limit = Options.Limit("How many accounts are shown.", 10);
        var format = Options.Format();
        var archive = Options.Archive();
        var command = new Command("place", "Shows what the archive knows of a place.") { name, limit, format, archive };
        command.SetAction(result => Answering.Run(result.GetValue(archive)!, (file, output) =>
            new PictureAsker(file.Database).Place(result.GetValue(name)!, result.GetValue(limit), result.GetValue(format)!, output)));
        return ExampleHelp.Describe(command, Notes);
    }
}
