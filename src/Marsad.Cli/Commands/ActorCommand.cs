using System.CommandLine;
using Marsad.Cli.Asking;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad actor</c>: what the archive knows of an actor.</summary>
internal static class ActorCommand
{
    private const string Notes = """
        An actor is named in Arabic (any spelling the register knows), in English, or by its identifier. Where the register does not know it,
        the reports' own name finds it. Shown are its names and relations, what it does, what is done to it and what it says of others,
        each with the latest sentences. csv has one row an account.

        Examples:
          marsad actor "قوات سوريا الديموقراطية"
          marsad actor حماس --limit 10
          marsad actor "Jaysh al-Islam" --format ndjson

        """;

    internal static Command Create()
    {
        var name = new Argument<string>("actor") { Description = "A name or an identifier." };
        var limit = Options.Limit("How many accounts of each role are shown.", 5);
        var format = Options.Format();
        var archive = Options.Archive();
        var command = new Command("actor", "Shows what the archive knows of an actor.") { name, limit, format, archive };
        command.SetAction(result => Answering.Run(result.GetValue(archive)!, (file, output) =>
            new PictureAsker(file.Database).Actor(result.GetValue(name)!, result.GetValue(limit), result.GetValue(format)!, output)));
        return ExampleHelp.Describe(command, Notes);
    }
}
