using System.Diagnostics;

namespace Marsad.Bench;

/// <summary>One part of the engine, measured over all reports.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Run">Works on the report with an index and answers its output as text.</param>
internal sealed record Stage(string Name, Func<int, string> Run)
{
    /// <summary>The best time of some rounds, and a hash of the output, which must be the same in each.</summary>
    internal (TimeSpan Time, ulong Hash) Measure(int reports, int rounds)
    {
        var best = TimeSpan.MaxValue;
        ulong? hash = null;
        for (var round = 0; round < rounds; round++)
        {
            var outputs = new string[reports];
            var start = Stopwatch.GetTimestamp();
            for (var index = 0; index < reports; index++) outputs[index] = Run(index);
            var time = Stopwatch.GetElapsedTime(start);
            if (time < best) best = time;
            var now = Fnv(outputs);
            if (hash is { } before && before != now) throw new InvalidOperationException($"{Name} gives another output in round {round + 1}: {before:x16}, {now:x16}.");
            hash = now;
        }

        return (best, hash!.Value);
    }

    /// <summary>FNV-1a over the UTF-16 units of all outputs.</summary>
    private static ulong Fnv(string[] outputs)
    {
        var hash = 14695981039346656037UL;
        foreach (var output in outputs)
        {
            foreach (var unit in output) hash = (hash ^ unit) * 1099511628211UL;
            hash = (hash ^ 0xffff) * 1099511628211UL;
        }

        return hash;
    }
}
