using System.CommandLine;
using Marsad.Cli.Asking;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad control</c>: who holds a place, who says so, and who says otherwise.</summary>
internal static class ControlCommand
{
    private const string Notes = """
        A place is named in Arabic or English or by its identifier. Answers:
          agreed     all who speak of it name one side
          disputed   claimants name different sides
          contested  it is being fought over
          unknown    no report says who holds it, or only who left it
        Sources are counted as families: near-copies of a report count once.

        Examples:
          marsad control هجين --on 2018-05-01
          marsad control Afrin --on 2018-03-20 --as-known 2018-03-17
          marsad control دوما --according-to "المرصد السوري لحقوق الإنسان"
          marsad control --area "دير الزور" --on 2018-05-01
          marsad control --changes 2018-03-01 2018-03-31 --format csv > changes.csv

        """;

    internal static Command Create()
    {
        var place = new Argument<string?>("place") { Description = "The place.", Arity = ArgumentArity.ZeroOrOne };
        var on = Options.Day("--on", "The day that is asked about; else the last day of which the archive has reports.");
        var asKnown = Options.Day("--as-known", "Count only reports published up to this day.");
        var asArchived = Options.Day("--as-archived", "Count only what the archive held at the end of this day (UTC).");
        var accordingTo = new Option<string?>("--according-to") { Description = "Count only what this actor or publisher says.", HelpName = "ACTOR" };
        var area = new Option<string?>("--area") { Description = "All places of a region.", HelpName = "REGION" };
        var changes = new Option<string[]>("--changes") { Description = "What changed hands between two days.", HelpName = "FROM TO", Arity = new(2, 2), AllowMultipleArgumentsPerToken = true };
        var format = Options.Format();
        var archive = Options.Archive();
        var command = new Command("control", "Says who holds a place, according to whom, and who says otherwise.") { place, on, asKnown, asArchived, accordingTo, area, changes, format, archive };
        command.SetAction(result => Answering.Run(result.GetValue(archive)!, (file, output) => new ControlAsker(file.Database).Ask(
            new(result.GetValue(place), result.GetValue(on), result.GetValue(asKnown), result.GetValue(asArchived), result.GetValue(accordingTo), result.GetValue(area), result.GetValue(changes) ?? []),
            result.GetValue(format)!, output)));
        return ExampleHelp.Describe(command, Notes);
    }
}
