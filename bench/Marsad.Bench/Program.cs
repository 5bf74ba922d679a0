using Marsad.Bench;

var samples = args.FirstOrDefault(argument => !argument.StartsWith('-')) ?? "samples";
if (!Directory.Exists(samples))
{
    Console.Error.WriteLine($"There is no folder '{samples}'. Run this in the repository's root, or name the samples' folder.");
    return 1;
}

var isShort = args.Contains("--short");
Benchmark.Run(samples, isShort ? 50 : 2000, isShort ? 2 : 5, Console.Out);
return 0;
