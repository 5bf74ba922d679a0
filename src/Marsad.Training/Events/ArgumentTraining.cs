using System.Globalization;
using Marsad.Engine;
using Marsad.Engine.Events;
using Marsad.Engine.Events.Circumstances;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Learning;
using Marsad.Training.Evaluation;
using Marsad.Training.Events.Circumstances;
using Marsad.Training.Events.Judging;

namespace Marsad.Training.Events;

/// <summary>Trains and cross-validates the models of arguments and of circumstances on reports that were coded by hand: folders with <c>reports/ID.json</c> and <c>records/ID.json</c>.
/// The events to learn from are found by models that were not trained on the same reports, as they will be in reports to come.</summary>
internal static class ArgumentTraining
{
    private const int Seed = 1;
    private const int Folds = 6;

    /// <summary>Writes <c>arguments.bin</c> and <c>circumstances.bin</c> into a folder.</summary>
    internal static void Train(IReadOnlyList<string> folders, string models, Action<string> report)
    {
        var reports = JudgedReport.ReadAll(folders);
        var judges = Judges(reports);
        var examples = Examples(reports, judges);
        using var stream = File.Create(Path.Combine(models, "arguments.bin"));
        var rows = ArgumentTrainer.Train([.. examples.SelectMany(one => one)], Seed, stream);
        report($"arguments.bin: {reports.Count} reports, {examples.Sum(one => one.Count)} events, {rows} features");
        var slots = Examples(reports, judges, Arguments(examples));
        using var other = File.Create(Path.Combine(models, "circumstances.bin"));
        rows = CircumstanceTrainer.Train([.. slots.SelectMany(one => one)], Seed, other);
        report($"circumstances.bin: {slots.Sum(one => one.Count)} times, sources and speakers, {rows} features");
    }

    /// <summary>Writes nothing, but trains on five sixths of the reports and scores on the other sixth, in turn; reports the figures of each folder, of the rules' choice and of the model's.</summary>
    internal static void CrossValidate(IReadOnlyList<string> folders, Action<string> report)
    {
        var sets = folders.Select(folder => JudgedReport.ReadAll([folder])).ToList();
        var all = sets.SelectMany(set => set).ToList();
        var judges = Judges(all);
        var examples = Examples(all, judges);
        var models = Arguments(examples);
        var slots = Examples(all, judges, models);
        var circumstances = new CircumstanceModel[Folds];
        Parallel.For(0, Folds, fold => circumstances[fold] = new(Table(stream => CircumstanceTrainer.Train(Others(slots, fold), Seed, stream))));
        var first = 0;
        for (var set = 0; set < sets.Count; set++)
        {
            Report(Path.GetFileName(Path.TrimEndingDirectorySeparator(folders[set])), sets[set], first);
            first += sets[set].Count;
        }

        Report("all", all, 0);

        void Report(string name, List<JudgedReport> reports, int from)
        {
            report($"{name}, rules: {Figures(reports, at => (judges[(from + at) % Folds], null, null))}");
            report($"{name}, arguments: {Figures(reports, at => (judges[(from + at) % Folds], models[(from + at) % Folds], null))}");
            report($"{name}, all models: {Figures(reports, at => (judges[(from + at) % Folds], models[(from + at) % Folds], circumstances[(from + at) % Folds]))}");
        }
    }

    /// <summary>For each sixth of the reports the judges that were trained on the others.</summary>
    private static JudgeModel[] Judges(List<JudgedReport> reports)
    {
        var judges = new JudgeModel[Folds];
        Parallel.For(0, Folds, fold => judges[fold] = EventTraining.Model([.. reports.Where((_, at) => at % Folds != fold)]));
        return judges;
    }

    private static List<List<ArgumentExample>> Examples(List<JudgedReport> reports, JudgeModel[] judges) =>
        [.. reports.Select((report, at) => ArgumentExamples.Of(report, judges[at % Folds]))];

    /// <summary>For each sixth of the reports the model of arguments that was trained on the others.</summary>
    private static ArgumentModel[] Arguments(List<List<ArgumentExample>> examples)
    {
        var models = new ArgumentModel[Folds];
        Parallel.For(0, Folds, fold => models[fold] = new(Table(stream => ArgumentTrainer.Train(Others(examples, fold), Seed, stream))));
        return models;
    }

    private static List<List<CircumstanceExample>> Examples(List<JudgedReport> reports, JudgeModel[] judges, ArgumentModel[] arguments) =>
        [.. reports.Select((report, at) => CircumstanceExamples.Of(report, judges[at % Folds], arguments[at % Folds]))];

    /// <summary>The examples of all reports but a sixth.</summary>
    private static List<T> Others<T>(List<List<T>> examples, int fold) => [.. Enumerable.Range(0, examples.Count).Where(at => at % Folds != fold).SelectMany(at => examples[at])];

    private static FeatureTable Table(Action<Stream> train)
    {
        using var stream = new MemoryStream();
        train(stream);
        stream.Position = 0;
        return FeatureTable.Read(stream);
    }

    private static string Figures(List<JudgedReport> reports, Func<int, (JudgeModel Judge, ArgumentModel? Arguments, CircumstanceModel? Circumstances)> modelsOf)
    {
        var gold = new RecordSet();
        var predicted = new RecordSet();
        for (var at = 0; at < reports.Count; at++)
        {
            var (judge, arguments, circumstances) = modelsOf(at);
            gold.Add(reports[at].Reading.Document.Report.Id, reports[at].Gold);
            predicted.Add(ReportCoder.Code(reports[at].Reading, judge, arguments, circumstances));
        }

        var score = Scorer.Run(gold, predicted);
        return string.Create(CultureInfo.InvariantCulture,
            $"{score.Reports} reports, core {score.Core.F1:0.000}, detection {score.Detection.F1:0.000}, agent {score.Slots[(int)Slot.Agent]:0.000}, target {score.Slots[(int)Slot.Target]:0.000}, time {score.Slots[(int)Slot.Time]:0.000}, according_to {score.Slots[(int)Slot.AccordingTo]:0.000}, speakers {score.Speakers.F1:0.000}, full {score.Full.F1:0.000}");
    }
}
