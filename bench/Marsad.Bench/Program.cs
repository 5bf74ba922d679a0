using System.Globalization;
using Marsad.Bench;
using Marsad.Bench.Archives;

const string Samples = "samples";
if (args is ["archive", var path, ..])
{
    var reports = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 100_000;
    await ArchiveBenchmark.RunAsync(path, args.Length > 3 ? args[3] : Samples, reports, Console.Out, CancellationToken.None);
    return 0;
}

var samples = args.FirstOrDefault(argument => !argument.StartsWith('-')) ?? Samples;
if (!Directory.Exists(samples))
{
    Console.Error.WriteLine($"There is no folder '{samples}'. Run this in the repository's root, or name the samples' folder.");
    Console.Error.WriteLine("marsad-bench [SAMPLES] [--short]            the stages of the engine");
    Console.Error.WriteLine("marsad-bench archive FILE [COUNT] [SAMPLES]  an archive of COUNT generated reports (100000)");
    return 1;
}

var isShort = args.Contains("--short");
Benchmark.Run(samples, isShort ? 50 : 2000, isShort ? 2 : 5, Console.Out);
return 0;
