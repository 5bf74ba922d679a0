using System.CommandLine;
using Marsad.Training.Actors;
using Marsad.Training.Events;
using Marsad.Training.Events.Judging;
using Marsad.Training.Names;
using Marsad.Training.Tagging;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad train</c>: rebuilds the models that the engine ships with.</summary>
internal static class TrainCommand
{
    private const string Notes = """
        words       the segmenter and the part-of-speech tagger (data/models/segmenter.bin, tagger.bin)
        names       the name tagger and its word classes (data/models/names.bin, clusters.bin)
        events      which words of a report tell of events that a coder codes, and which of one (data/models/events.bin)
        arguments   who are agent and target of an event, and what dates it and whose information it is
                    (data/models/arguments.bin, circumstances.bin)
        fragments   the filter of single sentences (data/models/fragments.tsv)
        salience    which figures of a report take part in it (data/models/actor-salience.tsv)

        The training data is not part of the project; data/models/README.md names it. The program reads its models from its
        own build, so ./marsad builds itself anew after a training.

        Examples:
          marsad train words --shared ../shared
          marsad train names --shared ../shared --folds 1
          marsad train arguments --shared ../shared --coded ../coded/first ../coded/second --folds 6

        """;

    internal static Command Create()
    {
        var model = new Argument<string>("model") { Description = "Which model.", HelpName = "words|names|events|arguments|fragments|salience" };
        model.AcceptOnlyFromAmong("words", "names", "events", "arguments", "fragments", "salience");
        var shared = new Option<DirectoryInfo?>("--shared") { Description = "The folder of the training data; MARSAD_SHARED by default.", HelpName = "FOLDER" };
        var data = new Option<DirectoryInfo>("--data") { Description = "The project's data folder, to write to.", HelpName = "FOLDER", DefaultValueFactory = _ => new("data") };
        var folds = new Option<int>("--folds") { Description = "names, events, arguments: writes nothing, but trains on five sixths and scores on the sixth, so many times (events, arguments: six)." };
        var coded = new Option<DirectoryInfo[]>("--coded") { Description = "events, arguments: further folders of coded reports (reports/ID.json, records/ID.json).", HelpName = "FOLDER", AllowMultipleArgumentsPerToken = true };
        var command = new Command("train", "Trains a model from treebank and corpora.") { model, shared, data, folds, coded };
        command.SetAction((result, _) => Task.Run(
            () => Run(result.GetValue(model)!, result.GetValue(shared)?.FullName, result.GetValue(data)!.FullName, result.GetValue(folds), result.GetValue(coded) ?? []), CancellationToken.None));
        return ExampleHelp.Describe(command, Notes);
    }

    private static int Run(string model, string? shared, string data, int folds, DirectoryInfo[] coded)
    {
        shared ??= Environment.GetEnvironmentVariable("MARSAD_SHARED");
        if (shared is null || !Directory.Exists(shared))
        {
            Console.Error.WriteLine("marsad: error: the training data is not here. Name its folder with --shared or MARSAD_SHARED.");
            return ExitCodes.SomeFailed;
        }

        string[] folders = [Path.Combine(shared, "evaluation", "gold"), .. coded.Select(folder => folder.FullName)];
        if (model == "words") WordTraining.Train(shared, Path.Combine(data, "models"), Console.Error.WriteLine);
        else if (model == "events") TrainEvents(folders, Path.Combine(data, "models"), folds);
        else if (model == "arguments") TrainArguments(folders, Path.Combine(data, "models"), folds);
        else if (model == "fragments") FragmentTraining.Train(shared, Path.Combine(data, "models"), Console.Error.WriteLine);
        else if (model == "salience") SalienceTraining.Train(shared, Path.Combine(data, "models"), Console.Error.WriteLine);
        else if (folds > 0) NameTraining.CrossValidate(shared, NameOptions.Default, [.. Enumerable.Range(1, Math.Min(folds, 6)).Select(fold => 6 - fold)], Console.Error.WriteLine);
        else NameTraining.Train(shared, data, NameOptions.Default, Console.Error.WriteLine);
        return ExitCodes.Done;
    }

    private static void TrainEvents(string[] folders, string models, int folds)
    {
        if (folds > 0) EventTraining.CrossValidate(folders, Console.Error.WriteLine);
        else EventTraining.Train(folders, models, Console.Error.WriteLine);
    }

    private static void TrainArguments(string[] folders, string models, int folds)
    {
        if (folds > 0) ArgumentTraining.CrossValidate(folders, Console.Error.WriteLine);
        else ArgumentTraining.Train(folders, models, Console.Error.WriteLine);
    }
}
