using System.Text;
using Marsad.Cli.Coding;
using Marsad.Cli.Input;
using Marsad.Cli.Output;

namespace Marsad.Cli.Tests.Coding;

public sealed class CodingRunTests
{
    [Fact]
    public async Task Records_come_in_the_order_of_the_input_whatever_their_length()
    {
        var lines = Enumerable.Range(0, 200).Select(index => Report(index, index % 7 == 0 ? 60 : 1));
        var (output, _, summary) = await Run(string.Join('\n', lines));
        Assert.Equal(200, summary.Coded);
        Assert.Equal(Enumerable.Range(0, 200).Select(index => $"{{\"doc\":\"r{index}\","), output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..(line.IndexOf(',', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public async Task A_broken_line_costs_itself_only_and_the_exit_code_tells()
    {
        var (output, errors, summary) = await Run($"{Report(1, 1)}\nnonsense}}\n{Report(2, 1)}".Replace("nonsense", "{\"text\"", StringComparison.Ordinal));
        Assert.Equal(2, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(ExitCodes.SomeFailed, summary.ExitCode);
        Assert.StartsWith("marsad: error: -, line 2: broken JSON", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_without_a_date_is_coded_and_says_that_its_times_are_unresolved()
    {
        var (output, errors, summary) = await Run("""{"id":"a","text":"قصف الجيش السوري القرية أمس."}""");
        Assert.Equal(ExitCodes.Done, summary.ExitCode);
        Assert.Contains("\"notes\":", output, StringComparison.Ordinal);
        Assert.Contains("has no date", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_reports_without_a_date_are_told_of_in_few_lines()
    {
        var (_, errors, _) = await Run(string.Join('\n', Enumerable.Repeat("""{"text":"قصف الجيش السوري القرية أمس."}""", 30)));
        Assert.Equal(6, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("25 more reports have no date", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interruption_ends_an_endless_input_cleanly()
    {
        using var cancel = new CancellationTokenSource();
        var output = new MemoryStream();
        var run = new CodingRun(new RecordLines(), null, output, TextWriter.Null, Progress.None, 2);
        var summary = await run.RunAsync(Endless(cancel), cancel.Token);
        Assert.Equal(ExitCodes.Interrupted, summary.ExitCode);
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private static IEnumerable<InputItem> Endless(CancellationTokenSource cancel)
    {
        for (var index = 0; ; index++)
        {
            if (index == 50) cancel.Cancel();
            yield return new("test", $"r{index}", ItemKind.Json, Encoding.UTF8.GetBytes(Report(index, 1)));
        }
    }

    private static string Report(int index, int times) =>
        $$"""{"id":"r{{index}}","published":"2018-05-01","text":"{{string.Concat(Enumerable.Repeat("سيطر جيش النهر على بلدة عين الرمل أمس. ", times))}}"}""";

    private static async Task<(string Output, string Errors, RunSummary Summary)> Run(string input)
    {
        var output = new MemoryStream();
        var errors = new StringWriter();
        var run = new CodingRun(new RecordLines(), null, output, errors, Progress.None, 4);
        var summary = await run.RunAsync(ReportFiles.Read(["-"], () => new MemoryStream(Encoding.UTF8.GetBytes(input))), CancellationToken.None);
        return (Encoding.UTF8.GetString(output.ToArray()), errors.ToString(), summary);
    }
}
