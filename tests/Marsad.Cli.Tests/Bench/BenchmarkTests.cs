using Marsad.Bench;

namespace Marsad.Cli.Tests.Bench;

public sealed class BenchmarkTests
{
    [Fact]
    public void The_benchmark_runs_and_every_stage_gives_the_same_output_again()
    {
        var output = new StringWriter();
        Benchmark.Run(Samples(), reports: 5, rounds: 2, output);
        Assert.Contains("the whole, as JSON", output.ToString(), StringComparison.Ordinal);
    }

    internal static string Samples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Marsad.slnx"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "samples");
    }
}
