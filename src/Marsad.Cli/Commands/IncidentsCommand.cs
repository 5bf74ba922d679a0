using System.CommandLine;
using Marsad.Archive.Incidents.Telling;
using Marsad.Cli.Asking;
using Marsad.Engine.Records;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad incidents</c>: what happened, by all who tell it.</summary>
internal static class IncidentsCommand
{
    private const string Notes = """
        An incident is one occurrence with all accounts of it. Its status is actual or uncertain only where an account says that it happened: what is only planned, demanded or denied
        did not. A place stands for all its parts, a family of types (violence, territory ...) for its types. An incident without a day stands on that of its first report.
        --text takes words as 'marsad search' does; one sentence that tells the incident holds them.
        Figures are never averaged: the dead are shown as the smallest and the greatest figure, and that which most independent families of reports give. 'marsad incident' says whose they are.

        Examples:
          marsad incidents --type violence --place "إدلب" --from 2018-03-01 --to 2018-03-31
          marsad incidents --type air_strike,shelling --happened --sort dead --limit 10
          marsad incidents --actor "قوات سوريا الديموقراطية" --status planned
          marsad incidents --text "سيارة مفخخة" --limit 100000 --format csv > bombings.csv

        """;

    internal static Command Create()
    {
        var type = Named("--type", "Types of events or families of types, commas between.", "air_strike,territory");
        var actor = Named("--actor", "Takes part as agent, target or supporter by any account.", "ACTOR");
        var place = Named("--place", "Lies in this place, governorate or country by any account.", "PLACE");
        var from = Options.Day("--from", "Happened on this day or later.");
        var to = Options.Day("--to", "Happened on this day or earlier.");
        var status = Options.Words("--status", "Whether it happened.", "actual,uncertain", Enum.GetValues<EventStatus>(), Codebook.Word);
        var happened = new Option<bool>("--happened") { Description = "Only what is said to have happened, surely or perhaps." };
        var text = Named("--text", "Words of a sentence that tells it.", "WORDS");
        var sort = new Option<string>("--sort") { Description = "What comes first: the latest, what most accounts tell, what killed most.", HelpName = "date|accounts|dead", DefaultValueFactory = _ => "date" };
        sort.AcceptOnlyFromAmong("date", "accounts", "dead");
        var limit = Options.Limit("How many incidents are shown.", 20);
        var skip = new Option<int>("--skip") { Description = "How many incidents are passed over.", HelpName = "N", DefaultValueFactory = _ => 0 };
        var format = Options.Format();
        var archive = Options.Archive();
        var command = new Command("incidents", "Lists what happened, by all accounts of it.") { type, actor, place, from, to, status, happened, text, sort, limit, skip, format, archive };
        command.SetAction(result => Answering.Run(result.GetValue(archive)!, (file, output) => new IncidentAsker(file.Database).List(
            new(
                result.GetValue(type), result.GetValue(actor), result.GetValue(place), result.GetValue(from), result.GetValue(to), result.GetValue(status), result.GetValue(happened), result.GetValue(text),
                Order(result.GetValue(sort)), Math.Max(0, result.GetValue(skip)), result.GetValue(limit)),
            result.GetValue(format)!, output)));
        return ExampleHelp.Describe(command, Notes);
    }

    private static IncidentOrder Order(string? word) => word switch
    {
        "accounts" => IncidentOrder.Accounts,
        "dead" => IncidentOrder.Dead,
        _ => IncidentOrder.Date,
    };

    private static Option<string?> Named(string name, string description, string value) => new(name) { Description = description, HelpName = value };
}
