using System.CommandLine;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;
using Marsad.Exchange.Export;
using Marsad.Exchange.Export.Formats;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad export</c>: the archive's events in the formats of others.</summary>
internal static class ExportCommand
{
    private const string Notes = """
        Formats:
          acled        ACLED's 31 columns           ged        UCDP GED's 49 columns, events with a death
          hxl          HXL 1.1 with its tag row     timemap    TimeMap's events sheet
          geojson      RFC 7946                     gpkg       GeoPackage, opens in QGIS and GDAL
          ndjson       the records as stored        csv        the accounts, one a row
          annotations  W3C Web Annotation           ftm        FollowTheMoney
        acled, ged and hxl take only events that are said to have happened; --all-statuses takes all.

        Beside FILE come FILE.codebook.md (columns, words, crosswalk) and FILE.citation.txt (what it is, the filters, the file's SHA-256).
        --redact leaves out personal names, links and quotes and gives places by their governorate.
        A place is named by identifier or name; a governorate or a country (SY, سوريا) stands for all in it.

        Examples:
          marsad export --format acled --out syria.csv --place SY --family violence
          marsad export --format ged --out deaths.csv --from 2018-03-01 --to 2018-03-31
          marsad export --format gpkg --out events.gpkg --redact
          marsad export --format geojson --out detentions.geojson --type detention,trial

        """;

    internal static Command Create()
    {
        var format = new Option<string>("--format", "-f") { Description = "The format.", HelpName = string.Join('|', ExportFormats.All.Select(each => each.Name)), Required = true };
        format.AcceptOnlyFromAmong([.. ExportFormats.All.Select(each => each.Name)]);
        var output = new Option<string>("--out", "-o") { Description = "The file to write.", HelpName = "FILE", Required = true };
        var types = Options.Words("--type", "Types of events, commas between.", "air_strike,shelling", Enum.GetValues<EventType>(), Codebook.Word);
        var families = Options.Words("--family", "Families of types.", "violence,territory", Enum.GetValues<EventFamily>(), Codebook.Word);
        var statuses = Options.Words("--status", "Whether they happened.", "actual,uncertain", Enum.GetValues<EventStatus>(), Codebook.Word);
        var actors = new Option<string[]>("--actor") { Description = "Actors that take part, by identifier or name.", HelpName = "ACTOR" };
        var places = new Option<string[]>("--place") { Description = "Places, governorates or countries.", HelpName = "PLACE" };
        var from = Options.Day("--from", "The first day.");
        var to = Options.Day("--to", "The last day.");
        var all = new Option<bool>("--all-statuses") { Description = "Also events that are only planned, demanded, denied, uncertain or ended." };
        var redact = new Option<bool>("--redact") { Description = "Leave out personal names, links, quotes and exact coordinates." };
        var archive = Options.Archive();
        var command = new Command("export", "Writes the archive's events in a format of others.") { format, output, types, families, statuses, actors, places, from, to, all, redact, archive };
        command.SetAction((result, cancel) =>
        {
            var filter = new ExportFilter
            {
                Types = result.GetValue(types),
                Families = result.GetValue(families),
                Statuses = result.GetValue(statuses),
                From = result.GetValue(from),
                To = result.GetValue(to),
            };
            var job = new ExportJob(ExportFormats.Of(result.GetValue(format)!)!, filter, result.GetValue(all), result.GetValue(redact));
            return Task.FromResult(Run(job, new(result.GetValue(actors) ?? [], result.GetValue(places) ?? []), result.GetValue(archive)!, result.GetValue(output)!, cancel));
        });
        return ExampleHelp.Describe(command, Notes);
    }

    private static int Run(ExportJob job, Names names, string archivePath, string path, CancellationToken cancel)
    {
        using var archive = ArchiveFile.Open(archivePath, ArchiveAccess.Read);
        var actors = names.Actors.Select(name => FilterNames.Actor(archive.Database, name)).ToList();
        var places = names.Places.Select(FilterNames.Place).ToList();
        if (actors.Concat(places).FirstOrDefault(found => found.Problem is not null).Problem is { } problem)
        {
            Console.Error.WriteLine($"marsad: {problem}");
            return ExitCodes.Usage;
        }

        job = job with { Filter = job.Filter with { Actors = [.. actors.Select(found => found.Id!)], Places = [.. places.Select(found => found.Id!)] } };
        try
        {
            var tally = job.Run(archive, path, cancel);
            Console.Error.WriteLine($"marsad: {tally.Written} rows in {path}, with {Path.GetFileName(path)}.codebook.md and {Path.GetFileName(path)}.citation.txt.");
            foreach (var (reason, count) in tally.LeftOut) Console.Error.WriteLine($"marsad: {count} left out: {reason}.");
            return ExitCodes.Done;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("marsad: interrupted; no file is written.");
            return ExitCodes.Interrupted;
        }
    }

    /// <summary>Names of actors and places as they were typed.</summary>
    private sealed record Names(string[] Actors, string[] Places);
}
