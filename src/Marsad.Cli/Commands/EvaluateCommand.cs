using System.CommandLine;
using Marsad.Cli.Input;
using Marsad.Engine;
using Marsad.Engine.Text;
using Marsad.Training.Evaluation;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad evaluate</c>: figures against hand-made records.</summary>
internal static class EvaluateCommand
{
    private const string Notes = """
        GOLD and PREDICTED are folders of ID.json or files with one record a line. Where PREDICTED is left out, GOLD is a folder
        with records/ and reports/, and its reports are coded now.

          actors     an actor is found when one of its names is one of the gold actor's names (after folding)
          detection  the event's type is right and it meets the gold event in a trigger, an actor or a place
          core       detection, and agent and target both meet the gold's
          full       core, and place, time, status and according_to are right as well
          slots      on detected events only: the share of each slot that is right

        Examples:
          marsad evaluate gold/
          marsad evaluate gold/ --per-type --errors ID
          marsad evaluate gold/records records.ndjson --json
          marsad evaluate --gsr detection.ndjson spans.json
          marsad evaluate --gsr detection.ndjson spans.json -- records.ndjson

        """;

    internal static Command Create()
    {
        var gold = new Argument<string?>("gold") { Description = "The hand-made records.", Arity = ArgumentArity.ZeroOrOne };
        var predicted = new Argument<string?>("predicted") { Description = "The records to score.", Arity = ArgumentArity.ZeroOrOne };
        var perType = new Option<bool>("--per-type") { Description = "Shows the figures of each event type." };
        var errors = new Option<string?>("--errors") { Description = "Shows what is wrong in one report.", HelpName = "ID" };
        var json = new Option<bool>("--json") { Description = "Writes the figures as JSON." };
        var gsr = new Option<string[]?>("--gsr")
        {
            Description = "Scores against sentences of arabic_event_gsr instead.",
            HelpName = "DETECTION SPANS",
            Arity = new(1, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("evaluate", "Scores records against hand-made ones.") { gold, predicted, perType, errors, json, gsr };
        command.SetAction((result, cancel) => Task.Run(
            () => result.GetValue(gsr) is { Length: > 0 } files
                ? RunGsr(files, result.GetValue(gold), cancel)
                : Run(result.GetValue(gold), result.GetValue(predicted), result.GetValue(perType), result.GetValue(errors), result.GetValue(json), cancel),
            cancel));
        return ExampleHelp.Describe(command, Notes);
    }

    private static int Run(string? gold, string? predicted, bool perType, string? errors, bool json, CancellationToken cancel)
    {
        if (gold is null)
        {
            Console.Error.WriteLine("marsad: error: name the folder of the hand-made records; see marsad evaluate --help.");
            return ExitCodes.Usage;
        }

        var records = Path.Combine(gold, "records");
        var reports = Path.Combine(gold, "reports");
        if (predicted is null && !Directory.Exists(reports))
        {
            Console.Error.WriteLine($"marsad: error: {reports}: there is no such folder. Name the records to score, or a folder that holds reports/ and records/.");
            return ExitCodes.SomeFailed;
        }

        var goldSet = RecordSet.Load(Directory.Exists(records) ? records : gold);
        var predictedSet = predicted is not null ? RecordSet.Load(predicted) : CodeAll(ReadReports(reports), cancel);
        var score = Scorer.Run(goldSet, predictedSet, errors, Console.Out);
        Console.Out.Write(json ? ScoreText.Json(score) : ScoreText.Lines(score, perType));
        return ExitCodes.Done;
    }

    private static int RunGsr(string[] files, string? predicted, CancellationToken cancel)
    {
        var detection = GsrSentence.ReadDetection(files[0]);
        var spans = files.Length > 1 ? GsrSentence.ReadSpans(files[1]) : [];
        var records = predicted is not null ? RecordSet.Load(predicted) : CodeAll(detection.Concat(spans).Select(sentence => sentence.Report), cancel);
        Console.Out.Write(GsrScore.Lines(detection, spans, records));
        return ExitCodes.Done;
    }

    private static IEnumerable<Report> ReadReports(string folder)
    {
        foreach (var item in ReportFiles.Read([folder], () => Stream.Null))
        {
            var (report, problem) = ReportParser.Parse(item, null);
            if (report is not null) yield return report;
            else Console.Error.WriteLine($"marsad: error: {problem}");
        }
    }

    private static RecordSet CodeAll(IEnumerable<Report> reports, CancellationToken cancel)
    {
        var records = new RecordSet();
        foreach (var record in reports.AsParallel().AsOrdered().WithCancellation(cancel).Select(ReportCoder.Code)) records.Add(record);
        return records;
    }
}
