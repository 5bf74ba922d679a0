using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Marsad.Engine.Tests;
using Marsad.Training.Evaluation;

namespace Marsad.Cli.Tests.Evaluation;

public sealed class ScorerTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(0.00005, 4, "0.0001")]
    [InlineData(0.5, 0, "0")]
    [InlineData(1.5, 0, "2")]
    [InlineData(0.125, 2, "0.12")]
    [InlineData(0.375, 2, "0.38")]
    [InlineData(2.0 / 3, 4, "0.6667")]
    [InlineData(1, 3, "1.000")]
    public void Numbers_are_rounded_by_their_exact_value_halves_to_even(double value, int digits, string expected) => Assert.Equal(expected, Rounding.Fixed(value, digits));

    [Fact]
    public void The_same_records_score_full_marks()
    {
        if (SharedData.IsAbsent()) return;
        var gold = RecordSet.Load(SharedData.Path("evaluation/gold/records")!);
        var score = Scorer.Run(gold, gold);
        Assert.Equal((1.0, 1.0, 1.0), (score.Full.F1, score.Control.F1, score.Quotes.F1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Disturbed_records_score_as_the_reference_scorer_says_to_the_last_digit(int seed)
    {
        if (SharedData.IsAbsent() || SharedData.Path("evaluation/score.py") is not { } script) return;
        var gold = SharedData.Path("evaluation/gold/records")!;
        var file = Path.Combine(Path.GetTempPath(), $"marsad-{Guid.NewGuid():n}.ndjson");
        try
        {
            var random = new Random(seed);
            File.WriteAllLines(file, Directory.EnumerateFiles(gold).Order(StringComparer.Ordinal)
                .Select(name => DisturbedRecords.Disturb(JsonNode.Parse(File.ReadAllText(name))!.AsObject(), random).ToJsonString(Plain)));
            var doc = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(gold).Order(StringComparer.Ordinal).ElementAt(seed));
            if (Python(script, gold, file, "--per-type", "--errors", doc) is not { } lines) return;
            var errors = new StringWriter { NewLine = "\n" };
            var score = Scorer.Run(RecordSet.Load(gold), RecordSet.Load(file), doc, errors);
            Assert.Equal(lines, errors + ScoreText.Lines(score, perType: true));
            Assert.Equal(Python(script, gold, file, "--json"), ScoreText.Json(score));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Python(params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
            start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
            start.Environment["PYTHONIOENCODING"] = "utf-8";
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("skipped: python3 is not here.");
            return null;
        }
    }
}
